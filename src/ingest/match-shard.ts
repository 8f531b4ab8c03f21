import { queueManyAlerts } from '../store/deliveries.ts'
import { preferIndexes } from '../store/ingest-batch.ts'
import type { Database } from '../store/sql.ts'
import { type ItemToMatch, listItemsToMatch, lockShard, recordMatched, type Shard } from '../store/watch-shards.ts'
import type { NewMatch } from '../store/watchlists.ts'
import { listAlerting, type MatchedItem, recordMatches } from './record-matches.ts'
import type { WatchIndex } from './watch-index.ts'

export type MatchDeps = { database: Database; now: () => Date; name: string }

const MOST_TOGETHER = 50

/**
 * Matches the next items against one shard's watchlists. What they lead to and how far the shard is are written
 * together, so whoever takes the shard over goes on exactly where its holder ended.
 * @returns ids of the deliveries to send; null when there was nothing to match, or the shard is another's by now
 */
export async function matchNext(deps: MatchDeps, shard: Shard, index: WatchIndex): Promise<number[] | null> {
  return deps.database.transaction(async (tx) => {
    await preferIndexes(tx, false)
    const turn = await lockShard(tx, shard, deps.name)
    if (!turn) return null
    const items = await listItemsToMatch(tx, turn.matchedSeq, MOST_TOGETHER)
    if (items.length === 0) return null
    await index.catchUp(tx, turn.watchSeq)
    const now = deps.now()
    const met = items.map((item) => describeMatched(item, match(index, item)))
    const matched = await recordMatches(tx, met, now)
    const deliveryIds = await queueManyAlerts(tx, listAlerting(matched), now)
    await recordMatched(tx, shard, items.at(-1)!.seq)
    return deliveryIds
  })
}

function match(index: WatchIndex, { title, text, topics, outlet }: ItemToMatch): NewMatch[] {
  return index.match(outlet === null ? { title, text, topics } : { title, text, topics, source: outlet })
}

function describeMatched({ id, storyId, seq, repeatOf, quiet }: ItemToMatch, matches: NewMatch[]): MatchedItem {
  return { itemId: id, storyId, seq, repeatOf, quiet, matches }
}
