import { detect } from 'chardet'
import iconv from 'iconv-lite'
import { decoderFor, isUtf8, shifts } from './charsets.ts'
import { decodeEbcdic, startsAsEbcdic } from './ebcdic.ts'

/** Those that are told by their bytes or not at all, whatever the declaration says. */
const WIDE = /^(?:utf[-_]?(?:16|32)|u16|u32|ucs[-_]?[24]|iso[-_]?10646|csucs4|csunicode|unicode$)/i
/**
 * A document's text. Tried in turn: byte order mark, the pattern of the first bytes, the `charset` of the header, the
 * XML declaration, UTF-8, what the bytes look like, windows-1252; a candidate that does not fit the bytes is passed over.
 * @param contentType the Content-Type header, or null
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null): string {
  const wide = decodeWide(bytes)
  if (wide !== null) return wide
  if (startsAsEbcdic(bytes)) return decodeDeclaredEbcdic(bytes)
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
  const body = marked ? bytes.subarray(3) : bytes
  const declared = readDeclaration(latin(body.subarray(0, 400)))
  const given = charsetOf(contentType)
  const utf8 = decodeStrictUtf8(body)
  // Servers add their standard charset to everything; bytes that are valid UTF-8 beyond ASCII are not there by chance.
  if (
    utf8 !== null &&
    (marked || saysUtf8(declared) || saysUtf8(given) || (!given && !declared) || utf8.length === body.length)
  ) {
    return utf8.length === body.length ? decodeEscaping(body, given ?? declared, utf8) : utf8
  }
  for (const name of marked ? [] : [given, declared]) {
    const text = name === null ? null : decodeAs(body, name)
    if (text !== null) return text
  }
  return utf8 ?? decodeDamaged(body)
}

/** UTF-16 and UTF-32, told by a byte order mark or by where the zero bytes of `<?` or `<r` are. */
function decodeWide(b: Uint8Array): string | null {
  const [b0, b1, b2, b3] = b
  const is = (...pattern: (number | null)[]) => pattern.every((byte, i) => (byte === null ? b[i] !== 0 : b[i] === byte))
  if (b.length < 2) return null
  if (is(0xff, 0xfe, 0, 0) || is(0, 0, 0xfe, 0xff))
    return iconv.decode(Buffer.from(b), b0 === 0 ? 'utf-32be' : 'utf-32le')
  if (is(0xff, 0xfe) || is(0xfe, 0xff)) return iconv.decode(Buffer.from(b), b0 === 0xfe ? 'utf-16be' : 'utf-16le')
  if (b0 === 0x3c && b1 === 0 && b2 === 0 && b3 === 0) return iconv.decode(Buffer.from(b), 'utf-32le')
  if (b0 === 0 && b1 === 0 && b2 === 0 && b3 === 0x3c) return iconv.decode(Buffer.from(b), 'utf-32be')
  if (is(0x3c, 0, null, 0)) return iconv.decode(Buffer.from(b), 'utf-16le')
  if (is(0, 0x3c, 0, null)) return iconv.decode(Buffer.from(b), 'utf-16be')
  return null
}

function decodeDeclaredEbcdic(bytes: Uint8Array): string {
  // Page 1026 has its quotation mark where page 37 has Ü.
  const head = decodeEbcdic(bytes.subarray(0, 200), '037').replaceAll('Ü', '"')
  return decodeEbcdic(bytes, readDeclaration(head) ?? '037')
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

function readDeclaration(head: string): string | null {
  const declaration = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)
  return declaration?.[1] ?? null
}

function charsetOf(contentType: string | null): string | null {
  return contentType === null ? null : (/;\s*charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1] ?? null)
}

function saysUtf8(name: string | null): boolean {
  return name !== null && isUtf8(name)
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

function decodeStrictUtf8(bytes: Uint8Array): string | null {
  try {
    return STRICT_UTF8.decode(bytes)
  } catch {
    return null
  }
}

/** Bytes that are all ASCII may still be one of the encodings that shift with escape sequences. */
function decodeEscaping(bytes: Uint8Array, name: string | null, plain: string): string {
  if (name === null || !shifts(name)) return plain
  return decodeAs(bytes, name) ?? plain
}

/** @returns null when the encoding is unknown or does not fit the bytes */
function decodeAs(bytes: Uint8Array, name: string): string | null {
  if (WIDE.test(name) || isUtf8(name)) return null // told by the bytes; tried before
  const text = decoderFor(name)?.(bytes) ?? null
  return text === null || countOf(text, '\ufffd') * 20 > text.length ? null : text
}

/** Mostly UTF-8 with a few bytes lost, as where a text was cut by bytes; else what the bytes look like. */
function decodeDamaged(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')
  const lost = countOf(text, '\ufffd')
  const beyondAscii = text.match(/[^\u0000-\u007f]/g)?.length ?? 0
  return lost * 4 <= beyondAscii ? text : decodeUndeclared(bytes)
}

const LEAST_HIGH = 6
/** So much of a document is looked at to tell its encoding. */
const SAMPLE = 65_536

/**
 * Bytes of which nothing was said. Where most stand beside another beyond ASCII, they spell words of another script,
 * which its statistics tell; lone ones are the accents of a western language in windows-1252, which fits anything.
 */
function decodeUndeclared(bytes: Uint8Array): string {
  const words = Buffer.from(latin(bytes.subarray(0, SAMPLE)).replace(/<[^>]*>/g, ' '), 'latin1')
  const high = words.filter((byte) => byte > 127).length
  const pairs = words.filter((byte, i) => byte > 127 && (words[i - 1] ?? 0) > 127).length
  const guess = high >= LEAST_HIGH && pairs * 2 >= high ? detect(words) : null
  return (guess && decodeAs(bytes, guess)) ?? iconv.decode(Buffer.from(bytes), 'windows-1252')
}

function countOf(text: string, char: string): number {
  let count = 0
  for (let at = text.indexOf(char); at !== -1; at = text.indexOf(char, at + 1)) count++
  return count
}
