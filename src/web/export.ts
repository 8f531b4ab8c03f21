import { listHeldDeliveries, listHeldDigests, listHeldMatches } from '../store/export.ts'
import { listReaderSubscriptions } from '../store/reader-subscriptions.ts'
import { listOwnedWatchlists } from '../store/reader-watchlists.ts'
import { ownerOf, type Reader } from '../store/readers.ts'
import type { Sql } from '../store/sql.ts'

/** Everything that is stored about one address, as its owner may ask for. */
export async function exportReader(sql: Sql, reader: Reader): Promise<object> {
  const { tokenEpoch: _, ...about } = reader
  return {
    about,
    subscriptions: await listReaderSubscriptions(sql, reader.id),
    watchlists: await listOwnedWatchlists(sql, ownerOf(reader.id)),
    matches: await listHeldMatches(sql, ownerOf(reader.id)),
    digests: await listHeldDigests(sql, reader.id),
    deliveries: await listHeldDeliveries(sql, reader.id),
  }
}
