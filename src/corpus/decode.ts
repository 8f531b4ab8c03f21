/** Bytes of a saved page to text: a byte order mark decides, then valid UTF-8, then windows-1252. */

/** Share of control characters above which a file is taken for something other than text. */
const MOST_CONTROLS = 0.01

/**
 * Line numbers are those of the file: a byte order mark is no character of the text.
 * @returns null when the bytes are no text in any of the encodings
 */
export function decodeDocument(bytes: Uint8Array): string | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return marked
  if (looksBinary(bytes)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
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
  for (const byte of bytes) {
    if (byte === 0) return true
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) controls++
  }
  return controls > bytes.length * MOST_CONTROLS
}
