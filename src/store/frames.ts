import type { Socket } from 'node:net'
import { deserialize, serialize } from 'node:v8'

/** More than any statement or answer of ours; what claims to be longer is no frame. */
const LONGEST = 256 * 1024 * 1024
const HEAD = 4

/** Sends a value, dates and bytes included: its length as four bytes, then V8's own serialisation. */
export function sendFrame(socket: Socket, value: unknown): void {
  const body = serialize(value)
  const head = Buffer.alloc(HEAD)
  head.writeUInt32BE(body.length)
  socket.cork()
  socket.write(head)
  socket.write(body)
  socket.uncork()
}

/** Calls `heard` with each value that comes. What is no frame ends the connection. */
export function readFrames(socket: Socket, heard: (value: unknown) => void): void {
  let parts: Buffer[] = []
  let held = 0
  let wanted = HEAD
  socket.on('data', (part) => {
    parts.push(part)
    held += part.length
    if (held < wanted) return // a long frame comes in many parts, joined once
    let rest = Buffer.concat(parts)
    for (wanted = lengthOf(rest); rest.length >= wanted && rest.length >= HEAD; wanted = lengthOf(rest)) {
      const value = readValue(rest.subarray(HEAD, wanted))
      if (value === null) return socket.destroy()
      heard(value)
      rest = rest.subarray(wanted)
    }
    parts = [rest]
    held = rest.length
    if (wanted > LONGEST) socket.destroy()
  })
}

/** @returns null for what is no value */
function readValue(body: Buffer): unknown {
  try {
    return deserialize(body)
  } catch {
    return null
  }
}

/** Of the frame that `bytes` begin with, its head included. */
function lengthOf(bytes: Buffer): number {
  return bytes.length < HEAD ? HEAD : HEAD + bytes.readUInt32BE()
}
