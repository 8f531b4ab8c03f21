import { splitSentences } from '../../src/text/sentences.ts'
import { type LabelledItem, writerOf } from './labelled.ts'

/** An item to learn from, and how much it counts beside one as it was written. */
export type Lesson = { item: LabelledItem; weight: number }

/** Items of fewer words are too short to hold a passing mention. */
const LONG = 110
const COPIES = 2
const WEIGHT = 0.5
const SEED = 5

/**
 * The items written differently, under the same labels: each without its title, and the long ones with a passing mention.
 * A variation is made of texts by one writer, and the same items give the same variations.
 */
export function writeVariations(items: readonly LabelledItem[]): Lesson[] {
  const variations = [...withoutTitle(items), ...writePassingMentions(items)]
  return variations.map((item) => ({ item, weight: WEIGHT }))
}

/** A title often gives the topic away; the text has to do without. */
function withoutTitle(items: readonly LabelledItem[]): LabelledItem[] {
  return items.map((item) => ({ ...item, title: '' }))
}

/**
 * Copies of long items with one sentence from an item on another topic put in below the lead. The labels stay: one sentence
 * in passing makes no topic.
 */
function writePassingMentions(items: readonly LabelledItem[]): LabelledItem[] {
  const random = createRandom(SEED)
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  return items.flatMap((item) => {
    if (item.text.split(/\s+/).length <= LONG) return []
    const others = items.filter((other) => writerOf(other) === writerOf(item) && hasOtherTopic(other, item))
    return Array.from({ length: COPIES }, () => {
      const mention = pick(sentencesOf(pick(others)?.text ?? '').slice(1))
      const sentences = sentencesOf(item.text)
      const at = Math.max(2, Math.floor(sentences.length * (0.4 + 0.6 * random())))
      return { ...item, text: [...sentences.slice(0, at), mention ?? '', ...sentences.slice(at)].join(' ') }
    })
  })
}

function hasOtherTopic(other: LabelledItem, item: LabelledItem): boolean {
  return other.topics.some((topic) => !item.topics.includes(topic))
}

function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end))
}

/** Mulberry32: small, and the same on every machine. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
