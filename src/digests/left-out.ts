import type { Selection } from './select.ts'

const MOST_TITLES = 3

/** Counts that say why something of the window is not in the digest. */
export type LeftOutCounts = {
  left: Selection['left']
  titlesOver: string[]
  mostStories: number
  leastScore: number
  /** Stories the reader knows that gained nothing to tell. */
  nothingNew: number
  /** Items that repeat another's words. */
  repeats: number
  /** Items too old to be looked at when there were more than fit. */
  beyondWindow: number
}

/** The digest's footer: what was left out and why, a sentence each; [] when nothing was. */
export function describeLeftOut(counts: LeftOutCounts): string[] {
  const { left, mostStories, leastScore } = counts
  const lines: (string | null)[] = [
    over(counts.titlesOver, left.overLimit.length, mostStories),
    left.belowScore === 0
      ? null
      : `${stories(left.belowScore)} touched your topics only weakly, with a score under ${leastScore}.`,
    left.otherTopics === 0 ? null : `${stories(left.otherTopics)} had none of your topics.`,
    left.repeatsOnly === 0 ? null : `${stories(left.repeatsOnly)} came up again only in repeats of the same text.`,
    counts.nothingNew === 0 ? null : `${stories(counts.nothingNew)} you know already had nothing new.`,
    counts.repeats === 0 ? null : `${count(counts.repeats, 'repeat', 'repeats')} of an article shown here or before.`,
    counts.beyondWindow === 0 ? null : `${count(counts.beyondWindow, 'item', 'items')} older than the newest 20,000.`,
  ]
  return lines.filter((line) => line !== null)
}

function over(titles: string[], total: number, most: number): string | null {
  if (total === 0) return null
  const named = titles.slice(0, MOST_TITLES)
  const rest = total - named.length
  const more = rest > 0 ? ` and ${rest} more` : ''
  return `${stories(total)} ranked below the ${most} you asked for: ${named.join('; ')}${more}.`
}

export function count(number: number, one: string, many: string): string {
  return `${number.toLocaleString('en')} ${number === 1 ? one : many}`
}

const stories = (number: number) => count(number, 'story', 'stories')

/** What a digest without stories says in its one line. */
export function describeNothing(itemCount: number, left: Selection['left'], nothingNew: number): string {
  if (itemCount === 0) return 'Nothing this time: no new items came in.'
  const looked = `${count(itemCount, 'item was', 'items were')} looked at`
  const why =
    nothingNew > 0
      ? 'and none had more than you have read already'
      : left.belowScore > 0
        ? 'and none was enough about your topics'
        : 'and none was about your topics'
  return `Nothing this time: ${looked}, ${why}.`
}
