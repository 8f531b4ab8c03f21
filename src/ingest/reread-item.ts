import {
  type ChangedItem,
  findNextChanged,
  listMatchedLines,
  recordReread,
  recordRereadFailure,
  renewItem,
  takeRereadTurn,
} from '../store/changed-items.ts'
import { queueAlerts } from '../store/deliveries.ts'
import type { Sql } from '../store/sql.ts'
import { queueStoryUpdates } from '../store/story-updates.ts'
import { isTroubleOfDatabase } from '../store/trouble.ts'
import { insertMatches } from '../store/watchlists.ts'
import type { IngestDeps } from './ingest-item.ts'
import { renewPrint } from './renew-print.ts'
import { readSearchWords } from './search-words.ts'

const MOST_ATTEMPTS = 5
/** How long a Discord message about the story waits for further changes before it is brought up to date. */
const STORY_UPDATE_MS = 60_000

/**
 * Reads again the items that were changed, up to the change numbered `changeId`, in the order of the changes. One that
 * a kill interrupted waits still, and reading it twice finds nothing the second time.
 * @returns ids of the deliveries to send
 */
export async function rereadUpTo(deps: IngestDeps, changeId: number): Promise<number[]> {
  const deliveries: number[] = []
  for (;;) {
    const done = await rereadNext(deps, changeId)
    if (done === null) return deliveries
    deliveries.push(...done)
  }
}

async function rereadNext(deps: IngestDeps, upTo: number): Promise<number[] | null> {
  let item: ChangedItem | null = null
  try {
    return await deps.database.transaction(async (tx) => {
      const { watchSeq } = await takeRereadTurn(tx)
      item = await findNextChanged(tx, upTo)
      if (!item) return null
      await (deps.allLines ?? deps.watchIndex).catchUp(tx, watchSeq)
      return rereadOne(deps, tx, item)
    })
  } catch (error) {
    if (!item || isTroubleOfDatabase(error)) throw error
    await recordRereadFailure(deps.database, (item as ChangedItem).id, (error as Error).message, MOST_ATTEMPTS)
    throw error
  }
}

/**
 * Topics and words are found anew. Lines that match now and did not before alert, unless their watchlist alerted of the
 * story already; the item stays in its story, where later reports are compared with its new text. Digests of who was not
 * told of it look at it again where it gained something. An item older than any story's time alerts no more: archives get edited.
 */
async function rereadOne(deps: IngestDeps, tx: Sql, item: ChangedItem): Promise<number[]> {
  const now = deps.now()
  const { id, title, text, outlet, changeId, copyOf } = item
  const topics = await deps.classify(item)
  const hasGained = await recordReread(tx, item, topics, readSearchWords(item))
  if (copyOf === null) await renewPrint(deps, tx, { ...item, storyId: item.storyId! })
  const document = { title, text, topics: topics.map((label) => label.topic) }
  const matched = await listMatchedLines(tx, item)
  const all = (deps.allLines ?? deps.watchIndex).match(outlet === null ? document : { ...document, source: outlet })
  const fresh = all.filter((match) => !matched.has(match.lineId))
  await insertMatches(tx, id, fresh, now)
  if (now.getTime() - item.seenAt.getTime() > deps.storyWindowMs) return []
  if (hasGained || fresh.length > 0) await renewItem(tx, item)
  if (item.quiet) return []
  const storyId = item.storyId!
  await queueStoryUpdates(tx, { id: changeId, storyId }, now, STORY_UPDATE_MS)
  const lineIds = fresh.map((match) => match.lineId)
  return queueAlerts(tx, { id, storyId }, lineIds, now)
}
