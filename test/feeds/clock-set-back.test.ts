import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { LEASE_MS } from '../../src/feeds/poll.ts'
import { claimFeeds, listDueFeeds } from '../../src/store/due-feeds.ts'
import type { Database } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

const server = await startFeedServer()
afterAll(() => server.close())

describe.each(testDatabases())('after a clock was set back, with the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  beforeEach(() => database.query('DELETE FROM feeds'))
  afterAll(() => database.close())

  async function addPolledFeed() {
    const polling = await openPollingTest({ database })
    server.set('/feed', serve(feedDocument([{ id: 'a' }])))
    const id = await polling.add(server.url('/feed'))
    await polling.poll(id)
    return { ...polling, id }
  }

  test.each([3, 50, 24 * 400])('by %i hours, what was planned by the clock before is due', async (hours) => {
    const { clock, id, pollFeed } = await addPolledFeed()
    clock.advance(-hours * HOUR_MS)
    const [due, ...others] = await listDueFeeds(database, clock.now(), 10)
    expect(due).toMatchObject({ feedId: id })
    expect(others).toEqual([])
    expect(await pollFeed(due!)).toMatchObject({ kind: 'polled', problem: null })
    expect(await listDueFeeds(database, clock.now(), 10)).toEqual([])
  })

  test('a feed that was added by the clock before and never polled is due', async () => {
    const { clock, add } = await openPollingTest({ database })
    const id = await add(server.url('/feed'))
    clock.advance(-5 * HOUR_MS)
    expect(await listDueFeeds(database, clock.now(), 10)).toMatchObject([{ feedId: id }])
  })

  test('a lease that was taken by the clock before does not keep the feed from being polled', async () => {
    const { clock, add, pollFeed } = await openPollingTest({ database })
    await add(server.url('/feed'))
    const due = await listDueFeeds(database, clock.now(), 10)
    await claimFeeds(database, due, clock.now(), LEASE_MS)
    expect(await listDueFeeds(database, clock.now(), 10)).toEqual([])
    clock.advance(-5 * HOUR_MS)
    expect(await pollFeed((await listDueFeeds(database, clock.now(), 10))[0]!)).toMatchObject({ kind: 'polled' })
  })

  test('clocks that differ by minutes leave polls and leases of each other alone', async () => {
    const { clock, add } = await addPolledFeed()
    await add(server.url('/other'))
    await claimFeeds(database, await listDueFeeds(database, clock.now(), 10), clock.now(), LEASE_MS)
    clock.advance(-30 * MINUTE_MS)
    expect(await listDueFeeds(database, clock.now(), 10)).toEqual([])
  })
})
