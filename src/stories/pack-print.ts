import type { Print } from './print.ts'

const HEADER = 3

/** A print as 32-bit words: lengths and small facts, then terms, marks and shingles. */
export function packPrint(print: Print): Uint32Array {
  const { terms, marks, shingles } = print
  const words = new Uint32Array(HEADER + 2 * terms.length + shingles.length)
  words[0] = terms.length | (shingles.length << 10) | (print.sampling << 20)
  words[1] =
    print.leadDays |
    (print.days << 7) |
    (Number(print.sequel) << 14) |
    (Number(print.dated) << 15) |
    (Math.min(255, print.aftermath) << 16) |
    (Number(print.roundup) << 24) |
    (print.mainDay << 25)
  words[2] = print.wording
  words.set(terms, HEADER)
  words.set(marks, HEADER + terms.length)
  words.set(shingles, HEADER + 2 * terms.length)
  return words
}

/** Reads the print that begins at `at`; its arrays are views of `words`. */
export function unpackPrint(words: Uint32Array, at = 0): Print {
  const [sizes, facts, wording] = [words[at]!, words[at + 1]!, words[at + 2]!]
  const terms = at + HEADER
  const marks = terms + (sizes & 1023)
  const shingles = marks + (sizes & 1023)
  const end = shingles + ((sizes >>> 10) & 1023)
  return {
    terms: words.subarray(terms, marks),
    marks: words.subarray(marks, shingles),
    shingles: words.subarray(shingles, end),
    sampling: sizes >>> 20,
    leadDays: facts & 127,
    days: (facts >>> 7) & 127,
    sequel: ((facts >>> 14) & 1) === 1,
    dated: ((facts >>> 15) & 1) === 1,
    aftermath: (facts >>> 16) & 255,
    mainDay: facts >>> 25,
    roundup: ((facts >>> 24) & 1) === 1,
    wording,
  }
}

/** A print as text for a JSON column: base64 of its little-endian words. */
export function writePrint(print: Print): string {
  const words = packPrint(print)
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength).toString('base64')
}

/** @throws RangeError when the text was not written by `writePrint` */
export function readPrint(text: string): Print {
  const bytes = Buffer.from(text, 'base64')
  return unpackPrint(new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)))
}
