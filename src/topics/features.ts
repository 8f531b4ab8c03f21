import type { Groups } from './groups.ts'

/** Word stems and pairs of neighbouring stems that the model knows. */
export type Vocabulary = { words: readonly string[]; pairs: readonly (readonly [string, string])[] }

/**
 * Where each feature has its number. All are numbered from 0 in the order of the fields; `names` has one name a feature, which
 * is what the model file goes by, so that word lists can be added and left out without training again.
 */
export type FeatureSpace = {
  names: string[]
  /** For each group: how many sentences hold it, and (the next number) which share of them. */
  group: number
  /** For each family, five: in the title, in the lead, below it, in one sentence of many, only below the lead. */
  place: number
  /** For families i and j: i stands shortly before j in a sentence. */
  near: number
  /** For families i and j: both stand somewhere in the document. */
  both: number
  /** Eleven about countries, see COUNTRY. */
  country: number
  /** For each family, two: in a sentence with two countries or more, in a sentence with one. */
  beside: number
  /** For each topic, two: points for it and points against it. */
  points: number
  words: number
  pairs: number
}

export const PLACES = ['title', 'lead', 'below', 'once', 'late'] as const
const COUNTRY = [
  'number',
  'two',
  'three',
  'none',
  'lead two',
  'lead three',
  'title one',
  'title two',
  'sentences',
  'long text',
] as const

/** Lays out the features of these groups, topics and vocabulary. */
export function layOutFeatures(groups: Groups, topics: readonly string[], vocabulary: Vocabulary): FeatureSpace {
  const names: string[] = []
  const add = (more: readonly string[]) => names.push(...more) - more.length
  const families = groups.families.map((group) => groups.names[group]!)
  return {
    names,
    group: add(groups.names.flatMap((name) => [`count ${name}`, `share ${name}`])),
    place: add(families.flatMap((name) => PLACES.map((place) => `${place} ${name}`))),
    near: add(families.flatMap((a) => families.map((b) => `near ${a} > ${b}`))),
    both: add(families.flatMap((a) => families.map((b) => `both ${a} + ${b}`))),
    country: add(COUNTRY.map((what) => `countries ${what}`)),
    beside: add(families.flatMap((name) => [`between ${name}`, `beside ${name}`])),
    points: add(topics.flatMap((topic) => [`for ${topic}`, `against ${topic}`])),
    words: add(vocabulary.words.map((word) => `word ${word}`)),
    pairs: add(vocabulary.pairs.map(([a, b]) => `pair ${a} ${b}`)),
  }
}
