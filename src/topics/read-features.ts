import type { Analysed } from '../text/analysed.ts'
import { type FeatureSpace, PLACES, type Vocabulary } from './features.ts'
import type { Groups } from './groups.ts'
import type { Points } from './points.ts'
import type { Scanner } from './scan.ts'
import type { SentenceMap } from './sentence-map.ts'
import { indexVocabulary } from './vocabulary-index.ts'

/**
 * The features of a document in parts: part i adds `value[i]` to feature `feature[i]` and comes from sentence `sentence[i]`
 * (-1 for the document as a whole). A score is linear in them, so each sentence's share in it is the sum of its parts.
 */
export type Parts = { count: number; feature: number[]; value: number[]; sentence: number[] }

export type FeatureReader = {
  /**
   * Reads what the scanner found in its last document. The parts are overwritten by the next call.
   * @param points for and against, for each topic of the feature space; none where the file has no such topic
   */
  read(words: Analysed, map: SentenceMap, points: readonly (readonly [Points, Points] | undefined)[]): Parts
}

const WHOLE = -1
/** Words between two families that count as near. */
const NEAR = 8
/** Sentences of the text that are its lead. */
const LEAD = 2
/** A text of more sentences is long: one sentence on something is then a passing mention. */
const LONG = 6
const MOST_POINTS = 4
/** How much each kind of feature may weigh, found by cross-validation on the tuning part. */
const SCALE = { count: 0.6, share: 2.4, place: 0.6, pair: 0.3, between: 1.2, beside: 0.6, word: 16, bigram: 5.6 }

export function createFeatureReader(
  groups: Groups,
  space: FeatureSpace,
  vocabulary: Vocabulary,
  scanner: Scanner,
): FeatureReader {
  const parts: Parts = { count: 0, feature: [], value: [], sentence: [] }
  const familyCount: number = groups.families.length
  const plainOfLeaf = invert(groups.leaves)
  const countryOfLeaf = invert(groups.countryLeaves)
  const sentencesOf: number[][] = groups.names.map(() => [])
  const wordIndex = indexVocabulary(vocabulary, scanner.analyser.lexicon)
  const seenTimes = new Int32Array(space.names.length)
  return { read }

  function read(words: Analysed, map: SentenceMap, points: readonly (readonly [Points, Points] | undefined)[]): Parts {
    parts.count = 0
    for (const sentences of sentencesOf) sentences.length = 0
    const marks = new Uint8Array(map.count * familyCount)
    const countries: number[][] = Array.from({ length: map.count }, () => [])
    readHits(words, map, marks, countries)
    emitGroups(map)
    emitPairsOfFamilies()
    emitCountries(map, marks, countries)
    for (const [topic, found] of points.entries()) if (found) emitPoints(space.points + 2 * topic, found)
    emitWords(words, map)
    return parts
  }

  function emit(feature: number, value: number, sentence: number): void {
    const i = parts.count++
    parts.feature[i] = feature
    parts.value[i] = value
    parts.sentence[i] = sentence
  }

  function emitPoints(at: number, [pro, contra]: readonly [Points, Points]): void {
    emit(at, Math.min(MOST_POINTS, pro.total), WHOLE)
    emit(at + 1, Math.max(-MOST_POINTS, contra.total), WHOLE)
  }

  /** Goes through the hits in reading order, noting sentences, and pairs of families near each other. */
  function readHits(words: Analysed, map: SentenceMap, marks: Uint8Array, countries: number[][]): void {
    const { order } = scanner
    const nearSeen = new Uint8Array(familyCount * familyCount)
    for (let i = 0; i < order.count; i++) {
      const hits = scanner.hitsOf(order.leaf[i]!)
      const first = hits.first[order.hit[i]!]!
      if (first >= words.textEnd) break
      const sentence = map.at[first]!
      const country = countryOfLeaf[order.leaf[i]!]
      if (country !== undefined) note(countries[sentence]!, country)
      const plain = plainOfLeaf[order.leaf[i]!]
      if (plain === undefined) continue
      for (const group of groups.groupsOf[plain]!) {
        const sentences = sentencesOf[group]!
        if (sentences.at(-1) !== sentence) sentences.push(sentence)
      }
      const families = groups.familiesOf[plain]!
      for (const family of families) marks[sentence * familyCount + family] = 1
      if (families.length > 0) pairUp(i, families, hits.last[order.hit[i]!]!, sentence, map, nearSeen)
    }
  }

  /** Pairs the families of hit i with those of the hits that follow closely in its sentence. */
  function pairUp(
    i: number,
    mine: readonly number[],
    last: number,
    sentence: number,
    map: SentenceMap,
    seen: Uint8Array,
  ) {
    const { order } = scanner
    for (let j = i + 1; j < order.count; j++) {
      const first = scanner.hitsOf(order.leaf[j]!).first[order.hit[j]!]!
      if (first - last > NEAR) return
      const plain = plainOfLeaf[order.leaf[j]!]
      if (plain === undefined || first <= last || map.at[first] !== sentence) continue
      const others: readonly number[] = groups.familiesOf[plain]!
      for (const a of mine) {
        for (const b of others) {
          const pair = a * familyCount + b
          if (a === b || seen[pair] === 1) continue
          seen[pair] = 1
          emit(space.near + pair, SCALE.pair, sentence)
        }
      }
    }
  }

  function emitGroups(map: SentenceMap): void {
    for (let group = 0; group < sentencesOf.length; group++) {
      const sentences = sentencesOf[group]!
      if (sentences.length === 0) continue
      const each = (SCALE.count * Math.log1p(sentences.length)) / sentences.length
      for (const sentence of sentences) {
        emit(space.group + 2 * group, each, sentence)
        emit(space.group + 2 * group + 1, SCALE.share / map.count, sentence)
      }
    }
    for (let family = 0; family < familyCount; family++) emitPlaces(family, sentencesOf[groups.families[family]!]!, map)
  }

  function emitPlaces(family: number, sentences: readonly number[], map: SentenceMap): void {
    const first = sentences[0]
    if (first === undefined) return
    const at = space.place + PLACES.length * family
    const lead = sentences.find((sentence) => sentence >= 1 && sentence <= LEAD)
    const below = sentences.find((sentence) => sentence > LEAD)
    if (first === 0) emit(at, SCALE.place, 0)
    if (lead !== undefined) emit(at + 1, SCALE.place, lead)
    if (below !== undefined) emit(at + 2, SCALE.place, below)
    if (map.count > LONG && sentences.length === 1) emit(at + 3, SCALE.place, first)
    if (first > LEAD) emit(at + 4, SCALE.place, first)
  }

  function emitPairsOfFamilies(): void {
    for (let a = 0; a < familyCount; a++) {
      if (sentencesOf[groups.families[a]!]!.length === 0) continue
      for (let b = a + 1; b < familyCount; b++) {
        if (sentencesOf[groups.families[b]!]!.length > 0) emit(space.both + a * familyCount + b, SCALE.pair, WHOLE)
      }
    }
  }

  function emitCountries(map: SentenceMap, marks: Uint8Array, countries: readonly number[][]): void {
    const at = space.country
    const all = new Set(countries.flat()).size
    const lead = new Set([...countries[0]!, ...(countries[1] ?? []), ...(countries[2] ?? [])]).size
    emit(at, Math.min(6, all) / 3, WHOLE)
    if (all >= 2) emit(at + 1, 1, WHOLE)
    if (all >= 3) emit(at + 2, 1, WHOLE)
    if (all === 0) emit(at + 3, 1, WHOLE)
    if (lead >= 2) emit(at + 4, 1, WHOLE)
    if (lead >= 3) emit(at + 5, 1, WHOLE)
    if (countries[0]!.length >= 1) emit(at + 6, 1, 0)
    if (countries[0]!.length >= 2) emit(at + 7, 1, 0)
    if (map.count > LONG) emit(at + 9, 1, WHOLE)
    const several = sentencesWith(countries, (n) => n >= 2)
    for (const sentence of several) emit(at + 8, Math.log1p(several.length) / several.length, sentence)
    emitBeside(0, several, SCALE.between, marks)
    const single = sentencesWith(countries, (n) => n === 1)
    emitBeside(1, single, SCALE.beside, marks)
  }

  /** For each family: in how many of the given sentences it stands. */
  function emitBeside(kind: 0 | 1, sentences: readonly number[], scale: number, marks: Uint8Array): void {
    for (let family = 0; family < familyCount; family++) {
      const beside = sentences.filter((sentence) => marks[sentence * familyCount + family] === 1)
      const each = (scale * Math.log1p(beside.length)) / beside.length
      for (const sentence of beside) emit(space.beside + 2 * family + kind, each, sentence)
    }
  }

  /** Words and pairs of words, each worth (1 + ln of its number) over the root of the document's length. */
  function emitWords({ keys, titleEnd, textEnd }: Analysed, map: SentenceMap): void {
    const from = parts.count
    for (let p = 0; p < textEnd; p++) {
      const key = keys[p]!
      const word = wordIndex.wordOf(key)
      if (word >= 0) count(space.words + word, SCALE.word, map.at[p]!)
      if (p === 0 || p === titleEnd) continue
      const pair = wordIndex.pairOf(keys[p - 1]!, key)
      if (pair >= 0) count(space.pairs + pair, SCALE.bigram, map.at[p]!)
    }
    const root = Math.sqrt(1.5 * textEnd) || 1
    for (let i = from; i < parts.count; i++) {
      const times = seenTimes[parts.feature[i]!]!
      parts.value[i]! *= (times === 1 ? 1 : (1 + Math.log(times)) / times) / root
    }
    for (let i = from; i < parts.count; i++) seenTimes[parts.feature[i]!] = 0
  }

  function count(feature: number, scale: number, sentence: number): void {
    seenTimes[feature]!++
    emit(feature, scale, sentence)
  }
}

function invert(leaves: Int32Array): (number | undefined)[] {
  const places: (number | undefined)[] = []
  for (const [i, leaf] of leaves.entries()) places[leaf] = i
  return places
}

function note(countries: number[], country: number): void {
  if (!countries.includes(country)) countries.push(country)
}

function sentencesWith(countries: readonly number[][], wanted: (count: number) => boolean): number[] {
  return countries.flatMap((found, sentence) => (wanted(found.length) ? [sentence] : []))
}
