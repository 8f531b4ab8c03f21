/**
 * Bytes of a saved page to text: a byte order mark decides, then UTF-8, then what the bytes look like, then windows-1252.
 */
import { detect } from 'chardet'
import iconv from 'iconv-lite'

/** Share of control characters above which a file is taken for something other than text. */
const MOST_CONTROLS = 0.01
/** Share of zero bytes that damage may leave in a text; programs, pictures and archives hold more. */
const MOST_ZEROS = 0.0005
/** Valid characters beyond ASCII for each invalid byte: from here on the page is UTF-8, damaged. */
const VALID_TO_DAMAGED = 2
/** Bytes that are enough to tell an old encoding by. */
const SAMPLE = 64 * 1024
/** Encodings that cannot be taken for windows-1252 by chance, as western ones can. */
const TOLD = /^(?:windows-125[13456]|koi8-r|iso-8859-[56789]|shift_jis|euc-(?:jp|kr)|gb18030|big5)$/i

/**
 * Line numbers are those of the file: a byte order mark is no character of the text.
 * @returns null when the bytes are no text in any of the encodings
 */
export function decodeDocument(bytes: Uint8Array): string | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  if (looksBinary(bytes)) return null
  const text = new TextDecoder().decode(bytes)
  return isMostlyUtf8(text) ? text : decodeOld(bytes)
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return textOrNull(new TextDecoder('utf-16le').decode(bytes))
  if (first === 0xfe && second === 0xff) return textOrNull(new TextDecoder('utf-16be').decode(bytes))
  return null
}

/** Two bytes alike to a mark open many a binary file; text in UTF-16 holds no NUL. */
function textOrNull(text: string): string | null {
  return text.includes('\0') || text.slice(0, 100_000).split('\ufffd').length > 20 ? null : text
}

function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0
  let zeros = 0
  for (const byte of bytes) {
    if (byte === 0) zeros++
    else if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++
  }
  return zeros > bytes.length * MOST_ZEROS || controls > bytes.length * MOST_CONTROLS
}

/** A few bytes lost on the way spoil a few characters; read as windows-1252 they would spoil every one beyond ASCII. */
function isMostlyUtf8(text: string): boolean {
  const damaged = text.match(/\ufffd/g)?.length ?? 0
  if (damaged === 0) return true
  const valid = (text.match(/[^\u0000-\u007f]/g)?.length ?? 0) - damaged
  return valid >= damaged * VALID_TO_DAMAGED
}

/** Node.js decodes windows-1252 as Latin-1, which turns its quotes and dashes into control characters. */
function decodeOld(bytes: Uint8Array): string {
  const told = detect(bytes.subarray(0, SAMPLE))
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (!told || !TOLD.test(told)) return iconv.decode(buffer, 'windows-1252')
  // The Ukrainian letters of KOI8-U stand where KOI8-R draws boxes, and its bytes are told as that.
  return iconv.decode(buffer, /^koi8/i.test(told) ? 'koi8-u' : told)
}
