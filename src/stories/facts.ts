import { NAMES } from './features.ts'
import { GIVEN_UP, type Look, type View } from './look.ts'
import { addPairFacts, OF_PAIR } from './pair-facts.ts'
import { FIGURES, flagsOf, type Print, TERM } from './print.ts'

/** What trees may ask of an item: how many terms it has, by where they stand and what they are. */
const OF_PRINT = ['Terms', 'TitleTerms', 'LeadTerms', 'Names', 'Numbers', 'DayNamed'] as const

const OF_STORY = [
  /** How far its likeliest item is above the mean of its items and above the next one. */
  ...['aboveMean', 'aboveNext'],
  /** Stories found, those of them that are likely, and the story's own items found. */
  ...['storiesFound', 'storiesLikely', 'itemsFound'],
  /** Shares of the story's items that name the newcomer's day, and another one. */
  ...['onItsDay', 'onOtherDays'],
] as const

/**
 * What the trees of second-look.ts may ask about, in the order of a row: the features of the likeliest pair and their
 * log-odds, the likeliest other story, how much either item says at all, what the pair shares, and the story as a whole.
 */
export const FACTS: readonly string[] = [
  ...NAMES,
  ...['score', 'rival', 'aboveRival'],
  ...OF_PRINT.map((name) => `later${name}`),
  ...OF_PRINT.map((name) => `earlier${name}`),
  ...OF_PAIR,
  ...OF_STORY,
]

/** Gives each of the newcomer's looks its row of facts; what is the newcomer's own is counted once, when first asked for. */
export function createRows(view: View): (look: Look) => Float64Array {
  let own: Float64Array | null = null
  return (look) => {
    own ??= countTerms(view.later.print, new Float64Array(OF_PRINT.length), 0)
    const row = new Float64Array(FACTS.length)
    let at = 0
    for (const name of NAMES) row[at++] = look.features[name]
    const rival = rivalOf(look, view.looks)
    row.set([look.score, rival, look.score - rival], at)
    row.set(own, at + 3)
    at += 3 + OF_PRINT.length
    countTerms(look.likeliest.print, row, at)
    addPairFacts(view.later, look.likeliest.print, row, at + OF_PRINT.length)
    row.set(storyFacts(view, look), at + OF_PRINT.length + OF_PAIR.length)
    return row
  }
}

function rivalOf(look: Look, looks: readonly Look[]): number {
  let rival = GIVEN_UP
  for (const other of looks) {
    if (other !== look) rival = Math.max(rival, other.score)
  }
  return rival
}

function countTerms({ marks, mainDay }: Print, row: Float64Array, at: number): Float64Array {
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
  return row
}

/** The values of OF_STORY. */
function storyFacts({ later, looks, found }: View, { members, score, aboveMean, next }: Look): number[] {
  const { mainDay } = later.print
  let [same, other] = [0, 0]
  for (const { print } of mainDay ? members : []) {
    if (print.mainDay === mainDay) same++
    else if (print.mainDay) other++
  }
  const { length } = members
  return [aboveMean, score - next, found, looks.length, length, same / length, other / length]
}
