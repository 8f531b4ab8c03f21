import { splitSentences } from '../text/sentences.ts'
import { tokenise } from '../text/tokens.ts'
import { rarityOf } from './background.ts'
import { numberOf } from './numbers.ts'
import { rootOf } from './roots.ts'

export type Report = { title: string; text: string }

/** A sentence carries news when so much of what it says, by weight, is in no earlier report. */
const NEW_SHARE = 0.5
/** And when that is at least as much as one rare name. */
const LEAST_NEW = 5
/** A number that no earlier report has, next to words that they have, is news by itself: the toll has risen. */
const NEW_NUMBER = 4
const LEAST_RARITY = 1.5

/**
 * What `latest` says that none of `before` does: its sentences with new names, numbers and words, in their order.
 * @returns whole sentences of `latest.text`; all of them when `before` is empty, [] when it only repeats
 */
export function whatIsNew(latest: Report, before: readonly Report[]): string[] {
  const known = new Set(before.flatMap(({ title, text }) => [...weighWords(`${title}\n\n${text}`).keys()]))
  const sentences = splitSentences(latest.text).map(({ start, end }) => latest.text.slice(start, end))
  if (before.length === 0) return sentences
  return sentences.filter((sentence) => carriesNews(weighWords(sentence), known))
}

function carriesNews(words: ReadonlyMap<string, number>, known: ReadonlySet<string>): boolean {
  let [all, fresh] = [0, 0]
  for (const [word, weight] of words) {
    all += weight
    if (!known.has(word)) fresh += weight
  }
  const hasNewNumber = [...words].some(([word, weight]) => weight === NEW_NUMBER && !known.has(word))
  return hasNewNumber || (fresh >= LEAST_NEW && fresh >= NEW_SHARE * all)
}

/** Words that say something, with their rarity; numbers weigh NEW_NUMBER. */
function weighWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const { folded, key } of tokenise(text)) {
    const digits = numberOf(folded)?.digits
    if (digits) words.set(digits, NEW_NUMBER)
    else {
      const root = rootOf(key)
      const { rarity } = rarityOf(root)
      if (rarity >= LEAST_RARITY) words.set(root, rarity)
    }
  }
  return words
}
