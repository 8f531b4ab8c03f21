import type { Document } from '../model.ts'
import type { Analysed } from '../text/analysed.ts'
import type { WordInfo } from './words.ts'

/** What parts a word from the one before it. */
export const PARTED = { not: 0, comma: 1, sentence: 2 } as const

/** One document while it is being described: its words, what is known of each, and what parts them. */
export type Reading = {
  item: Document
  words: Analysed
  infos: WordInfo[]
  /** One of PARTED for every word of title and text. */
  parted: Uint8Array
  /** 1 for words that tell of something earlier. */
  backdrop: Uint8Array
  /** The headline capitalises all its words, so capitals in it say nothing. */
  titleCase: boolean
}

const LONG_WORD = 4
const MOSTLY = 0.75

export function isTitleCase({ words, infos }: Pick<Reading, 'words' | 'infos'>): boolean {
  let long = 0
  let capitals = 0
  for (let p = 1; p < words.titleEnd; p++) {
    if (words.ends[p]! - words.starts[p]! < LONG_WORD) continue
    long++
    if (infos[p]!.capital) capitals++
  }
  return long > 2 && capitals > MOSTLY * long
}

/** A capital that is not due to the word's place in its sentence, or a word that is hardly ever anything but a name. */
export function isName(reading: Reading, p: number): boolean {
  const { words, infos, parted } = reading
  const info = infos[p]!
  if (!info.capital || info.name) return info.capital
  if (parted[p] === PARTED.sentence || opensQuotation(reading, p)) return false
  return !(reading.titleCase && p < words.titleEnd)
}

function opensQuotation({ item, words }: Reading, p: number): boolean {
  const field = p < words.titleEnd ? item.title : item.text
  const before = field[words.starts[p]! - 1]
  return before !== undefined && '“"‘\':'.includes(before)
}

/** `in Kharkiv`, `near Las Palmas`: a name after a locative, or after a name that follows one. */
export function isWhere({ infos, parted }: Reading, p: number): boolean {
  for (let at = p - 1; at >= Math.max(0, p - 3) && parted[at + 1] === PARTED.not; at--) {
    const info = infos[at]!
    if (info.locative) return true
    if (!info.capital && info.key !== 'the') return false
  }
  return false
}

/** `Elin Sandvik`: the word beside it is capitalised too and names no place or time. */
export function isFullName({ words, infos, parted }: Reading, p: number): boolean {
  const namesToo = (at: number) => {
    const { capital, country, day, month, known } = infos[at]!
    return capital && country === null && !day && !month && !known
  }
  if (p + 1 < words.textEnd && parted[p + 1] === PARTED.not && namesToo(p + 1)) return true
  return p > 0 && parted[p] === PARTED.not && namesToo(p - 1)
}
