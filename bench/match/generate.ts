import type { Document } from '../../src/model.ts'

/** Reproducible numbers in [0, 1): mulberry32. */
export type Random = () => number

export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const VOCABULARY = 25_000
/** Words of a rank below this are no one's watchword: mean selectivity of the queries comes to about 0.0007. */
const COMMON = 2400
const DOCUMENT_WORDS = 300
const ENDINGS = ['', '', '', '', '', '', '', '', '', '', '', '', '', '', 's', 's', 's', 'ed', 'ing', '’s']
const CONSONANTS = 'bcdfghjklmnprstvwz'
const VOWELS = 'aeiou'

/** Made-up words, the common ones short, with Zipf's law over them and habits of which word follows which. */
export type Language = {
  words: string[]
  pick(random: Random): number
  following(word: number, random: Random): number
}

export function makeLanguage(seed: number): Language {
  const random = seededRandom(seed)
  const words = new Set<string>()
  while (words.size < VOCABULARY) {
    const syllables = words.size < 300 ? 1 : words.size < 12_000 ? 2 : 3
    words.add(makeWord(syllables, random))
  }
  const cumulative = zipf(VOCABULARY)
  const pick = (source: Random) => search(cumulative, source() * cumulative.at(-1)!)
  // Half of all words are followed by one of a few of their own, so that phrases come again as they do in real text.
  const following = (word: number, source: Random) =>
    source() < 0.5 ? pick(seededRandom(word * 8 + Math.floor(source() * 8))) : pick(source)
  return { words: [...words], pick, following }
}

function makeWord(syllables: number, random: Random): string {
  const letter = (letters: string) => letters[Math.floor(random() * letters.length)]!
  let word = ''
  for (let i = 0; i < syllables; i++) word += letter(CONSONANTS) + letter(VOWELS)
  return random() < 0.5 ? word : word + letter('nrtlmk')
}

function zipf(size: number): Float64Array {
  const cumulative = new Float64Array(size)
  let sum = 0
  for (let rank = 0; rank < size; rank++) cumulative[rank] = sum += (rank + 2.7) ** -1.07
  return cumulative
}

function search(cumulative: Float64Array, value: number): number {
  let low = 0
  let high = cumulative.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (cumulative[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}

/** News-like documents of about 300 words: sentences, capitals, inflected forms, a few numbers, names with accents. */
export function makeDocuments(language: Language, count: number, seed: number): Document[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const length = Math.floor(DOCUMENT_WORDS * (0.7 + 0.6 * random()))
    return { title: sentence(language, random, 8), text: paragraph(language, random, length - 8) }
  })
}

function paragraph(language: Language, random: Random, length: number): string {
  const sentences: string[] = []
  for (let written = 0; written < length; ) {
    const size = Math.min(length - written, 8 + Math.floor(random() * 20))
    sentences.push(sentence(language, random, size))
    written += size
  }
  return sentences.join(' ')
}

function sentence(language: Language, random: Random, size: number): string {
  const parts: string[] = []
  let word = language.pick(random)
  for (let i = 0; i < size; i++) {
    const inflected = language.words[word]! + ENDINGS[Math.floor(random() * ENDINGS.length)]!
    const dice = random()
    parts.push(
      dice < 0.01
        ? `${Math.floor(random() * 90)},${100 + Math.floor(random() * 900)}`
        : dice < 0.015
          ? `${inflected}é`
          : inflected,
    )
    if (dice > 0.93) parts.push(`${parts.pop()},`)
    word = language.following(word, random)
  }
  parts[0] = parts[0]!.charAt(0).toUpperCase() + parts[0]!.slice(1)
  return `${parts.join(' ')}.`
}

/**
 * Saved queries in the mix people write: 45 % phrases of one to three words, 25 % AND, 15 % OR, 10 % with NOT, 5 % NEAR or
 * prefix. Words are Zipf-distributed too, less the commonest, which no one watches for.
 */
export function* makeQueries(language: Language, count: number, seed: number): Generator<string> {
  const random = seededRandom(seed)
  for (let i = 0; i < count; i++) yield makeQuery(language, random)
}

function makeQuery(language: Language, random: Random): string {
  const dice = random()
  const term = () => phrase(language, random, random() < 0.7 ? 1 : 2)
  if (dice < 0.45) return phrase(language, random, 1 + Math.floor(random() * 3))
  if (dice < 0.7) return random() < 0.6 ? `${term()} ${term()}` : `${term()} AND ${term()} AND ${term()}`
  if (dice < 0.85)
    return random() < 0.6
      ? `${rareTerm(language, random)} OR ${rareTerm(language, random)}`
      : `${term()} (${term()} OR ${term()})`
  if (dice < 0.95) return `${phrase(language, random, 2)} NOT ${term()}`
  return random() < 0.6
    ? `${term()} NEAR/5 ${term()}`
    : `${language.words[watched(language, random)]!.slice(0, 6).padEnd(3, 'a')}* ${term()}`
}

function phrase(language: Language, random: Random, size: number): string {
  let word = watched(language, random)
  const words = [language.words[word]!]
  while (words.length < size) {
    word = language.following(word, random)
    words.push(language.words[word]!)
  }
  return words.length === 1 ? words[0]! : `"${words.join(' ')}"`
}

function rareTerm(language: Language, random: Random): string {
  return random() < 0.5
    ? phrase(language, random, 2)
    : language.words[COMMON + Math.floor(random() * (VOCABULARY - COMMON))]!
}

function watched(language: Language, random: Random): number {
  for (;;) {
    const word = language.pick(random)
    if (word >= COMMON) return word
  }
}
