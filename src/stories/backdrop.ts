import { PARTED, type Reading } from './reading.ts'

const SPACE = 32
const HYPHEN = 45
const APOSTROPHE = 0x2019
const ENDS = new Set([...'.!?\n'].map((mark) => mark.charCodeAt(0)))
/** A phrase that begins within so many words of its sentence's start ends at the comma. */
const OPENING_WORDS = 4
/** A relative clause names its day within so many words, or names none. */
const RELATIVE_WORDS = 10

/** Fills `parted` for every word of title and text; the first of each opens a sentence. */
export function findBreaks({ item, words, parted }: Reading): void {
  for (let p = 0; p < words.textEnd; p++) {
    if (p === 0 || p === words.titleEnd) {
      parted[p] = PARTED.sentence
      continue
    }
    const field = p < words.titleEnd ? item.title : item.text
    let found: number = PARTED.not
    for (let at = words.ends[p - 1]!; at < words.starts[p]!; at++) {
      const unit = field.charCodeAt(at)
      if (unit === SPACE || unit === HYPHEN || unit === APOSTROPHE) continue
      if (ENDS.has(unit)) found = PARTED.sentence
      else if (found === PARTED.not) found = PARTED.comma
    }
    parted[p] = found
  }
}

/**
 * Marks the words that tell of something earlier, which an item mentions but is not about: `two days after a strike on
 * Syzran`, `a day earlier its clinic was shelled`. From `after` to the end of the clause, or the clause around `earlier`.
 */
export function markBackdrop(reading: Reading): void {
  const { words, infos, parted, backdrop } = reading
  backdrop.fill(0, 0, words.textEnd)
  for (let p = 1; p < words.textEnd; p++) {
    const { span } = infos[p]!
    if (span === null) continue
    if (span === 'who' || span === 'that') {
      if (infos[p + 1]?.past && p + 1 < words.textEnd) markRelative(reading, p)
      continue
    }
    const { timeUnit } = infos[p - 1]!
    if (span === 'after') {
      if (timeUnit || parted[p] === PARTED.comma) backdrop.fill(1, p, clauseEnd(reading, p))
    } else if (span === 'before' ? timeUnit : p + 1 < words.textEnd && infos[p + 1]!.timeUnit) {
      backdrop.fill(1, clauseStart(reading, p), clauseEnd(reading, p))
    }
  }
}

/** A relative clause that names its own day, as in `the trial, which opened on Monday`. */
function markRelative({ words, infos, parted, backdrop }: Reading, p: number): void {
  for (let at = p + 1; at < words.textEnd && at <= p + RELATIVE_WORDS && parted[at] === PARTED.not; at++) {
    if (infos[at]!.day === 0) continue
    backdrop.fill(1, p, at + 1)
    return
  }
}

function clauseEnd({ words, parted }: Reading, p: number): number {
  let opening = false
  for (let at = p; at > p - OPENING_WORDS && at >= 0; at--) opening ||= parted[at] === PARTED.sentence
  let at = p + 1
  while (at < words.textEnd && parted[at] !== PARTED.sentence && !(opening && parted[at] === PARTED.comma)) at++
  return at
}

function clauseStart({ parted }: Reading, p: number): number {
  let at = p
  while (at > 0 && parted[at] === PARTED.not) at--
  return at
}
