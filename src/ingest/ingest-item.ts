import { createTurnstile, type Turnstile } from '../store/embedded-pool.ts'
import {
  awaitEarlier,
  claimPending,
  claimUnchanged,
  isPending,
  listOldestPending,
  preferIndexes,
} from '../store/ingest-batch.ts'
import { recordIngestFailure } from '../store/items.ts'
import type { Database, Sql } from '../store/sql.ts'
import { isTroubleOfDatabase } from '../store/trouble.ts'
import { createWordTidier } from '../store/word-index.ts'
import { type Analysis, analyseItems, type Failed } from './analyse-item.ts'
import { type Answers, askAhead } from './ask-ahead.ts'
import { type Bell, createBell } from './bell.ts'
import { createGathering, type Gathering } from './gathering.ts'
import type { WatchIndex } from './watch-index.ts'
import { NotWritten, prepareBatch, type WriteDeps, writeBatch } from './write-batch.ts'

type IngestTurns = {
  analysing: Turnstile
  writing: Turnstile
  gathering: Gathering
  tidyWords: ReturnType<typeof createWordTidier>
  written: Bell
}

export type IngestDeps = WriteDeps & {
  database: Database
  /** Let one batch at a time be analysed, and one be written, in this process; and what is to be done after them. */
  turns: IngestTurns
  /** `classify` may wait for somebody else's answer; nothing is held meanwhile. */
  asksElsewhere?: boolean
  /** All lines, for changed items, where `watchIndex` has none. */
  allLines?: WatchIndex
}

export function createIngestTurns(): IngestTurns {
  const [analysing, writing] = [createTurnstile(), createTurnstile()]
  const gathering = createGathering(GATHER_MS)
  return { analysing, writing, gathering, written: createBell(), tidyWords: createWordTidier() }
}

const MOST_ATTEMPTS = 5

/** Another worker has the item; so long until it is asked whether it is done. */
const OTHERS_MS = 25
/** Another process has earlier items; so long until the next look whether they are done. */
const EARLIER_MS = 5

/**
 * The embedded database takes as long for the statements of a batch as for ten items in it, and shares its thread with all
 * else: while items come one after the other, they gather for so long.
 */
const GATHER_MS = 50

/** Items that wait together share a transaction and its statements. */
const MOST_TOGETHER = 50

/**
 * Ingests item `itemId` and whatever else waits, in the order of arrival: stories then grow the same way however many
 * workers there are and whichever of them is killed. Workers analyse different items at the same time; what depends on
 * the order is written by one after the other. An item is ingested whole or not.
 * @param hear is told of deliveries to send as soon as they are written, some of them at a time
 * @returns ids of all those deliveries
 */
export async function ingestUpTo(
  deps: IngestDeps,
  itemId: number,
  hear: (deliveryIds: number[]) => Promise<void> = async () => undefined,
): Promise<number[]> {
  const deliveries: number[] = []
  while (await isPending(deps.database, itemId)) {
    const { deliveryIds, failed, found, last } = await ingestSafely(deps)
    deliveries.push(...deliveryIds)
    await hear(deliveryIds)
    if (!found) await new Promise((resolve) => setTimeout(resolve, OTHERS_MS))
    if (failed) {
      // A full disk is not the item's fault: it would be set aside, and lost, for what it can do nothing about.
      if (!isTroubleOfDatabase(failed.error))
        await recordIngestFailure(deps.database, failed.item.id, failed.error.message, MOST_ATTEMPTS)
      throw failed.error
    }
    if (last >= itemId) break
  }
  return deliveries
}

/** `found` is false when all that waited was in other hands; nothing up to item `last` waits any more, 0 where that is unknown. */
type Ingested = { deliveryIds: number[]; failed: Failed | null; found: boolean; written: number; last: number }

const NOTHING: Ingested = { deliveryIds: [], failed: null, found: false, written: 0, last: 0 }
const AGAIN: Ingested = { ...NOTHING, found: true }

/** Something older came free: it goes first, so what was claimed is let go and what was written of it taken back. */
class LetGo extends Error {}

/** Where a batch cannot be written, its first item is tried alone: the one that fails takes no other back with it. */
async function ingestSafely(deps: IngestDeps): Promise<Ingested> {
  return ingestBatch(deps, MOST_TOGETHER).catch((error) => {
    if (!(error instanceof NotWritten)) throw error
    return error.items.length === 1 ? blame(error) : ingestBatch(deps, 1).catch(blame)
  })
}

function blame(error: unknown): Ingested {
  if (!(error instanceof NotWritten)) throw error
  return { ...AGAIN, failed: { item: error.items[0]!, error: error.reason } }
}

function ingestBatch(deps: IngestDeps, most: number): Promise<Ingested> {
  return deps.database.kind === 'embedded' ? ingestListed(deps, most) : ingestClaimed(deps, most)
}

/**
 * Takes items that no other worker has, analyses them, and waits until whoever has earlier ones is through. Within the
 * process one batch is analysed while another is written, and only then is a third taken: what comes in meanwhile makes
 * it larger, and a large batch costs less an item.
 */
async function ingestClaimed({ turns, ...deps }: IngestDeps, most: number): Promise<Ingested> {
  const leaves = [await turns.analysing.enter()]
  const work = async (): Promise<Ingested> => {
    const answers = deps.asksElsewhere ? await askAhead(deps.database, deps.classify, most) : null
    return deps.database.transaction((tx) => claimAndWrite(tx, answers))
  }
  const claimAndWrite = async (tx: Sql, answers: Answers | null): Promise<Ingested> => {
    await preferIndexes(tx, true)
    const claimed = await claimPending(tx, most)
    if (claimed.length === 0) return NOTHING
    const items = answers ? takeWhile(claimed, answers.has) : claimed
    if (items.length === 0) return AGAIN
    const { analyses, failed } = await analyseItems(answers ? { ...deps, classify: answers.classify } : deps, items)
    const around = await prepareBatch(deps, tx, analyses)
    // Before the turn is taken: who holds earlier items may be in this process, and need the turn to get through.
    if (!(await awaitEarlier(tx, items[0]!.id, () => turns.written.wait(EARLIER_MS)))) throw new LetGo()
    leaves.push(await turns.writing.enter())
    leaves.shift()!()
    const deliveryIds = await writeBatch(deps, tx, analyses, around)
    return { deliveryIds, failed, found: true, written: analyses.length, last: lastOf(analyses) }
  }
  const claimed = work().catch((error) => {
    if (error instanceof LetGo) return AGAIN
    throw error
  })
  claimed.then(({ written }) => turns.tidyWords(deps.database, written)).catch(() => undefined)
  return claimed.finally(() => {
    for (const leave of leaves) leave()
    turns.written.ring()
  })
}

/** A batch is the oldest that waited, without a gap. */
function lastOf(analyses: readonly Analysis[]): number {
  return analyses.at(-1)?.item.id ?? 0
}

function takeWhile<T>(list: readonly T[], wanted: (each: T) => boolean): readonly T[] {
  const end = list.findIndex((each) => !wanted(each))
  return end < 0 ? list : list.slice(0, end)
}

/** The embedded database has one session, which must not wait while we think: what changed meanwhile is left for later. */
async function ingestListed({ turns, ...deps }: IngestDeps, most: number): Promise<Ingested> {
  const leave = await turns.analysing.enter()
  let written = 0
  try {
    await turns.gathering.pause()
    const items = await listOldestPending(deps.database, most)
    const { analyses, failed } = await analyseItems(deps, items)
    if (analyses.length === 0) return { ...AGAIN, failed }
    return await deps.database.transaction(async (tx) => {
      await preferIndexes(tx, false)
      const still = await claimUnchanged(tx, items)
      const gone = analyses.findIndex(({ item }) => !still.has(item.id))
      const kept = gone < 0 ? analyses : analyses.slice(0, gone)
      const deliveryIds = await writeBatch(deps, tx, kept, await prepareBatch(deps, tx, kept))
      written = kept.length
      return { deliveryIds, failed: gone < 0 ? failed : null, found: true, written, last: lastOf(kept) }
    })
  } finally {
    if (written > 0) turns.gathering.ended(written === most)
    leave()
  }
}
