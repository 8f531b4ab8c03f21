import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPoller } from '../../src/feeds/poll.ts'
import { listStoryUpdates } from '../../src/store/arrivals.ts'
import { dropFeedLeases, listDueFeeds } from '../../src/store/due-feeds.ts'
import { findFeedByWord, removeFeed } from '../../src/store/feeds.ts'
import type { Database } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())

describe.each(testDatabases())('on $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  test('feeds are polled, their items stored, changed and told about', async () => {
    const polling = await openPollingTest({ database, operatorEmail: 'o@sitrep.example' })
    server.set('/feed', serve(feedDocument([{ id: 'a', text: 'Before.' }])))
    const id = await polling.add(server.url('/feed'), { name: 'Harbour' })
    expect(await listDueFeeds(database, polling.clock.now(), 10)).toEqual([{ feedId: id, dueAt: polling.clock.now() }])
    expect(await polling.poll(id)).toMatchObject({ kind: 'polled', itemIds: [expect.any(Number)] })
    expect(await listDueFeeds(database, polling.clock.now(), 10)).toEqual([])

    const long =
      'A crane fell onto the quay and two berths are blocked until engineers have looked at its foundations tomorrow.'
    server.set('/feed', serve(feedDocument([{ id: 'b' }, { id: 'a', title: 'After', text: long }])))
    expect(await polling.poll(id)).toMatchObject({ itemIds: [expect.any(Number)] })
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO stories (title, first_seen_at, last_seen_at) VALUES ('s', now(), now()) RETURNING id`,
    )
    await database.query('UPDATE items SET story_id = $1', [rows[0]!.id])
    const updates = await listStoryUpdates(database, rows[0]!.id, 10)
    expect(updates).toMatchObject([{ title: 'After', titleBefore: 'Headline a', outlet: 'Harbour' }])

    server.set('/feed', (response) => response.writeHead(410).end())
    expect(await polling.poll(id)).toMatchObject({ deliveryIds: [expect.any(Number)] })
    expect(await findFeedByWord(database, 'harbour')).toMatchObject({ id, state: 'gone' })
    await dropFeedLeases(database)
    expect(await removeFeed(database, id)).toBe(true)
    expect(await removeFeed(database, id)).toBe(false)
  })

  test('feeds that list the same items at the same time store each once', async () => {
    const polling = await openPollingTest({ database })
    const items = Array.from({ length: 40 }, (_, i) => ({ id: `same-${i}` }))
    const feeds: number[] = []
    for (let i = 0; i < 6; i++) {
      server.set(`/same-${i}`, serve(feedDocument(i % 2 === 0 ? items : items.toReversed())))
      feeds.push(await polling.add(server.url(`/same-${i}`)))
    }
    const due = await listDueFeeds(database, polling.clock.now(), 10)
    // Every other one in a process of its own.
    const results = await Promise.all(
      due.map((poll, n) => (n % 2 ? createPoller(polling.deps) : polling.pollFeed)(poll)),
    )
    expect(results.map((result) => (result.kind === 'polled' ? result.problem : result.kind))).toEqual(
      Array(6).fill(null),
    )
    const { rows } = await database.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM items WHERE guid LIKE 'same-%'`,
    )
    expect(rows).toEqual([{ n: 40 }])
  })
})
