import type { Item } from '../model.ts'
import { queueManyAlerts } from '../store/deliveries.ts'
import { queueFollowUps } from '../store/follow-ups.ts'
import { insertLabels, recordManyIngested, takeIngestTurns } from '../store/ingest-batch.ts'
import type { Sql } from '../store/sql.ts'
import { queueManyStoryUpdates } from '../store/story-updates.ts'
import { tellMatchers } from '../store/watch-shards.ts'
import { type AnalyseDeps, type Analysis, renewMatches } from './analyse-item.ts'
import { lookAround, type PlaceDeps, type Placed, placeInStories, type Surroundings } from './place-in-story.ts'
import { listAlerting, type MatchedItem, recordMatches } from './record-matches.ts'

export type WriteDeps = AnalyseDeps &
  PlaceDeps & {
    /** Least time between two mails about one story to one address; an hour where not given. */
    followUpMs?: number
    /** Watchlists are matched in shards, by processes that wait to be told of new items; see match-shards.ts. */
    sharded?: boolean
  }

const HOUR_MS = 3_600_000
/** How long a Discord message about a story waits for further outlets before it is brought up to date. */
const STORY_UPDATE_MS = 60_000

/** Carries out of the transaction which items it was about. */
export class NotWritten extends Error {
  constructor(
    readonly items: readonly Item[],
    readonly reason: Error,
  ) {
    super(reason.message, { cause: reason })
  }
}

/**
 * Writes and reads what does not depend on the order: all processes wait for whoever has the turn.
 * @throws NotWritten
 */
export function prepareBatch(deps: WriteDeps, tx: Sql, analyses: readonly Analysis[]): Promise<Surroundings> {
  return blaming(analyses, async () => {
    await insertLabels(tx, analyses)
    return lookAround(deps, tx, analyses)
  })
}

/**
 * Writes what was found out about items, which from here on no other worker can overtake.
 * @returns ids of the deliveries to send
 * @throws NotWritten
 */
export async function writeBatch(
  deps: WriteDeps,
  tx: Sql,
  analyses: readonly Analysis[],
  around: Surroundings,
): Promise<number[]> {
  if (analyses.length === 0) return []
  return blaming(analyses, async () => {
    const turns = await takeIngestTurns(tx, analyses.length)
    await deps.watchIndex.catchUp(tx, turns.watchSeq)
    const placed = await placeInStories(deps, tx, renewMatches(deps, analyses, turns.watchSeq), turns, around)
    const now = deps.now()
    await recordManyIngested(tx, placed.map(describeIngested), now)
    if (deps.sharded) await tellMatchers(tx)
    return await writeMessages(deps, tx, placed, now)
  })
}

async function blaming<T>(analyses: readonly Analysis[], work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw new NotWritten(
      analyses.map(({ item }) => item),
      error as Error,
    )
  }
}

function describeIngested({ analysis: { item, words }, seq, storyId, repeatOf }: Placed) {
  return { item, seq, storyId, repeatOf, words }
}

function describeMatched({ analysis: { item, matches }, seq, storyId, repeatOf }: Placed): MatchedItem {
  return { itemId: item.id, storyId, seq, repeatOf, quiet: item.quiet, matches }
}

async function writeMessages(deps: WriteDeps, tx: Sql, placed: readonly Placed[], now: Date): Promise<number[]> {
  const matched = await recordMatches(tx, placed.map(describeMatched), now)
  const loud = placed.filter(({ analysis }) => !analysis.item.quiet)
  const gains = loud.map(({ analysis: { item }, storyId, seq }) => {
    return { itemId: item.id, storyId, seq, outlet: item.outlet }
  })
  const followUps = await queueFollowUps(tx, gains, now, deps.followUpMs ?? HOUR_MS)
  const alerts = await queueManyAlerts(tx, listAlerting(matched), now)
  await queueManyStoryUpdates(tx, gains, now, STORY_UPDATE_MS)
  return [...followUps, ...alerts]
}
