import { afterAll, expect, test } from 'vitest'
import { createPoller, LEASE_MS } from '../../src/feeds/poll.ts'
import { claimFeeds } from '../../src/store/due-feeds.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { addFeed, saveFeed } from '../../src/store/feeds.ts'
import { migrate } from '../../src/store/migrate.ts'
import { testConfig } from '../helpers/app.ts'
import { copyTemplate, temporaryFolder } from '../helpers/database.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'
import { startService } from '../helpers/service.ts'

const server = await startFeedServer()
const folder = temporaryFolder()
afterAll(async () => {
  await server.close()
  folder.remove()
})
const config = testConfig(folder.path, { feedsAllowPrivate: true, feedsHostSpacingMs: 0 })
await copyTemplate(config.dataDir)

async function withDatabase<T>(work: (database: Awaited<ReturnType<typeof openEmbedded>>) => Promise<T>): Promise<T> {
  const database = await openEmbedded(config.dataDir)
  try {
    await migrate(database)
    return await work(database)
  } finally {
    await database.close()
  }
}

const makeDue = (feed: number) => withDatabase((database) => saveFeed(database, feed, { nextPollAt: new Date(0) }))
const items = (feed: number) =>
  withDatabase(async (database) => {
    const { rows } = await database.query<{ title: string; quiet: boolean }>(
      'SELECT title, quiet FROM items WHERE feed_id = $1 ORDER BY id',
      [feed],
    )
    return rows.map(({ title, quiet }) => [title, quiet])
  })

test('a service killed in the middle of a poll, or right after it, misses nothing and repeats nothing', async () => {
  const url = server.url('/feed')
  const given = { url, name: 'F', folder: null, announceFirst: true, fullText: false }
  const feed = await withDatabase(async (database) => (await addFeed(database, given, new Date(0))).id)

  let arrived!: () => void
  const request = new Promise<void>((resolve) => {
    arrived = resolve
  })
  server.set('/feed', () => arrived()) // and never answers
  const first = startService(config, 'scheduler,worker')
  await Promise.race([request, first.ended])
  await first.kill('SIGKILL')

  let answered!: () => void
  const answer = new Promise<void>((resolve) => {
    answered = resolve
  })
  server.set('/feed', (response) => {
    response.once('finish', answered).end(feedDocument([{ id: 'one' }]))
  })
  const second = startService(config, 'scheduler,worker')
  await Promise.race([answer, second.ended])
  await second.kill('SIGKILL')

  server.set('/feed', serve(feedDocument([{ id: 'two' }, { id: 'one' }])))
  await makeDue(feed)
  const third = startService(config, 'scheduler,worker')
  await third.untilLogged('feed polled')
  await third.kill('SIGTERM')
  expect(third.errors()).toBe('')
  expect(await items(feed)).toEqual([
    ['Headline one', false],
    ['Headline two', false],
  ])
}, 240_000)

test('a feed held by a process that died is taken over when its lease has run out', async () => {
  const polling = await openPollingTest()
  server.set('/leased', serve(feedDocument([{ id: 'leased' }])))
  const id = await polling.add(server.url('/leased'))
  const { nextPollAt } = await polling.feed(id)
  await claimFeeds(polling.database, [{ feedId: id, dueAt: nextPollAt }], polling.clock.now(), LEASE_MS)
  const held = await polling.poll(id)
  expect(held).toEqual({ kind: 'held', again: new Date(polling.clock.now().getTime() + LEASE_MS) })
  polling.clock.advance(LEASE_MS)
  expect(await polling.pollFeed({ feedId: id, dueAt: nextPollAt })).toMatchObject({
    kind: 'polled',
    itemIds: [expect.any(Number)],
  })
})

test('a poll that was done by somebody else meanwhile changes nothing', async () => {
  const polling = await openPollingTest()
  server.set('/twice', serve(feedDocument([{ id: 'twice' }])))
  const id = await polling.add(server.url('/twice'))
  const { nextPollAt } = await polling.feed(id)
  const due = { feedId: id, dueAt: nextPollAt }
  const pollElsewhere = createPoller(polling.deps)
  const results = await Promise.all([polling.pollFeed(due), polling.pollFeed(due), pollElsewhere(due)])
  expect(results.map(({ kind }) => kind).sort()).toEqual(['held', 'held', 'polled'])
  expect(await polling.pollFeed(due)).toEqual({ kind: 'skipped' })
  expect(await polling.items(id)).toHaveLength(1)
})
