import type { Lexicon } from '../text/lexicon.ts'
import type { Vocabulary } from './features.ts'

/** Finds the words and pairs of a vocabulary by their keys; -1 for what is not in it. */
export type VocabularyIndex = { wordOf(key: number): number; pairOf(first: number, second: number): number }

/** Slots a pair in the table: with three of four free, most look-ups end at the first. */
const ROOM = 4

/** Key ids are pinned, so they stay good for as long as the analyser lives. */
export function indexVocabulary({ words, pairs }: Vocabulary, lexicon: Lexicon): VocabularyIndex {
  const pinned = (text: string) => {
    const key = lexicon.keyOf(text)
    lexicon.pin(key)
    return key
  }
  const keys = words.map(pinned)
  const wordByKey = new Int32Array(1 + Math.max(0, ...keys)).fill(-1)
  for (const [word, key] of keys.entries()) wordByKey[key] = word
  const pairOf = indexPairs(pairs.map(([first, second]) => [pinned(first), pinned(second)]))
  return { wordOf: (key) => (key < wordByKey.length ? wordByKey[key]! : -1), pairOf }
}

/** A hash table with open addressing; a pair is asked for at every word of every document. */
function indexPairs(pairs: readonly (readonly [number, number])[]): VocabularyIndex['pairOf'] {
  const size = 2 ** Math.ceil(Math.log2(1 + ROOM * pairs.length))
  const shift = 32 - Math.log2(size)
  const slots = new Int32Array(size).fill(-1)
  const firsts = Int32Array.from(pairs, ([first]) => first)
  const seconds = Int32Array.from(pairs, ([, second]) => second)
  const slotOf = (first: number, second: number) =>
    size === 1 ? 0 : Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b) >>> shift
  for (let pair = 0; pair < pairs.length; pair++) {
    let slot = slotOf(firsts[pair]!, seconds[pair]!)
    while (slots[slot]! >= 0) slot = (slot + 1) & (size - 1)
    slots[slot] = pair
  }
  return (first, second) => {
    for (let slot = slotOf(first, second); ; slot = (slot + 1) & (size - 1)) {
      const pair = slots[slot]!
      if (pair < 0 || (firsts[pair] === first && seconds[pair] === second)) return pair
    }
  }
}
