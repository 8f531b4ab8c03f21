import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseCorpus } from '../../src/corpus/parse.ts'
import { PROJECT_ROOT } from '../../src/paths.ts'

/** An item with the story it truly belongs to. `seenAt` is in milliseconds; null where no date is stated. */
export type LabelledItem = { id: string; title: string; text: string; seenAt: number | null; story: string }

type Line = { id: string; title: string; text: string; publishedAt: string; story: string }
type SeedLabel = { file: string; n: number; story: string }

/**
 * `beats` and `cast` have the same people and places in event after event, `t` and `u` are of every kind, `w` to `z`
 * have look-alikes within days; `fresh`, `v` and `ac` are only measured.
 */
export type StoryPart =
  | 'tuning'
  | 'test'
  | 'beats'
  | 'hard'
  | 'cast'
  | 't'
  | 'u'
  | 'w'
  | 'x'
  | 'y'
  | 'z'
  | 'ab'
  | 'fresh'
  | 'v'
  | 'ac'
  | 'aa'

export function readStorySet(part: StoryPart): LabelledItem[] {
  const lines = readFileSync(join(PROJECT_ROOT, `eval/stories/${part}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.map((line) => {
    const { id, title, text, publishedAt, story } = JSON.parse(line) as Line
    return { id, title, text, story, seenAt: Date.parse(publishedAt) }
  })
}

/** The half of hard.jsonl whose stories' keys have a SHA-256 that begins below 8 (tuning), or the other one. */
export function readHardSet(part: 'tuning' | 'test'): LabelledItem[] {
  return readStorySet('hard').filter(({ story }) => isForTuning(story) === (part === 'tuning'))
}

function isForTuning(story: string): boolean {
  return Number.parseInt(createHash('sha256').update(story).digest('hex').charAt(0), 16) < 8
}

/** The seed corpus as it is imported. */
export function readSeedSet(): LabelledItem[] {
  const labels = JSON.parse(readFileSync(join(PROJECT_ROOT, 'eval/seeds.labels.json'), 'utf8')) as SeedLabel[]
  const files = [...new Set(labels.map((label) => label.file))]
  return files.flatMap((file) => {
    const stories = labels.filter((label) => label.file === file)
    const articles = parseCorpus(readFileSync(join(PROJECT_ROOT, file), 'utf8'))
    if (articles.length !== stories.length)
      throw new Error(`${file}: ${articles.length} articles, ${stories.length} labels`)
    return articles.map(({ title, text, publishedAt }, at) => ({
      ...{ id: `${file.slice(6, 9)}-${at}`, title: title ?? '', text },
      ...{ seenAt: publishedAt?.getTime() ?? null, story: stories[at]!.story },
    }))
  })
}

export type TuningSet = { name: string; items: LabelledItem[]; times: number }

/** What is learned from, and how often it counts. What the goals are set for counts three times; the other sets hold what is hardest of its kind. */
export function readTuningSets(): TuningSet[] {
  return [
    { name: 'seeds', items: readSeedSet(), times: 3 },
    { name: 'own', items: readStorySet('tuning'), times: 3 },
    { name: 'beats', items: readStorySet('beats'), times: 1 },
    { name: 'cast', items: readStorySet('cast'), times: 1 },
    { name: 'hard', items: readHardSet('tuning'), times: 1 },
    { name: 't', items: readStorySet('t'), times: 1 },
    { name: 'u', items: readStorySet('u'), times: 1 },
    { name: 'w', items: readStorySet('w'), times: 1 },
    { name: 'x', items: readStorySet('x'), times: 1 },
    { name: 'y', items: readStorySet('y'), times: 1 },
    { name: 'z', items: readStorySet('z'), times: 1 },
    { name: 'ab', items: readStorySet('ab'), times: 1 },
  ]
}

/** The same items with no dates, as a page dump gives them. */
export function withoutDates(items: readonly LabelledItem[]): LabelledItem[] {
  return items.map((item) => ({ ...item, seenAt: null }))
}
