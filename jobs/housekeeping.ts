import type { App } from '../src/app.ts'
import { addItemMonth, dropItemMonth, listItemMonths, listUnsortedMonths, monthOf } from '../src/store/item-months.ts'
import { deleteOldMessages } from '../src/store/old-messages.ts'
import { countGrown, tidyTables } from '../src/store/tidy.ts'

/** Partitions are there this many months before they are needed. */
const MONTHS_AHEAD = 2

/**
 * Makes the partitions of the coming months and drops what is older than it is to be kept. It may run anywhere, any
 * number of times: what is done already is found done.
 */
export async function keepHouse(app: Pick<App, 'database' | 'now' | 'config' | 'log'>): Promise<void> {
  await addMonths(app)
  await dropMonths(app)
  await dropMessages(app)
}

async function addMonths({ database, now, log }: Pick<App, 'database' | 'now' | 'log'>): Promise<void> {
  const coming = Array.from({ length: MONTHS_AHEAD + 1 }, (_, n) => monthOf(now(), n))
  for (const month of new Set([...(await listUnsortedMonths(database)), ...coming])) {
    const moved = await addItemMonth(database, month)
    if (moved !== null) log.info({ month, moved }, 'partition of items made')
  }
}

/** Gives the embedded database what a server does for itself; for hours in which little happens. */
export async function tidy({ database, log }: Pick<App, 'database' | 'log'>): Promise<void> {
  if (database.kind !== 'embedded') return
  const start = performance.now()
  await tidyTables(database)
  log.debug({ ms: Math.round(performance.now() - start) }, 'database tidied')
}

/** Has the embedded database know how much it holds by now. */
export async function takeStock({ database, log }: Pick<App, 'database' | 'log'>): Promise<void> {
  if (database.kind !== 'embedded') return
  const tables = await countGrown(database)
  if (tables.length > 0) log.debug({ tables }, 'tables counted anew')
}

/** `n` months are this month and the `n - 1` whole ones before it. */
async function dropMonths({ database, now, config, log }: Parameters<typeof keepHouse>[0]): Promise<void> {
  if (config.retentionMonths === 0) return
  const first = monthOf(now(), 1 - config.retentionMonths)
  for (const month of await listItemMonths(database)) {
    if (month >= first) return
    const removal = await dropItemMonth(database, month)
    if ('kept' in removal) log.warn({ month, because: removal.kept }, 'old items kept for now')
    else log.info({ month, ...removal }, 'old items dropped')
  }
}

async function dropMessages({ database, now, config, log }: Parameters<typeof keepHouse>[0]): Promise<void> {
  if (config.messageRetentionMonths === 0) return
  const before = new Date(monthOf(now(), 1 - config.messageRetentionMonths))
  const gone = await database.transaction((tx) => deleteOldMessages(tx, before))
  if (gone.deliveries + gone.digests > 0) log.info({ before, ...gone }, 'old messages dropped')
}
