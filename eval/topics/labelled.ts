/** The labelled news items: who wrote them, what they are about, which part they belong to. See README.md beside this file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCorpus } from '../../src/corpus/parse.ts'
import { PROJECT_ROOT } from '../../src/paths.ts'

/** `near` says in a few words what makes a near miss look like a topic; null for all others. */
export type LabelledItem = {
  id: string
  title: string
  text: string
  topics: string[]
  /** Topics that are neither right nor wrong. */
  acceptable?: string[]
  near: string | null
  register?: string
  region?: string
  /** How much it counts beside others when it is learned from; 1 where not given. */
  weight?: number
}

const SEEDS_WEIGHT = 3
const FOLDER = join(PROJECT_ROOT, 'eval', 'topics')

/** `fresh` is by writers who came when the model was done: it is only measured, and nothing was chosen by it. */
export function readLabelled(part: 'tuning' | 'test' | 'fresh'): LabelledItem[] {
  const files = readdirSync(join(FOLDER, part)).filter((file) => file.endsWith('.jsonl'))
  const items = files.sort().flatMap((file) => readLines(join(FOLDER, part, file)))
  return part === 'tuning' ? [...items, ...readSeeds()] : items
}

/** The corpus in seeds/: long pages on many things at once, as writers of items seldom make them. */
function readSeeds(): LabelledItem[] {
  type Label = Omit<LabelledItem, 'text' | 'weight'> & { file: string }
  const pages = new Map<string, Map<string | null, string>>()
  const articlesOf = (file: string) => {
    const articles = parseCorpus(readFileSync(join(PROJECT_ROOT, 'seeds', file), 'utf8'))
    return new Map(articles.map(({ title, text }) => [title, text]))
  }
  return readLines<Label>(join(FOLDER, 'seeds.jsonl')).flatMap(({ file, ...label }) => {
    if (!pages.has(file)) pages.set(file, articlesOf(file))
    const text = pages.get(file)!.get(label.title)
    return text === undefined ? [] : [{ ...label, text, weight: SEEDS_WEIGHT }]
  })
}

/**
 * Drills: short pairs that use the same words of a topic and of something else, written by those who know the word lists.
 * They are learned from and never scored.
 */
export function readDrills(): LabelledItem[] {
  return readLines(join(FOLDER, 'drills.jsonl'))
}

function readLines<T = LabelledItem>(path: string): T[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as T)
}

/** The letters before the number: items of one writer share turns of phrase, so they are kept together when validating. */
export function writerOf({ id }: { id: string }): string {
  return /^[a-z]+/.exec(id)?.[0] ?? id
}
