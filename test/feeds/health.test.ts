import { afterAll, expect, test } from 'vitest'
import { describeStanding } from '../../src/feeds/standing.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { saveFeed, watchFeed } from '../../src/store/feeds.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())
const polling = await openPollingTest({ operatorEmail: 'operator@sitrep.example' })
const { database } = polling

type NoticeRow = { address: string; subject: string; text: string }

async function noticesAbout(name: string): Promise<NoticeRow[]> {
  const { rows } = await database.query<NoticeRow>(
    `SELECT d.address, x.details->>'subject' AS subject, x.details->>'text' AS text
     FROM deliveries x JOIN destinations d ON d.id = x.destination_id
     WHERE x.kind = 'notice' AND x.details->>'subject' LIKE '%' || $1 ORDER BY x.id`,
    [name],
  )
  return rows
}

const down = (path: string) => server.set(path, (response) => response.writeHead(500).end())
const up = (path: string) => server.set(path, serve(feedDocument([{ id: `item of ${path}` }])))

test('the operator and those who asked for a feed are told once that it fails, and once that it works again', async () => {
  up('/told')
  const id = await polling.add(server.url('/told'), { name: 'Told' })
  const channel = await ensureDestination(database, { kind: 'discord', address: '1', name: 'c', timeZone: 'UTC' })
  await watchFeed(database, id, channel)
  await polling.poll(id)
  down('/told')
  for (let i = 0; i < 4; i++) await polling.poll(id)
  expect(await noticesAbout('Told')).toEqual([])
  for (let i = 0; i < 4; i++) await polling.poll(id)
  const failing = await noticesAbout('Told')
  expect(failing.map(({ address, subject }) => [address, subject])).toEqual([
    ['1', 'Feed failing: Told'],
    ['operator@sitrep.example', 'Feed failing: Told'],
  ])
  expect(failing[0]!.text).toContain('5 times in a row: the server failed (500)')
  up('/told')
  for (let i = 0; i < 3; i++) await polling.poll(id)
  expect((await noticesAbout('Told')).slice(2).map(({ address, subject }) => [address, subject])).toEqual([
    ['1', 'Feed works again: Told'],
    ['operator@sitrep.example', 'Feed works again: Told'],
  ])
  down('/told')
  for (let i = 0; i < 5; i++) await polling.poll(id)
  expect(await noticesAbout('Told')).toHaveLength(6)
})

test('a failure or two are told nobody, nor is their end', async () => {
  down('/brief')
  const id = await polling.add(server.url('/brief'), { name: 'Brief' })
  for (let i = 0; i < 4; i++) await polling.poll(id)
  up('/brief')
  await polling.poll(id)
  expect(await noticesAbout('Brief')).toEqual([])
})

test('a channel that had an alert from a feed lately depends on it; one that had it long ago does not', async () => {
  up('/alerted')
  const id = await polling.add(server.url('/alerted'), { name: 'Alerted' })
  await polling.poll(id)
  const [item] = await polling.items(id)
  for (const [address, days] of [
    ['2', 3],
    ['3', 300],
  ] as const) {
    const channel = await ensureDestination(database, { kind: 'discord', address, name: 'c', timeZone: 'UTC' })
    await database.query(
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, item_id, next_attempt_at, created_at)
       VALUES ($1, 'alert', 'x', $2, $3, $3)`,
      [channel, item!.id, new Date(polling.clock.now().getTime() - days * 86_400_000)],
    )
  }
  server.set('/alerted', (response) => response.writeHead(410).end())
  await polling.poll(id)
  const told = await noticesAbout('Alerted')
  expect(told.map(({ address }) => address)).toEqual(['2', 'operator@sitrep.example'])
  expect(told[0]).toMatchObject({ subject: 'Feed gone: Alerted', text: expect.stringContaining('gone for good') })
})

test('a password in an address is not told', async () => {
  down('/secret')
  const id = await polling.add(server.url('/secret').replace('//', '//me:hunter2@'), { name: 'Secret' })
  for (let i = 0; i < 5; i++) await polling.poll(id)
  expect(JSON.stringify(await noticesAbout('Secret'))).not.toContain('hunter2')
  expect(server.requests.at(-1)!.headers.authorization).toBe(`Basic ${btoa('me:hunter2')}`)
})

test('failing polls come ever more rarely but never end', async () => {
  down('/slow')
  const id = await polling.add(server.url('/slow'), { name: 'Slow' })
  const waits: number[] = []
  for (let i = 0; i < 12; i++) {
    await polling.poll(id)
    const { nextPollAt, polledAt, state } = await polling.feed(id)
    expect(state).toBe('active')
    waits.push((nextPollAt.getTime() - polledAt!.getTime()) / 60_000)
  }
  expect(waits).toEqual([5, 10, 20, 40, 80, 160, 320, 640, 1280, 1440, 1440, 1440])
})

test('how a feed fares is said in words', async () => {
  up('/words')
  const id = await polling.add(server.url('/words'))
  const standing = async (days = 0) =>
    describeStanding(await polling.feed(id), new Date(polling.clock.now().getTime() + days * 86_400_000))
  expect(await standing()).toEqual({ state: 'new', words: 'not polled yet' })
  await polling.poll(id)
  expect(await standing()).toEqual({ state: 'well', words: 'well' })
  await saveFeed(database, id, { usualGapMs: 3_600_000 })
  expect(await standing(20)).toEqual({ state: 'quiet', words: 'silent for 20 d, unusually long' })
  down('/words')
  await polling.poll(id)
  expect(await standing()).toEqual({ state: 'failing', words: 'failed once: the server failed (500)' })
  await saveFeed(database, id, { state: 'paused' })
  expect(await standing()).toMatchObject({ state: 'paused' })
})
