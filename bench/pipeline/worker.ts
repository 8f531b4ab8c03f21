/** One process of the pipeline: stores items as polls would, ingests them, queues their alerts. Driven by messages. */
import { run as runIngest } from '../../jobs/ingest.ts'
import { type App, buildApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import type { Document } from '../../src/model.ts'
import { describeIngestJobs } from '../../src/queues.ts'
import { insertArrivals } from '../../src/store/arrivals.ts'
import { often } from '../../src/store/sql.ts'
import { makeArrival, makeItems } from './load.ts'

/** `perSecond` null: as many as it can, with at most `OPEN` of them under way. */
export type Order = { count: number; part: number; perSecond: number | null }
/** `batches` is how many transactions took the items in, those of other processes left out; 0 where it is embedded. */
export type Outcome = {
  items: number
  ms: number
  cpuMs: number
  latenciesMs: number[]
  batches: number
  taken: number
}

/** New items that some polls of feeds bring, which end together and are stored together. */
const POLL = 5
const TOGETHER = 5
const OPEN = 400
const FEED = 1
const MORE_PENDING = `SELECT 1 FROM items WHERE state = 'pending' ORDER BY id OFFSET $1 LIMIT 1`

const environment = { ...JSON.parse(process.argv[2] ?? '{}'), LOG_LEVEL: 'warn' } as Record<string, string>
const queuedAt = new Map<number, number>()
const app = await buildApp(readConfig(environment, () => ''))
let [batches, taken] = [0, 0]
const { turns } = app.ingest
const tidyWords = turns.tidyWords
turns.tidyWords = (sql, items) => {
  if (items > 0) batches++
  taken += items
  tidyWords(sql, items)
}
const enqueue = app.queues.enqueue
app.queues.enqueue = async (name, payloads) => {
  await enqueue(name, payloads)
  if (name === 'deliver') for (const payload of payloads) noteQueued((payload as { deliveryId: number }).deliveryId)
}
app.queues.work('ingest', app.config.workerConcurrency, (payload) => runIngest(app, payload))
await app.ingest.watchIndex.catchUp(app.database, Number.MAX_SAFE_INTEGER)

function noteQueued(deliveryId: number): void {
  queuedAt.set(deliveryId, Date.now())
}

process.on('message', (order: Order | 'close') => {
  const done = order === 'close' ? close() : takeIn(order).then((outcome) => process.send!(outcome))
  done.catch((error: Error) => {
    console.error(error)
    process.exit(1)
  })
})
process.send!('ready')

async function close(): Promise<void> {
  await app.close()
  process.disconnect()
}

async function takeIn({ count, part, perSecond }: Order): Promise<Outcome> {
  const items = makeItems(count, part)
  queuedAt.clear()
  batches = taken = 0
  const cpu = process.cpuUsage()
  const startedAt = Date.now()
  const first = await feedFor(items, `${part}.${startedAt}`, startedAt, perSecond)
  const ms = Date.now() - startedAt
  const { user, system } = process.cpuUsage(cpu)
  const latenciesMs = await readLatencies(app, first)
  return { items: count, ms, cpuMs: (user + system) / 1000, latenciesMs, batches, taken }
}

/** @returns id of the first item */
async function feedFor(items: Document[], name: string, startedAt: number, perSecond: number | null): Promise<number> {
  let first = 0
  const size = perSecond === null ? TOGETHER * POLL : POLL
  for (let at = 0; at < items.length; at += size) {
    if (perSecond !== null) await until(startedAt + (1000 * at) / perSecond)
    else if (at % (OPEN / 2) === 0) await untilPending(OPEN)
    const arrivals = items
      .slice(at, at + size)
      .map((item, n) => ({ ...makeArrival(item, `${name}.${at + n}`, new Date()), feedId: FEED }))
    const ids = await app.database.transaction((tx) => insertArrivals(tx, arrivals, new Date()))
    const itemIds = ids.filter((id) => id !== null)
    await app.queues.enqueue('ingest', describeIngestJobs({ itemIds }))
    first ||= itemIds[0]!
  }
  await untilPending(0)
  return first
}

async function until(time: number): Promise<void> {
  const wait = time - Date.now()
  await new Promise((resolve) => (wait > 0 ? setTimeout(resolve, wait) : setImmediate(resolve)))
}

/** Waits until at most `most` items are pending, those of other processes included. */
async function untilPending(most: number): Promise<void> {
  for (;;) {
    // A count would read all that is pending, again and again.
    const { rowCount } = await app.database.query(often(MORE_PENDING), [most])
    if (rowCount === 0) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Milliseconds from an item's arrival until its alert's job was in the queue, for this process's alerts. */
async function readLatencies({ database }: App, firstItem: number): Promise<number[]> {
  const { rows } = await database.query<{ id: number; at: Date }>(
    `SELECT d.id, i.received_at AS at FROM deliveries d JOIN items i ON i.id = d.item_id WHERE i.id >= $1`,
    [firstItem],
  )
  return rows.flatMap(({ id, at }) => (queuedAt.has(id) ? [queuedAt.get(id)! - at.getTime()] : []))
}
