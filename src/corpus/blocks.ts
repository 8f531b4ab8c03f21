/** A page dump as blocks of visible text and the gaps between them; what a gap is made of is kept, as it may separate articles. */
import { isBlank, isRule, LONGEST_SHORT_LINE, seenPart } from './blank.ts'

/**
 * One paragraph, headline or piece of furniture. `first` and `last` are 0-based lines (equal unless the page is
 * hard-wrapped), `blanks` the number of blank lines above it, `marks` the kinds of unusual lines among those:
 * `blank:` and the unseen characters, or `rule:` and the character drawn.
 */
export type Block = { first: number; last: number; text: string; blanks: number; marks: readonly string[] }

const NO_MARKS: readonly string[] = []

/**
 * Splits at `\n`; a `\r` at a line's end is unseen, so CRLF and LF give the same blocks. One within a line parts blocks
 * too, as old systems end lines with it, but lines are not counted by it.
 */
export function splitBlocks(text: string): Block[] {
  const lines = readLines(text)
  const width = wrapWidth(lines)
  const blocks: Block[] = []
  let tail = 0 // length of the line just above
  for (const line of lines) {
    const length = line.text.length
    const above = blocks.at(-1)
    if (above && line.blanks === 0 && continues(above, line, tail, width)) {
      above.text = `${above.text} ${line.text}`
      above.last = line.last
    } else blocks.push(line)
    tail = length
  }
  return blocks
}

function readLines(text: string): Block[] {
  const blocks: Block[] = []
  let blanks = 0
  let marks: string[] = []
  let at = 0
  for (let start = 0; start <= text.length; at++) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    start = end + 1
    for (const part of partsOf(line)) {
      const mark = markOf(part)
      if (mark !== null) {
        blanks++
        if (mark !== '') marks.push(mark)
        continue
      }
      blocks.push({ first: at, last: at, text: plainPart(part), blanks, marks: marks.length > 0 ? marks : NO_MARKS })
      blanks = 0
      if (marks.length > 0) marks = []
    }
  }
  return blocks
}

const MARKED = /^(?:#{1,6} +(?=\S)|([*_]{1,3})(?=[^\s*_])([^*_]*[^\s*_])\1$)/

/** What is seen of a line, without the marks of a heading or of emphasis that a page saved as Markdown has. */
function plainPart(line: string): string {
  const seen = seenPart(line)
  return /^[#*_]/.test(seen) && seen.length < LONGEST_SHORT_LINE ? seen.replace(MARKED, '$2') : seen
}

/** The line without the `\r` at its end, several where it was converted twice, parted at each other one. */
function partsOf(line: string): string[] {
  if (!line.includes('\r')) return [line]
  let end = line.length
  while (line[end - 1] === '\r') end--
  return line.slice(0, end).split('\r')
}

/** null for a line with text, '' for a plain empty line, else the kind of separator it may be. */
function markOf(line: string): string | null {
  if (line === '') return ''
  if (isBlank(line)) return `blank:${line.slice(0, 8)}`
  const seen = line.length < 400 ? seenPart(line) : line
  return isRule(seen) ? `rule:${seen[0]}` : null
}

/** Width at which the page is hard-wrapped, or null: most lines that touch the next must be near one full width. */
function wrapWidth(lines: readonly Block[]): number | null {
  const touching: number[] = []
  for (let i = 1; i < lines.length; i++) if (lines[i]!.blanks === 0) touching.push(lines[i - 1]!.text.length)
  if (touching.length < 6 || touching.length < lines.length * 0.2) return null
  const widest = lines.reduce((width, line) => Math.max(width, line.text.length), 0)
  const nearFull = touching.filter((length) => length > widest * 0.7).length
  return widest <= 130 && nearFull > touching.length * 0.7 ? widest : null
}

const OPEN_END = /[\p{L}\p{N},;’'”"-]$/u
const LOWER_START = /^\p{Ll}/u
const SENTENCE_END = /[.!?…]["'”’)\]]*$/

/** True when a line that touches the one above carries its paragraph on. */
function continues(above: Block, line: Block, tail: number, width: number | null): boolean {
  if (width !== null) return tail > width * 0.6
  if (above.first !== above.last || above.text.length < 100 || !OPEN_END.test(above.text)) return false
  return SENTENCE_END.test(line.text) && (LOWER_START.test(line.text) || line.text.length < 60)
}
