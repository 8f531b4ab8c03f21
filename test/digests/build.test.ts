import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildDigest, buildDigests, previewDigest } from '../../src/digests/build.ts'
import { nextRun } from '../../src/digests/due.ts'
import type { DigestContent, Schedule } from '../../src/model.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { listDueGroups, listStillDue } from '../../src/store/digest-runs.ts'
import { findDigestContent } from '../../src/store/digests.ts'
import type { Database } from '../../src/store/sql.ts'
import { ensureSubscription, listDueSubscriptions } from '../../src/store/subscriptions.ts'
import { createClock } from '../helpers/clock.ts'
import { testDatabases } from '../helpers/database.ts'
import { addNews, type NewsItem } from '../helpers/news.ts'

const topics = {
  topics: [
    { id: 'airspace', name: 'Airspace incursions' },
    { id: 'energy', name: 'Energy strikes' },
  ],
}
const DAILY: Schedule = { kind: 'daily', localTime: '07:30', days: [] }
const HARBOUR =
  'Cranes at the northern harbour stopped when the current failed shortly after midnight. Engineers expect repairs to last two days.'
const SEQUEL =
  'Crews restored half of the harbour by noon and brought in three generators from Vestland. Ferries sail again from the ninth pier.'
const BORDER =
  'Two balloons drifted over the eastern frontier and came down in a turnip field near Lubin. Soldiers carried the cargo of cigarettes away.'

describe.each(testDatabases())('building digests on $name', ({ open }) => {
  let database: Database
  const clock = createClock('2025-10-14T05:00:00Z')
  const deps = { now: clock.now, topics } as { database: Database; now: () => Date; topics: typeof topics }
  beforeAll(async () => {
    database = await open()
    deps.database = database
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    for (const table of [
      'destinations',
      'digest_contents',
      'digest_slots',
      'item_topics',
      'items',
      'stories',
      'watchlists',
    ]) {
      await database.query(`DELETE FROM ${table}`)
    }
    await database.query('UPDATE ingest_clock SET seq = 0')
    clock.set('2025-10-14T05:00:00Z')
  })

  let readers = 0
  const subscribe = async (changes: object = {}) => {
    const address = `reader${++readers}@example.org`
    const destinationId = await ensureDestination(database, {
      kind: 'email',
      address,
      name: address,
      timeZone: 'Europe/Oslo',
    })
    const wishes = { topics: [], watchlistIds: [], mostStories: 10, leastScore: 0, sendEmpty: false }
    const timing = { schedule: DAILY, timeZone: 'Europe/Oslo', nextRunAt: nextRun(DAILY, 'Europe/Oslo', clock.now()) }
    return ensureSubscription(database, { destinationId, name: 'Morning digest', ...wishes, ...timing, ...changes })
  }
  const news = (item: Omit<NewsItem, 'at'>) =>
    addNews(database, { outlet: 'North Wire', topics: { energy: 0.8 }, ...item, at: clock.now() })
  /** Builds whatever is due now and returns what was sent. */
  const runDue = async (): Promise<(DigestContent | null)[]> => {
    const contents: (DigestContent | null)[] = []
    for (const { id, dueAt } of await listDueSubscriptions(database, clock.now(), 100)) {
      const deliveryId = await buildDigest(deps, id, dueAt)
      const { rows } = await database.query<{ id: number }>('SELECT digest_id AS id FROM deliveries WHERE id = $1', [
        deliveryId,
      ])
      contents.push(rows[0] ? await findDigestContent(database, rows[0].id) : null)
    }
    return contents
  }
  const titles = (content: DigestContent | null) =>
    (content?.sections ?? []).map((section) => [section.name, ...section.stories.map((story) => story.title)])

  test('groups stories by topic, tells each once, and names its outlets', async () => {
    await subscribe()
    const harbour = await news({ title: 'Harbour dark', text: HARBOUR })
    await news({
      title: 'Harbour without current',
      text: 'The current failed at the northern harbour, said the port. Nobody was hurt.',
      outlet: 'Ledger',
      story: harbour,
      topics: { energy: 0.9, airspace: 0.3 },
    })
    await news({ title: 'Harbour dark', text: HARBOUR, outlet: 'Courier', story: harbour, repeat: true })
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.7, energy: 0.2 } })
    await news({ title: 'Choir sings', text: 'A choir sang in the town hall on Sunday evening.', topics: {} })
    clock.set('2025-10-14T05:30:00Z')
    const [content] = await runDue()
    expect(titles(content!)).toEqual([
      ['Airspace incursions', 'Balloons come down'],
      ['Energy strikes', 'Harbour dark'],
    ])
    const story = content!.sections[1]!.stories[0]!
    expect(story).toMatchObject({ outlets: ['North Wire', 'Ledger', 'Courier'], itemCount: 3, continued: false })
    expect(story.summary.map(({ outlet }) => outlet)).toContain('Ledger')
    expect(story.links.map(({ outlet }) => outlet)).toEqual(['North Wire', 'Ledger', 'Courier'])
    expect(content!.leftOut).toEqual([
      '1 story had none of your topics.',
      '1 repeat of an article shown here or before.',
    ])
    expect(content!.trend).toMatchObject([{ count: 2 }, { count: 3 }])
  })

  test('built twice it is sent once', async () => {
    const id = await subscribe()
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    const dueAt = new Date('2025-10-14T05:30:00Z')
    const built = await Promise.all([buildDigest(deps, id, dueAt), buildDigest(deps, id, dueAt)])
    expect(built.filter((delivery) => delivery !== null)).toHaveLength(1)
    expect(await buildDigest(deps, id, dueAt)).toBeNull()
  })

  test('built by a process whose clock is behind, it is followed by the next one, not by itself', async () => {
    const id = await subscribe()
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T04:50:00Z')
    await buildDigest(deps, id, new Date('2025-10-14T05:30:00Z'))
    const { rows } = await database.query('SELECT next_run_at AS at FROM subscriptions WHERE id = $1', [id])
    expect(rows).toEqual([{ at: new Date('2025-10-15T05:30:00Z') }])
  })

  test('a run that is on record already is passed over, and the next one has what came since', async () => {
    const id = await subscribe()
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    await database.query('UPDATE subscriptions SET next_run_at = $2 WHERE id = $1', [id, clock.now()])
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.7 } })
    expect(await runDue()).toEqual([null])
    clock.set('2025-10-15T05:30:00Z')
    const [content] = await runDue()
    expect(titles(content!)).toEqual([['Airspace incursions', 'Balloons come down']])
  })

  test('after downtime one digest covers all of it, late items too, and the next comes at its usual time', async () => {
    await subscribe()
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    clock.set('2025-10-15T02:00:00Z')
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.7 } })
    clock.set('2025-10-20T12:00:00Z')
    await news({ title: 'Substation burns', text: 'A substation burned in the suburbs of the capital for six hours.' })
    const contents = await runDue()
    expect(contents.map(titles)).toEqual([
      [
        ['Airspace incursions', 'Balloons come down'],
        ['Energy strikes', 'Substation burns'],
      ],
    ])
    const { rows } = await database.query<{ at: Date }>('SELECT next_run_at AS at FROM subscriptions')
    expect(rows[0]!.at.toISOString()).toBe('2025-10-21T05:30:00.000Z')
  })

  test('a digest that ran before there was any news loses nothing of what comes until the next', async () => {
    const id = await subscribe()
    clock.set('2025-10-14T05:30:00Z')
    expect(await runDue()).toEqual([null])
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-18T05:30:00Z')
    await database.query('UPDATE subscriptions SET next_run_at = $2 WHERE id = $1', [id, clock.now()])
    expect((await runDue()).map(titles)).toEqual([[['Energy strikes', 'Harbour dark']]])
  })

  test('a story told before says only what is new, and stays away when nothing is', async () => {
    await subscribe()
    const harbour = await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    await news({ title: 'Harbour dark again', text: HARBOUR, story: harbour })
    clock.set('2025-10-15T05:30:00Z')
    expect(await runDue()).toEqual([null])
    await news({ title: 'Harbour half lit', text: `${HARBOUR} ${SEQUEL}`, story: harbour, outlet: 'Ledger' })
    clock.set('2025-10-16T05:30:00Z')
    const [content] = await runDue()
    const story = content!.sections[0]!.stories[0]!
    expect(story).toMatchObject({ continued: true, newOutlets: ['Ledger'] })
    expect(story.summary.map(({ text }) => text)).toEqual(SEQUEL.split(/(?<=\.) /))
  })

  test('an outlet that had a large story first is not new to it, nor is what its report says since', async () => {
    await subscribe()
    const harbour = await news({ title: 'Harbour dark', text: HARBOUR })
    for (let wire = 1; wire <= 13; wire++)
      await news({ title: `Harbour dark ${wire}`, text: HARBOUR, story: harbour, outlet: `Wire ${wire}` })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    await news({ title: 'Harbour dark still', text: HARBOUR, story: harbour, outlet: 'North Wire' })
    clock.set('2025-10-15T05:30:00Z')
    expect(await runDue()).toEqual([null])
    await database.query(`UPDATE ingest_clock SET seq = seq + 1`)
    await database.query(
      `UPDATE items SET text = $1, renewed_seq = (SELECT seq FROM ingest_clock) WHERE title = 'Harbour dark'`,
      [SEQUEL],
    )
    clock.set('2025-10-16T05:30:00Z')
    expect(await runDue()).toEqual([null])
  })

  test('what a story gained in a digest that had no room for it is news in the next one still', async () => {
    await subscribe({ mostStories: 1 })
    const harbour = await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    await news({ title: 'Harbour half lit', text: SEQUEL, story: harbour, topics: { energy: 0.3 } })
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.9 } })
    clock.set('2025-10-15T05:30:00Z')
    expect((await runDue()).map(titles)).toEqual([[['Airspace incursions', 'Balloons come down']]])
    await news({ title: 'Light at the harbour', text: `${HARBOUR} ${SEQUEL}`, story: harbour })
    clock.set('2025-10-16T05:30:00Z')
    const [content] = await runDue()
    const story = content!.sections[0]!.stories[0]!
    expect(story.continued).toBe(true)
    expect(story.summary.map(({ text }) => text)).toEqual(SEQUEL.split(/(?<=\.) /))
  })

  test('an item that was about nothing wanted until it was corrected is told, to who has not read of it', async () => {
    await subscribe({ topics: ['airspace'] })
    await subscribe({ topics: ['energy'] })
    await news({ title: 'Noise at the border', text: BORDER, topics: { energy: 0.6 } })
    clock.set('2025-10-14T05:30:00Z')
    expect((await runDue()).map((content) => content && titles(content))).toEqual([
      null,
      [['Energy strikes', 'Noise at the border']],
    ])
    await database.query(`UPDATE ingest_clock SET seq = seq + 1`)
    await database.query(`UPDATE items SET renewed_seq = (SELECT seq FROM ingest_clock), title = 'Balloons'`)
    await database.query(
      `INSERT INTO item_topics (item_id, topic, score, evidence) SELECT id, 'airspace', 0.8, '[]' FROM items`,
    )
    clock.set('2025-10-15T05:30:00Z')
    expect((await runDue()).map((content) => content && titles(content))).toEqual([
      [['Airspace incursions', 'Balloons']],
      null,
    ])
    clock.set('2025-10-16T05:30:00Z')
    expect(await runDue()).toEqual([null, null])
  })

  test('a story that was not told is, though all that comes of it are repeats', async () => {
    await subscribe({ mostStories: 1 })
    const harbour = await news({ title: 'Harbour dark', text: HARBOUR, topics: { energy: 0.3 } })
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.9 } })
    clock.set('2025-10-14T05:30:00Z')
    await runDue()
    const repeat = { title: 'Harbour dark', text: HARBOUR, story: harbour, repeat: true }
    await news({ ...repeat, outlet: 'Courier' })
    clock.set('2025-10-15T05:30:00Z')
    const [content] = await runDue()
    expect(titles(content!)).toEqual([['Energy strikes', 'Harbour dark']])
    expect(content!.sections[0]!.stories[0]!.summary).not.toEqual([])
    await news({ ...repeat, outlet: 'Ledger' })
    clock.set('2025-10-16T05:30:00Z')
    expect(await runDue()).toEqual([null])
  })

  test('the first digest of weekdays holds the weekend, and the Friday of who subscribed then', async () => {
    const schedule: Schedule = { kind: 'daily', localTime: '07:30', days: [1, 2, 3, 4, 5] }
    clock.set('2025-10-17T06:00:00Z')
    await subscribe({ schedule, nextRunAt: nextRun(schedule, 'Europe/Oslo', clock.now()) })
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-18T09:00:00Z')
    await news({ title: 'Balloons come down', text: BORDER })
    clock.set('2025-10-20T05:30:00Z')
    expect((await runDue()).map(titles)).toEqual([[['Energy strikes', 'Balloons come down', 'Harbour dark']]])
  })

  test('a digest of nothing says why, or is not sent, and is on record either way', async () => {
    await subscribe({ name: 'Quiet' })
    await subscribe({ name: 'Chatty', sendEmpty: true })
    await news({ title: 'Choir sings', text: 'A choir sang in the town hall on Sunday evening.', topics: {} })
    clock.set('2025-10-14T05:30:00Z')
    const contents = await runDue()
    expect(contents[0]).toBeNull()
    expect(contents[1]!.nothing).toBe('Nothing this time: 1 item was looked at, and none was about your topics.')
    const { rows } = await database.query('SELECT outcome, reason, item_count FROM digests ORDER BY id')
    const reason = contents[1]!.nothing
    expect(rows).toEqual([
      { outcome: 'empty-skipped', reason, item_count: 1 },
      { outcome: 'empty-queued', reason, item_count: 1 },
    ])
  })

  test('equal wishes share one content, also when items come in between', async () => {
    await Promise.all([subscribe(), subscribe(), subscribe()])
    await subscribe({ topics: ['airspace'], sendEmpty: true })
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    const due = await listDueSubscriptions(database, clock.now(), 100)
    for (const { id, dueAt } of due) {
      await buildDigest(deps, id, dueAt)
      await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.7 } })
    }
    const { rows } = await database.query<{ readers: number }>(
      'SELECT count(*)::int AS readers FROM digests GROUP BY content_id ORDER BY 1',
    )
    expect(rows.map((row) => row.readers)).toEqual([1, 3])
  })

  test('what is due stands in groups, equal wishes side by side', async () => {
    const wishes = [{ topics: ['energy'] }, { topics: ['airspace'] }]
    const ids: number[] = []
    for (let reader = 0; reader < 6; reader++) ids.push(await subscribe(wishes[reader % 2]))
    clock.set('2025-10-14T05:30:00Z')
    const groups = await listDueGroups(database, clock.now(), 4, 10)
    expect(groups.map(({ subscriptionIds }) => subscriptionIds)).toEqual([
      [ids[1], ids[3], ids[5], ids[0]],
      [ids[2], ids[4]],
    ])
    expect(groups[0]!.dueAt).toEqual(clock.now())
  })

  test('a group is built at once: a content each for equal wishes, a delivery for each reader', async () => {
    for (const changes of [{}, { topics: ['airspace'] }, {}, { name: 'Evening' }]) await subscribe(changes)
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    const [group] = await listDueGroups(database, clock.now(), 100, 10)
    const built = await Promise.all([buildDigests(deps, group!), buildDigests(deps, group!)])
    const { rows } = await database.query<{ runs: number; contents: number; next: Date }>(
      `SELECT count(*)::int AS runs, count(DISTINCT content_id)::int AS contents, min(s.next_run_at) AS next
       FROM digests d JOIN subscriptions s ON s.id = d.subscription_id`,
    )
    expect(built.flatMap(({ deliveryIds }) => deliveryIds)).toHaveLength(3)
    expect(rows).toEqual([{ runs: 4, contents: 3, next: new Date('2025-10-15T05:30:00Z') }])
  })

  test('one digest that cannot be built keeps no other of its group waiting, and stays due', async () => {
    await subscribe()
    const broken = await subscribe({ timeZone: 'Moon/Tranquility' })
    await news({ title: 'Harbour dark', text: HARBOUR })
    clock.set('2025-10-14T05:30:00Z')
    const [group] = await listDueGroups(database, clock.now(), 100, 10)
    const { deliveryIds, failure } = await buildDigests(deps, group!)
    expect(deliveryIds).toHaveLength(1)
    expect(failure).toBeInstanceOf(RangeError)
    expect(await listDueSubscriptions(database, clock.now(), 10)).toEqual([{ id: broken, dueAt: clock.now() }])
  })

  test('stories over the limit and under the score are counted and named', async () => {
    await subscribe({ mostStories: 1, leastScore: 0.5 })
    await news({ title: 'Harbour dark', text: HARBOUR, topics: { energy: 0.9 } })
    await news({ title: 'Balloons come down', text: BORDER, topics: { airspace: 0.6 } })
    await news({
      title: 'Choir rehearses by candlelight',
      text: 'A choir rehearsed by candlelight on Sunday.',
      topics: { energy: 0.2 },
    })
    clock.set('2025-10-14T05:30:00Z')
    const [content] = await runDue()
    expect(titles(content!)).toEqual([['Energy strikes', 'Harbour dark']])
    expect(content!.leftOut).toEqual([
      '1 story ranked below the 1 you asked for: Balloons come down.',
      '1 story touched your topics only weakly, with a score under 0.5.',
    ])
  })

  test('the counts stand beside the average of the days before', async () => {
    const id = await subscribe()
    clock.set('2025-10-07T05:30:00Z')
    for (let day = 0; day < 7; day++) {
      for (let item = 0; item < 2; item++) await news({ title: `Day ${day}, item ${item}`, text: HARBOUR })
      clock.advance(86_400_000)
    }
    await database.query('UPDATE subscriptions SET last_seq = (SELECT seq FROM ingest_clock) WHERE id = $1', [id])
    clock.set('2025-10-14T05:29:00Z')
    for (let item = 0; item < 5; item++) await news({ title: `Today ${item}`, text: SEQUEL })
    clock.set('2025-10-14T05:30:00Z')
    const [content] = await runDue()
    expect(content!.trend[1]).toMatchObject({ topic: 'energy', count: 5 })
    expect(content!.trend[1]!.average).toBeGreaterThan(1.8)
    expect(content!.trend[1]!.average).toBeLessThan(2.6)
  })

  test('a preview is the digest to come, and leaves nothing behind', async () => {
    const id = await subscribe()
    await news({ title: 'Harbour dark', text: HARBOUR })
    const dueAt = new Date('2025-10-14T05:30:00Z')
    const [subscription] = await listStillDue(database, { dueAt, subscriptionIds: [id] })
    const preview = await previewDigest(database, subscription!, dueAt, 1, topics.topics)
    clock.set('2025-10-14T05:30:00Z')
    expect(await runDue()).toEqual([preview])
  })
})
