import type { Document, Item, TopicLabel } from '../model.ts'
import { queueAlerts } from '../store/deliveries.ts'
import { queueFollowUps } from '../store/follow-ups.ts'
import { findItem, findNextPending, recordIngested, recordIngestFailure, takeIngestTurn } from '../store/items.ts'
import type { Database, Sql } from '../store/sql.ts'
import { queueStoryUpdates } from '../store/story-updates.ts'
import { insertMatches, type NewMatch } from '../store/watchlists.ts'
import type { Describer } from '../stories/describe.ts'
import { placeInStory } from './place-in-story.ts'
import { readSearchWords } from './search-words.ts'

/** The saved watchlist lines, as this process holds them. */
export interface WatchIndex {
  /** Brings the lines in step with change number `watchSeq`; does nothing when they are. */
  catchUp(sql: Sql, watchSeq: number): Promise<void>
  match(document: Document): NewMatch[]
}

export type IngestDeps = {
  database: Database
  classify: (document: Document) => TopicLabel[] | Promise<TopicLabel[]>
  watchIndex: WatchIndex
  now: () => Date
  /** Makes the prints that stories are told apart by; see stories/describe.ts. */
  describe: Describer
  storyWindowMs: number
  /** Least time between two mails about one story to one address; an hour where not given. */
  followUpMs?: number
}

const MOST_ATTEMPTS = 5
const HOUR_MS = 3_600_000
/** How long a Discord message about a story waits for further outlets before it is brought up to date. */
const STORY_UPDATE_MS = 60_000

/** Items that wait together share a transaction, so that a backlog does not pay for a commit each. */
const MOST_TOGETHER = 20

/**
 * Ingests item `itemId` and, before it, whatever arrived earlier and still waits, in the order of arrival: stories then
 * grow the same way however many workers there are and whichever of them is killed. An item is ingested whole or not.
 * @returns ids of the deliveries to send
 */
export async function ingestUpTo(deps: IngestDeps, itemId: number): Promise<number[]> {
  const deliveries: number[] = []
  const wanted = await findItem(deps.database, itemId)
  if (wanted?.state !== 'pending') return deliveries
  for (;;) {
    const done = await ingestNext(deps, itemId, MOST_TOGETHER)
    if (done === null) return deliveries
    deliveries.push(...done)
  }
}

/** @returns the new deliveries' ids, or null when nothing up to `itemId` is pending */
async function ingestNext(deps: IngestDeps, itemId: number, most: number): Promise<number[] | null> {
  let item: Item | null = null
  try {
    return await deps.database.transaction(async (tx) => {
      const deliveries: number[] = []
      for (let n = 0; n < most; n++) {
        const turn = await takeIngestTurn(tx)
        item = await findNextPending(tx, itemId)
        if (!item) return n === 0 ? null : deliveries
        await deps.watchIndex.catchUp(tx, turn.watchSeq)
        deliveries.push(...(await ingestOne(deps, tx, item, turn.seq)))
      }
      return deliveries
    })
  } catch (error) {
    if (!item) throw error
    // Alone, the one that fails takes no other back with it.
    if (most > 1) return ingestNext(deps, itemId, 1)
    await recordIngestFailure(deps.database, (item as Item).id, (error as Error).message, MOST_ATTEMPTS)
    throw error
  }
}

async function ingestOne(deps: IngestDeps, tx: Sql, item: Item, seq: number): Promise<number[]> {
  const now = deps.now()
  const topics = await deps.classify(item)
  const { storyId, repeatOf } = await placeInStory(deps, tx, item, seq)
  await recordIngested(tx, item, { seq, storyId, repeatOf, topics, words: readSearchWords(item) }, now)
  const followUps = item.quiet
    ? []
    : await queueFollowUps(tx, { id: item.id, storyId, outlet: item.outlet }, now, deps.followUpMs ?? HOUR_MS)
  if (!item.quiet) await queueStoryUpdates(tx, { id: item.id, storyId }, now, STORY_UPDATE_MS)
  if (repeatOf !== null) return followUps
  const document = { title: item.title, text: item.text, topics: topics.map((label) => label.topic) }
  const matches = deps.watchIndex.match(item.outlet === null ? document : { ...document, source: item.outlet })
  await insertMatches(tx, item.id, matches, now)
  if (item.quiet) return []
  const lineIds = matches.map((match) => match.lineId)
  return [...followUps, ...(await queueAlerts(tx, { id: item.id, storyId }, lineIds, now))]
}
