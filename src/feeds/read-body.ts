import type { Readable } from 'node:stream'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

/** A body as far as it came. `complete` is false when the connection broke off or the packing ended early. */
export type Body = { bytes: Buffer; complete: boolean }

export class BodyTooLarge extends Error {}

/**
 * Reads a body to its end, at most `mostBytes` packed and as many unpacked.
 * @throws BodyTooLarge as soon as either is exceeded; the connection is closed then
 */
export async function readBody(stream: Readable, encoding: string | undefined, mostBytes: number): Promise<Body> {
  const packed = await readAll(stream, mostBytes)
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((coding) => coding.trim())
  // Some servers send files that lie packed on their disk and do not say so.
  if (packed.bytes[0] === 0x1f && packed.bytes[1] === 0x8b && !codings.some((coding) => coding.includes('gzip'))) {
    codings.push('gzip')
  }
  let { bytes, complete } = packed
  for (const coding of codings.reverse()) {
    if (coding === '' || coding === 'identity' || bytes.length === 0) continue
    const unpacked = await unpack(bytes, coding, mostBytes)
    complete &&= unpacked.complete
    bytes = unpacked.bytes
  }
  return { bytes, complete }
}

async function readAll(stream: Readable, mostBytes: number): Promise<Body> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of stream) {
      length += (chunk as Buffer).length
      if (length > mostBytes) throw new BodyTooLarge()
      chunks.push(chunk as Buffer)
    }
  } catch (error) {
    stream.destroy()
    // What has arrived may hold items; whether time ran out is the caller's to know.
    if (error instanceof BodyTooLarge || chunks.length === 0) throw error
    return { bytes: Buffer.concat(chunks), complete: false }
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), complete: true }
}

type Unpack = (bytes: Buffer, options: zlib.ZlibOptions & zlib.BrotliOptions) => Promise<Buffer>
const gunzip = promisify(zlib.gunzip) as Unpack
const inflate = promisify(zlib.inflate) as Unpack
const inflateRaw = promisify(zlib.inflateRaw) as Unpack
const brotli = promisify(zlib.brotliDecompress) as Unpack
// Node.js 22.15 and later.
const zstd = 'zstdDecompress' in zlib ? (promisify(zlib.zstdDecompress as never) as Unpack) : null

/** What we can unpack, for the Accept-Encoding header. */
export const ACCEPTED_ENCODINGS = zstd ? 'gzip, deflate, br, zstd' : 'gzip, deflate, br'

async function unpack(bytes: Buffer, coding: string, maxOutputLength: number): Promise<Body> {
  const gzipped = bytes[0] === 0x1f && bytes[1] === 0x8b
  // Servers name a coding that they then do not use.
  if ((coding === 'gzip' || coding === 'x-gzip') && !gzipped) return { bytes, complete: true }
  try {
    if (gzipped) return await tolerant(gunzip, bytes, maxOutputLength)
    if (coding === 'br') return await tolerant(brotli, bytes, maxOutputLength)
    if (coding === 'deflate')
      return await tolerant((bytes[0]! & 0x0f) === 8 ? inflate : inflateRaw, bytes, maxOutputLength)
    if (coding === 'zstd' && zstd) return { bytes: await zstd(bytes, { maxOutputLength }), complete: true }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new BodyTooLarge()
    if (looksPlain(bytes)) return { bytes, complete: true }
    throw new Error(`the answer cannot be unpacked (${coding}: ${(error as Error).message})`)
  }
  return { bytes, complete: true }
}

/** Unpacks; data that ends early gives what it holds. */
async function tolerant(run: Unpack, bytes: Buffer, maxOutputLength: number): Promise<Body> {
  try {
    return { bytes: await run(bytes, { maxOutputLength }), complete: true }
  } catch (error) {
    if (!/unexpected end/i.test((error as Error).message)) throw error
    const finishFlush = run === brotli ? zlib.constants.BROTLI_OPERATION_FLUSH : zlib.constants.Z_SYNC_FLUSH
    return { bytes: await run(bytes, { maxOutputLength, finishFlush }), complete: false }
  }
}

function looksPlain(bytes: Buffer): boolean {
  return /^\s*[<{]/.test(bytes.subarray(0, 64).toString('latin1'))
}
