import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'

const TXT = 16
const NO_SUCH_NAME = 3
const SERVER_FAILED = 2

export type DnsServer = { resolver: Resolver; records: Map<string, string[]>; break(): void; close(): void }

/** A DNS server on the loopback that answers TXT questions from `records`, and a resolver that asks it (RFC 1035). */
export async function startDns(): Promise<DnsServer> {
  const records = new Map<string, string[]>()
  const socket = createSocket('udp4')
  let broken = false
  socket.on('message', (question, from) => {
    const { name, end } = readName(question)
    const texts = records.get(name)
    const code = broken ? SERVER_FAILED : texts ? 0 : NO_SUCH_NAME
    socket.send(reply(question.subarray(0, end + 4), code, code === 0 ? (texts ?? []) : []), from.port, from.address)
  })
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  const resolver = new Resolver({ timeout: 2_000, tries: 1 })
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return {
    ...{ resolver, records },
    break: () => {
      broken = true
    },
    close: () => socket.close(),
  }
}

/** The name after the twelve bytes of the header; `end` is the first byte behind it. */
function readName(message: Buffer): { name: string; end: number } {
  const labels: string[] = []
  let at = 12
  for (let length = message[at] ?? 0; length > 0; length = message[at] ?? 0) {
    labels.push(message.toString('ascii', at + 1, at + 1 + length))
    at += 1 + length
  }
  return { name: labels.join('.').toLowerCase(), end: at + 1 }
}

function reply(question: Buffer, code: number, texts: string[]): Buffer {
  const message = Buffer.from(question)
  message.writeUInt16BE(0x8180 | code, 2)
  message.writeUInt16BE(1, 4)
  message.writeUInt16BE(texts.length, 6)
  message.writeUInt32BE(0, 8)
  return Buffer.concat([message, ...texts.map(answer)])
}

/** One record; its text in pieces of at most 255 bytes, each with its length before it. */
function answer(text: string): Buffer {
  const pieces = text.match(/.{1,255}/gs) ?? ['']
  const data = Buffer.concat(pieces.map((piece) => Buffer.from([piece.length, ...Buffer.from(piece)])))
  const head = Buffer.from([0xc0, 0x0c, 0, TXT, 0, 1, 0, 0, 0, 60, data.length >> 8, data.length & 255])
  return Buffer.concat([head, data])
}
