import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { identityKey } from '../../src/ingest/identity.ts'
import { createIngestTurns, type IngestDeps, ingestUpTo } from '../../src/ingest/ingest-item.ts'
import { createPrintCache } from '../../src/ingest/print-cache.ts'
import type { Arrival } from '../../src/model.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { findItem, insertArrival } from '../../src/store/items.ts'
import type { Database } from '../../src/store/sql.ts'
import { insertWatchlist, linkWatchlist } from '../../src/store/watchlists.ts'
import { createClock } from '../helpers/clock.ts'
import { testDatabases } from '../helpers/database.ts'
import { buildIngestDeps, classifier } from '../helpers/ingest.ts'

describe.each(testDatabases())('ingesting on the $name database', ({ open }) => {
  const clock = createClock('2026-02-03T08:00:00Z')
  let database: Database
  let deps: IngestDeps
  let channel: number

  beforeAll(async () => {
    database = await open()
    channel = await ensureDestination(database, { kind: 'discord', address: '1', name: '#alerts', timeZone: 'UTC' })
  })
  beforeEach(async () => {
    await database.query('DELETE FROM watchlists')
    await database.query('DELETE FROM items')
    await database.query('DELETE FROM item_keys')
    await database.query('DELETE FROM deliveries')
    await database.query('DELETE FROM story_prints')
    await database.query('DELETE FROM story_keys')
    deps = buildIngestDeps(database, clock.now)
  })
  afterAll(() => database.close())

  async function arrive(title: string, text: string, more: Partial<Arrival> = {}): Promise<number> {
    const arrival: Arrival = {
      title,
      text,
      url: null,
      guid: null,
      outlet: null,
      author: null,
      publishedAt: clock.now(),
      seenAt: clock.now(),
      quiet: false,
      keys: [identityKey('words', title, text)],
      ...more,
    }
    const { itemId } = await insertArrival(database, { corpusFile: 'test' }, arrival, clock.now())
    if (itemId === null) throw new Error('the item was known already')
    return itemId
  }

  async function watch(name: string, ...queries: string[]): Promise<number> {
    const id = await insertWatchlist(database, name, 'operator', queries)
    await linkWatchlist(database, id, channel)
    return id
  }

  const alerts = async () =>
    (
      await database.query(
        `SELECT watchlist_id AS w, item_id AS item FROM deliveries WHERE dedupe_key LIKE 'alert.%' ORDER BY id`,
      )
    ).rows

  const REFINERY = 'Drones set fire to the refinery at Novomir before dawn, and two storage tanks burned for hours.'

  test('an item that meets a watchlist queues one alert at each of its destinations', async () => {
    const id = await watch('Refineries', 'refinery drone*')
    const item = await arrive('Fire at Novomir', REFINERY)
    const deliveries = await ingestUpTo(deps, item)
    expect(deliveries).toHaveLength(1)
    expect(await alerts()).toEqual([{ w: id, item }])
    expect(await findItem(database, item)).toMatchObject({ state: 'ingested' })
  })

  test('ingesting an item again changes nothing', async () => {
    await watch('Refineries', 'refinery')
    const item = await arrive('Fire at Novomir', REFINERY)
    await ingestUpTo(deps, item)
    expect(await ingestUpTo(deps, item)).toEqual([])
    expect(await alerts()).toHaveLength(1)
  })

  test('a verbatim copy by another outlet joins the story as a repeat and alerts nobody again', async () => {
    await watch('Refineries', 'refinery')
    const first = await arrive('Fire at Novomir', REFINERY, { outlet: 'Harbour Post' })
    const copy = await arrive('Fire at Novomir', REFINERY, { outlet: 'North Courier', keys: [identityKey('url', 'b')] })
    await ingestUpTo(deps, copy)
    const [original, repeat] = await Promise.all([findItem(database, first), findItem(database, copy)])
    expect(repeat).toMatchObject({ state: 'repeat', storyId: original?.storyId })
    expect(await alerts()).toHaveLength(1)
    const { rows } = await database.query('SELECT outlets FROM stories WHERE id = $1', [original?.storyId])
    expect(rows).toEqual([{ outlets: ['Harbour Post', 'North Courier'] }])
  })

  const LONG = `${REFINERY} Crews from four towns pumped water out of the river, and the road to the harbour stayed shut until noon.`
  const EDITED = `${LONG} Two men from Tarvel slept.`
  const second = { outlet: 'North Courier', keys: [identityKey('url', 'b')] }

  test('a copy alerts by what it alone says: a word that was put in, its headline, its outlet', async () => {
    const lists = [await watch('Tarvel', 'tarvel'), await watch('Headline', 'title:inferno')]
    lists.push(await watch('Outlet', 'source:courier refinery'))
    await arrive('Fire at Novomir', LONG, { outlet: 'Harbour Post' })
    const copy = await arrive('Inferno at Novomir', EDITED, second)
    await ingestUpTo(deps, copy)
    expect(await findItem(database, copy)).toMatchObject({ state: 'repeat' })
    expect(await alerts()).toEqual(lists.map((w) => ({ w, item: copy })))
  })

  test('a copy counts as a hit only of the lines that its original did not meet', async () => {
    await watch('Both', 'refinery', 'tarvel')
    await arrive('Fire at Novomir', LONG, { outlet: 'Harbour Post' })
    await ingestUpTo(deps, await arrive('Fire at Novomir', EDITED, second))
    const { rows } = await database.query('SELECT hits FROM watchlist_lines ORDER BY line')
    expect(rows).toEqual([{ hits: 1 }, { hits: 1 }])
    expect(await alerts()).toHaveLength(1)
  })

  test('a copy alerts of what its original, which was quiet, told nobody', async () => {
    const id = await watch('Refineries', 'refinery')
    await ingestUpTo(deps, await arrive('Fire at Novomir', REFINERY, { outlet: 'Harbour Post', quiet: true }))
    const copy = await arrive('Fire at Novomir', REFINERY, second)
    await ingestUpTo(deps, copy)
    expect(await alerts()).toEqual([{ w: id, item: copy }])
  })

  test('whatever arrived earlier is ingested first, so that stories do not depend on which job runs first', async () => {
    const first = await arrive('Fire at Novomir', REFINERY)
    const second = await arrive(
      'Quiet day on the coast',
      'Fishermen at Lund waited for the wind to drop and mended nets.',
    )
    await ingestUpTo(deps, second)
    const { rows } = await database.query<{ id: number }>('SELECT id FROM items WHERE seq IS NOT NULL ORDER BY seq')
    expect(rows.map((row) => row.id)).toEqual([first, second])
  })

  test('a quiet item is stored and classified but alerts nobody', async () => {
    await watch('Refineries', 'refinery')
    const item = await arrive('Fire at Novomir', REFINERY, { quiet: true })
    expect(await ingestUpTo(deps, item)).toEqual([])
    expect(await findItem(database, item)).toMatchObject({ state: 'ingested' })
  })

  test('a line saved a moment ago is matched, and one deleted a moment ago is not', async () => {
    await ingestUpTo(deps, await arrive('Nothing', 'A calm morning in the valley without any events of note.'))
    const gone = await watch('Gone', 'refinery')
    await database.query('DELETE FROM watchlists WHERE id = $1', [gone])
    const kept = await watch('Kept', 'storage')
    const item = await arrive('Fire at Novomir', REFINERY)
    await ingestUpTo(deps, item)
    expect(await alerts()).toEqual([{ w: kept, item }])
  })

  test('an item that cannot be ingested is set aside with the reason after five tries and holds up no other', async () => {
    const bad = await arrive('Poison', 'This one breaks the classifier.')
    const good = await arrive('Fire at Novomir', REFINERY)
    const classify: IngestDeps['classify'] = (document) => {
      if (document.title === 'Poison') throw new Error('the classifier choked')
      return classifier.classify(document)
    }
    for (let attempt = 1; attempt <= 5; attempt++) {
      await expect(ingestUpTo({ ...deps, classify }, good)).rejects.toThrow('choked')
    }
    await ingestUpTo({ ...deps, classify }, good)
    expect(await findItem(database, bad)).toMatchObject({ state: 'dead' })
    expect(await findItem(database, good)).toMatchObject({ state: 'ingested' })
    const { rows } = await database.query('SELECT problem FROM items WHERE id = $1', [bad])
    expect(rows).toEqual([{ problem: 'the classifier choked' }])
  })

  test('an item is not set aside for a full disk, however often it is tried', async () => {
    const item = await arrive('Fire at Novomir', REFINERY)
    const full = Object.assign(new Error('could not extend file: No space left on device'), { code: '53100' })
    const isWrite = (text: string) => /UPDATE items/.test(text)
    const troubled: Database = {
      ...database,
      transaction: (work) =>
        database.transaction((tx) =>
          work({ ...tx, query: (text, params) => (isWrite(text) ? Promise.reject(full) : tx.query(text, params)) }),
        ),
    }
    for (let attempt = 1; attempt <= 6; attempt++) {
      await expect(ingestUpTo({ ...deps, database: troubled }, item)).rejects.toThrow('No space left')
    }
    expect(await findItem(database, item)).toMatchObject({ state: 'pending' })
    await ingestUpTo(deps, item)
    expect(await findItem(database, item)).toMatchObject({ state: 'ingested' })
  })

  test('two workers at once give each item one place in the order', async () => {
    const items: number[] = []
    for (let n = 0; n < 30; n++)
      items.push(await arrive(`Report ${n} from sector ${n}`, `Patrol ${n} met nobody on road ${n * 7}.`))
    const other: IngestDeps = {
      ...{
        ...deps,
        watchIndex: buildIngestDeps(database, clock.now).watchIndex,
        prints: createPrintCache(),
        turns: createIngestTurns(),
      },
    }
    await Promise.all(items.map((item, n) => ingestUpTo(n % 2 ? deps : other, item)))
    const { rows } = await database.query<{ id: number }>('SELECT id FROM items WHERE seq IS NOT NULL ORDER BY seq')
    expect(rows.map((row) => row.id)).toEqual(items)
  })

  test('many workers, some of which stumble, leave every item ingested in order and none of them stuck', async () => {
    const items: number[] = []
    for (let n = 0; n < 70; n++)
      items.push(await arrive(`Report ${n} from sector ${n}`, `Patrol ${n} met nobody on road ${n * 7}.`))
    let stumbles = 4
    const classify: IngestDeps['classify'] = (document) => {
      if (document.title.startsWith('Report 6') && stumbles-- > 0) throw new Error('a stumble')
      return classifier.classify(document)
    }
    const workers = Array.from({ length: 4 }, (): IngestDeps => {
      return { ...deps, classify, prints: createPrintCache(), turns: createIngestTurns() }
    })
    const insist = async (worker: IngestDeps, item: number): Promise<void> => {
      await ingestUpTo(worker, item).catch((error: Error) => {
        if (error.message !== 'a stumble') throw error
        return insist(worker, item)
      })
    }
    await Promise.all(items.map((item, n) => insist(workers[n % workers.length]!, item)))
    const { rows } = await database.query<{ id: number }>('SELECT id FROM items WHERE seq IS NOT NULL ORDER BY seq')
    expect(rows.map((row) => row.id)).toEqual(items)
  }, 120_000)
})
