import {
  listEarlierOutlets,
  listEarlierTexts,
  listStoryFacts,
  listTexts,
  type StoredText,
  type StoryFacts,
} from '../store/digest-window.ts'
import type { Sql } from '../store/sql.ts'
import { type SummarySentence, summarise } from './summary.ts'

/** A story to tell from these of its items; `knownUpTo` is what its readers have seen, null where they know nothing. */
export type Tale = { storyId: number; itemIds: number[]; knownUpTo: number | null }
/** `earlierOutlets` are all that had it when its readers were told of it. */
export type Told = { summary: SummarySentence[]; earlierOutlets: readonly string[]; facts: StoryFacts }

const MOST_EARLIER = 12

/** Reads what stories say and sums each up, in the order of `tales`. */
export async function tellStories(sql: Sql, tales: readonly Tale[]): Promise<Told[]> {
  if (tales.length === 0) return []
  const ids = tales.map(({ storyId }) => storyId)
  const facts = await listStoryFacts(sql, ids)
  const texts = await readByStory(
    listTexts(
      sql,
      tales.flatMap(({ itemIds }) => itemIds),
    ),
  )
  const earlier = new Map<number, StoredText[]>()
  const outlets = new Map<number, string[]>()
  for (const [seq, storyIds] of groupByKnown(tales)) {
    for (const [id, rows] of await readByStory(listEarlierTexts(sql, storyIds, seq, MOST_EARLIER)))
      earlier.set(id, rows)
    for (const [id, names] of await listEarlierOutlets(sql, storyIds, seq)) outlets.set(id, names)
  }
  return tales.map(({ storyId, knownUpTo }) => {
    const told = texts.get(storyId) ?? []
    // An article of before that says more since is in the window again, and known as it is.
    const known = [...(earlier.get(storyId) ?? []), ...told.filter(({ seq }) => seq <= (knownUpTo ?? 0))]
    const summary = summarise(
      told,
      known.map((row) => row.text),
    )
    return { summary, earlierOutlets: outlets.get(storyId) ?? [], facts: facts.get(storyId)! }
  })
}

function groupByKnown(tales: readonly Tale[]): Map<number, number[]> {
  const groups = new Map<number, number[]>()
  for (const { storyId, knownUpTo } of tales) {
    if (knownUpTo !== null) groups.set(knownUpTo, [...(groups.get(knownUpTo) ?? []), storyId])
  }
  return groups
}

async function readByStory(reading: Promise<StoredText[]>): Promise<Map<number, StoredText[]>> {
  const groups = new Map<number, StoredText[]>()
  for (const row of await reading) {
    const group = groups.get(row.storyId)
    if (group) group.push(row)
    else groups.set(row.storyId, [row])
  }
  return groups
}
