import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { keepHouse } from '../../jobs/housekeeping.ts'
import { takeIngestTurns } from '../../src/store/ingest-batch.ts'
import { addItemMonth, dropItemMonth, listItemMonths, monthOf } from '../../src/store/item-months.ts'
import { insertArrival } from '../../src/store/items.ts'
import { deleteOldMessages } from '../../src/store/old-messages.ts'
import type { Database } from '../../src/store/sql.ts'
import { insertStories } from '../../src/store/stories.ts'
import { testDatabases } from '../helpers/database.ts'

const MAY = new Date('2026-05-10T12:00:00Z')
const JUNE = new Date('2026-06-10T12:00:00Z')
const JULY = new Date('2026-07-10T12:00:00Z')

describe.each(testDatabases())('months of items in the $name database', ({ open }) => {
  let database: Database
  let said: unknown[]
  let destination: number

  beforeAll(async () => {
    database = await open()
  })
  beforeEach(async () => {
    said = []
    for (const month of await listItemMonths(database))
      await database.query(`SELECT drop_item_month($1::date)`, [month])
    for (const table of ['items', 'stories', 'deliveries', 'item_topics', 'item_keys', 'destinations'])
      await database.query(`DELETE FROM ${table}`)
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO destinations (kind, address, name) VALUES ('webhook', 'https://example.org', 'hook') RETURNING id`,
    )
    destination = rows[0]!.id
  })
  afterAll(() => database.close())

  let count = 0
  async function addItem(at: Date, storyId: number, repeatOf: number | null = null): Promise<number> {
    const arrival = {
      ...{ title: `Item ${++count}`, text: 'Something happened.', url: null, guid: null, outlet: 'Post', author: null },
      ...{ publishedAt: at, seenAt: at, quiet: false },
      keys: [`00000000-0000-0000-0000-${String(count).padStart(12, '0')}`],
    }
    const { itemId } = await insertArrival(database, { corpusFile: 'test' }, arrival, at)
    await database.query(
      `UPDATE items SET state = $2, seq = $1, story_id = $3, repeat_of = $4, ingested_at = received_at WHERE id = $1`,
      [itemId, repeatOf === null ? 'ingested' : 'repeat', storyId, repeatOf],
    )
    await database.query(`UPDATE stories SET item_count = item_count + 1 WHERE id = $1`, [storyId])
    await database.query(
      `INSERT INTO item_topics (item_id, topic, score, evidence) VALUES ($1, 'energy', 1, '[]'::jsonb)`,
      [itemId],
    )
    return itemId!
  }

  function addDelivery(storyId: number, itemId: number, state: string, at = MAY): Promise<unknown> {
    return database.query(
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, story_id, item_id, state, next_attempt_at, created_at)
       VALUES ($1, 'alert', $2, $3, $4, $5, $6, $6)`,
      [destination, `alert.${storyId}.${itemId}`, storyId, itemId, state, at],
    )
  }

  async function ids(table: string, column = 'id'): Promise<number[]> {
    const { rows } = await database.query<{ id: number }>(`SELECT ${column} AS id FROM ${table} ORDER BY 1`)
    return rows.map((row) => row.id)
  }

  const log = { info: (facts: unknown) => void said.push(facts), warn: (facts: unknown) => void said.push(facts) }
  const house = (retentionMonths: number, now: Date) =>
    keepHouse({
      ...{ database, now: () => now, log: log as never },
      config: { retentionMonths, messageRetentionMonths: 0 } as never,
    })

  async function openStory(title: string, seenAt: Date): Promise<number> {
    const [id] = (await takeIngestTurns(database, 1)).storyIds
    await insertStories(database, [{ id: id!, title, seenAt }])
    return id!
  }

  test('partitions are made ahead of time, and items from before there were any move into theirs', async () => {
    const story = await openStory('A story', MAY)
    const items = [await addItem(MAY, story), await addItem(JUNE, story)]
    await house(0, JULY)
    expect(await listItemMonths(database)).toEqual([
      '2026-05-01',
      '2026-06-01',
      '2026-07-01',
      '2026-08-01',
      '2026-09-01',
    ])
    expect(await ids('items')).toEqual(items)
    expect(await ids('items_default')).toEqual([])
    expect(await ids('items_2026_05')).toEqual([items[0]])
    expect(said).toContainEqual({ month: '2026-05-01', moved: 1 })
    expect(await addItemMonth(database, monthOf(MAY))).toBeNull()
  })

  test('a month that is older than is to be kept goes with all that belongs to it, and the log says so', async () => {
    const [old, both] = [await openStory('Old', MAY), await openStory('Both', MAY)]
    await addItem(MAY, old)
    const original = await addItem(MAY, both)
    const copy = await addItem(JUNE, both, original)
    await addDelivery(both, original, 'sent')
    await house(2, JULY)
    expect(said).toContainEqual({ month: '2026-05-01', items: 2, stories: 1 })
    expect(await ids('items')).toEqual([copy])
    expect(await ids('item_topics', 'item_id')).toEqual([copy])
    expect(await ids('stories')).toEqual([both])
    const { rows } = await database.query(
      `SELECT i.state, i.repeat_of, s.item_count FROM items i JOIN stories s ON s.id = i.story_id`,
    )
    expect(rows).toEqual([{ state: 'ingested', repeat_of: null, item_count: 1 }])
    await house(2, JULY)
    expect(await ids('items')).toEqual([copy])
  })

  test.each(['pending', 'sending'])('a month stays while a message that is %s tells of it', async (state) => {
    const story = await openStory('A story', MAY)
    const item = await addItem(MAY, story)
    await addItem(JUNE, story)
    await addItemMonth(database, monthOf(MAY))
    await addDelivery(story, item, state)
    expect(await dropItemMonth(database, monthOf(MAY))).toEqual({ kept: 'undelivered' })
    await database.query(`UPDATE deliveries SET state = 'sent'`)
    expect(await dropItemMonth(database, monthOf(MAY))).toEqual({ items: 1, stories: 0 })
  })

  test('a month stays while an item in it waits to be ingested', async () => {
    const item = await addItem(MAY, await openStory('A story', MAY))
    await addItemMonth(database, monthOf(MAY))
    await database.query(`UPDATE items SET state = 'pending' WHERE id = $1`, [item])
    expect(await dropItemMonth(database, monthOf(MAY))).toEqual({ kept: 'unread' })
  })

  test('an item that its feed still lists is not taken for new after its month is gone', async () => {
    const story = await openStory('A story', MAY)
    await addItem(MAY, story)
    await addItem(MAY, story)
    await addItemMonth(database, monthOf(MAY))
    const [, listed] = await ids('item_keys', 'item_id')
    await database.query('UPDATE item_keys SET seen_at = $2 WHERE item_id = $1', [listed, JULY])
    await dropItemMonth(database, monthOf(MAY))
    expect(await ids('item_keys', 'item_id')).toEqual([listed])
  })

  test('old messages go, but never one that is still to be sent', async () => {
    const story = await openStory('A story', MAY)
    const [a, b, c] = [await addItem(MAY, story), await addItem(MAY, story), await addItem(JUNE, story)]
    await addDelivery(story, a, 'sent')
    await addDelivery(story, b, 'pending')
    await addDelivery(story, c, 'sent', JUNE)
    const gone = await database.transaction((tx) => deleteOldMessages(tx, new Date('2026-06-01T00:00:00Z')))
    expect(gone).toEqual({ deliveries: 1, digests: 0 })
    expect(await ids('deliveries', 'item_id')).toEqual([b, c])
  })
})
