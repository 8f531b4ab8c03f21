import { NAMES } from './features.ts'
import { GIVEN_UP, type Look } from './look.ts'
import { FIGURES, flagsOf, type Print, TERM } from './print.ts'

/** What trees may ask of an item: how many terms it has, by where they stand and what they are. */
const OF_PRINT = ['Terms', 'TitleTerms', 'LeadTerms', 'Names', 'Numbers', 'DayNamed'] as const

/**
 * What the trees of second-look.ts may ask about, in the order of a row: the features of the likeliest pair and their
 * log-odds, the likeliest other story, and how much either item says at all.
 */
export const FACTS: readonly string[] = [
  ...NAMES,
  ...['score', 'rival', 'aboveRival'],
  ...OF_PRINT.map((name) => `later${name}`),
  ...OF_PRINT.map((name) => `earlier${name}`),
]

/** @param looks all of the newcomer's, `look` among them */
export function factsOf(print: Print, look: Look, looks: readonly Look[]): Float64Array {
  const row = new Float64Array(FACTS.length)
  let at = 0
  for (const name of NAMES) row[at++] = look.features[name]
  let rival = GIVEN_UP
  for (const other of looks) {
    if (other !== look) rival = Math.max(rival, other.score)
  }
  row.set([look.score, rival, look.score - rival], at)
  countTerms(print, row, at + 3)
  countTerms(look.likeliest.print, row, at + 3 + OF_PRINT.length)
  return row
}

function countTerms({ marks, mainDay }: Print, row: Float64Array, at: number): void {
  for (const mark of marks) {
    const flags = flagsOf(mark)
    if (flags & FIGURES) {
      if (flags & TERM.number) row[at + 4]!++
      continue
    }
    row[at]!++
    if (flags & TERM.title) row[at + 1]!++
    if (flags & TERM.lead) row[at + 2]!++
    if (flags & TERM.name) row[at + 3]!++
  }
  row[at + 5] = Number(mainDay !== 0)
}
