/** Turns labelled items into examples, through the very code that reads documents when the service runs. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { layOutFeatures, type Vocabulary } from '../../src/topics/features.ts'
import { buildGroups } from '../../src/topics/groups.ts'
import { createPointer } from '../../src/topics/points.ts'
import { createFeatureReader, type Parts } from '../../src/topics/read-features.ts'
import { createScanner, type Scanner } from '../../src/topics/scan.ts'
import { mapSentences } from '../../src/topics/sentence-map.ts'
import { readTopicsFile } from '../../src/topics/topics-file.ts'
import { parseAliases } from '../../src/watch/aliases.ts'
import type { LabelledItem } from './labelled.ts'

type Features = { feature: Int32Array; value: Float64Array }
export type Prepared = { topics: string[]; names: string[]; documents: Features[] }

/**
 * Words in fewer items than this teach nothing that holds elsewhere. The commonest are kept: leaving them out was tried and
 * lost 0.4 points of macro F1, for how a text is written says something of what it is.
 */
const FEWEST_ITEMS = 3

export function prepareExamples(items: readonly LabelledItem[]): Prepared {
  const file = readTopicsFile(readFileSync(join(PROJECT_ROOT, 'topics.yaml'), 'utf8'))
  const scanner = createScanner(parseAliases(readFileSync(join(PROJECT_ROOT, 'aliases.yaml'), 'utf8')))
  const topics = file.topics.map((topic) => topic.id)
  const pointers = file.topics.map((topic) => createPointer(topic, file.lists, scanner))
  const groups = buildGroups(file.lists, scanner)
  const vocabulary = collectVocabulary(items, scanner)
  const space = layOutFeatures(groups, topics, vocabulary)
  const reader = createFeatureReader(groups, space, vocabulary, scanner)
  const documents = items.map((item) => {
    const words = scanner.scan(item)
    const map = mapSentences(item, words)
    const points = pointers.map((pointer) => pointer(words, map))
    return addUp(reader.read(words, map, points))
  })
  return { topics, names: space.names, documents }
}

function addUp({ count, feature, value }: Parts): Features {
  const sums = new Map<number, number>()
  for (let i = 0; i < count; i++) sums.set(feature[i]!, (sums.get(feature[i]!) ?? 0) + value[i]!)
  return { feature: Int32Array.from(sums.keys()), value: Float64Array.from(sums.values()) }
}

/** Copies of an item, which come after it under the same id, would make its rare words look common. */
function collectVocabulary(items: readonly LabelledItem[], scanner: Scanner): Vocabulary {
  const words = new Map<string, number>()
  const pairs = new Map<string, number>()
  const { lexicon } = scanner.analyser
  const originals = new Map([...items].reverse().map((item) => [item.id, item]))
  for (const { title, text } of originals.values()) {
    const { keys, titleEnd, textEnd } = scanner.analyser.analyse({ title, text })
    const stems = Array.from(keys.subarray(0, textEnd), (key) => lexicon.keyTextOf(key))
    for (const stem of new Set(stems)) words.set(stem, (words.get(stem) ?? 0) + 1)
    const mine = stems.flatMap((stem, p) => (p === 0 || p === titleEnd ? [] : [`${stems[p - 1]} ${stem}`]))
    for (const pair of new Set(mine)) pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  const common = (found: Map<string, number>) => [...found].filter(([, n]) => n >= FEWEST_ITEMS).map(([text]) => text)
  return {
    words: common(words).sort(),
    pairs: common(pairs)
      .sort()
      .map((pair) => pair.split(' ') as [string, string]),
  }
}
