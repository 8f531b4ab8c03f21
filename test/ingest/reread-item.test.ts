import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { composeMessage } from '../../src/deliver/compose-message.ts'
import { deliver } from '../../src/deliver/deliver.ts'
import { createContentCache } from '../../src/digests/content-cache.ts'
import { type IngestDeps, ingestUpTo } from '../../src/ingest/ingest-item.ts'
import { createPrintCache } from '../../src/ingest/print-cache.ts'
import { rereadUpTo } from '../../src/ingest/reread-item.ts'
import type { Delivery } from '../../src/model.ts'
import { listStoryUpdates } from '../../src/store/arrivals.ts'
import { listWaitingChanges } from '../../src/store/changed-items.ts'
import { findAlertFacts, findWantedAlert } from '../../src/store/deliveries.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { countWindowItems, listWindowItems } from '../../src/store/digest-window.ts'
import { findItem } from '../../src/store/items.ts'
import { replaceLines, setAlerting } from '../../src/store/reader-watchlists.ts'
import type { Database } from '../../src/store/sql.ts'
import { COLUMNS } from '../../src/store/take-deliveries.ts'
import { insertWatchlist, linkWatchlist } from '../../src/store/watchlists.ts'
import { testDatabases } from '../helpers/database.ts'
import { type FeedItem, feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { buildIngestDeps } from '../helpers/ingest.ts'
import { openPollingTest, type Polling } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())

const FIRST = 'A loud noise was heard above the harbour of Tervo, and the fire brigade is on its way to the quays.'
const LATER = `${FIRST} Drones had set fire to the refinery behind the port, the governor said at noon; two storage tanks burn, and the grid operator reports that power is out in three districts.`

describe.each(testDatabases())('items that change, on the $name database', ({ open }) => {
  let database: Database
  let polling: Polling
  let deps: IngestDeps
  let channel: number

  beforeAll(async () => {
    database = await open()
    polling = await openPollingTest({ database })
    channel = await ensureDestination(database, { kind: 'discord', address: '1', name: '#alerts', timeZone: 'UTC' })
    deps = buildIngestDeps(database, polling.clock.now)
  })
  afterAll(() => database.close())

  async function watch(name: string, query: string): Promise<number> {
    const id = await insertWatchlist(database, name, 'operator', [query])
    await linkWatchlist(database, id, channel)
    return id
  }

  /** A feed that has been read, and a way to publish in it and have that ingested. */
  async function openFeed(path: string) {
    server.set(path, serve(feedDocument([])))
    const feedId = await polling.add(server.url(path))
    await polling.poll(feedId)
    return async (...items: FeedItem[]) => {
      server.set(path, serve(feedDocument(items)))
      const result = await polling.poll(feedId)
      if (result.kind !== 'polled') throw new Error(result.kind)
      for (const id of result.itemIds) await ingestUpTo(deps, id)
      return result
    }
  }

  const alertsOf = async (watchlistId: number) =>
    (
      await database.query(`SELECT id FROM deliveries WHERE watchlist_id = $1 AND dedupe_key LIKE 'alert.%'`, [
        watchlistId,
      ])
    ).rows.length
  const topicsOf = async (itemId: number) =>
    (await database.query<{ topic: string }>('SELECT topic FROM item_topics WHERE item_id = $1', [itemId])).rows.map(
      (row) => row.topic,
    )

  test('a changed text is classified and matched again, and alerts whom it concerns only now', async () => {
    const [tervo, refinery] = [await watch('Tervo', 'tervo harbour'), await watch('Refineries', 'refinery drone*')]
    const publish = await openFeed('/tervo')
    const { itemIds } = await publish({ id: 'tervo', text: FIRST })
    const itemId = itemIds[0]!
    expect([await alertsOf(tervo), await alertsOf(refinery), await topicsOf(itemId)]).toEqual([1, 0, []])
    const before = await findItem(database, itemId)

    const { changeIds } = await publish({ id: 'tervo', text: LATER })
    expect(changeIds).toEqual([expect.any(Number)])
    expect(await rereadUpTo(deps, changeIds[0]!)).toHaveLength(1)
    expect([await alertsOf(tervo), await alertsOf(refinery), await topicsOf(itemId)]).toEqual([1, 1, ['energy']])
    const after = await findItem(database, itemId)
    expect(after).toMatchObject({ state: 'ingested', storyId: before!.storyId, text: LATER })
    expect(await listStoryUpdates(database, after!.storyId!, 10)).toMatchObject([{ itemId }])
    const found = await database.query(
      `SELECT 1 FROM items WHERE id = $1 AND words @@ 'refineri'::tsquery OR id = $1 AND words @@ 'refinery'::tsquery`,
      [itemId],
    )
    expect(found.rows).toHaveLength(1)
  })

  test('later reports are compared with the new text, in every process', async () => {
    const publish = await openFeed('/quay')
    const others = [await openFeed('/other-one'), await openFeed('/other-two')]
    const storyOf = async (itemId: number) => (await findItem(database, itemId))!.storyId
    const early =
      'Schools in Oldhaven stay shut on Friday after burst water mains flooded eleven classrooms, the town council said.'
    const first = await publish({ id: 'quay', title: 'Burst mains shut Oldhaven schools', text: early })
    const alike = `${early} Pupils of the flooded classrooms are to be taught in the library of Oldhaven.`
    // Read by this process when it places the other, and kept in its memory.
    const second = await others[0]!({ id: 'alike', title: 'Oldhaven schools shut by burst mains', text: alike })
    expect(await storyOf(second.itemIds[0]!)).toBe(await storyOf(first.itemIds[0]!))
    const elsewhere = { ...deps, prints: createPrintCache() }
    const changed = 'Explosions at the Belmore chemical plant'
    const text =
      'Two explosions tore through the Belmore chemical plant in Kestrin on Friday morning, killing 14 workers, governor Adela Rusk said. The ammonia store was still burning.'
    const { changeIds } = await publish({ id: 'quay', title: changed, text })
    await rereadUpTo(elsewhere, changeIds[0]!)
    const report = {
      id: 'report',
      title: 'Fourteen dead in blasts at Belmore chemical plant in Kestrin',
      text: 'Governor Adela Rusk said 14 workers were killed when two explosions hit the Belmore chemical plant in Kestrin on Friday. Firefighters fought the burning ammonia store.',
    }
    const { itemIds } = await others[1]!(report)
    expect(await storyOf(itemIds[0]!)).toBe(await storyOf(first.itemIds[0]!))
    const held = await database.query(`SELECT key FROM story_keys WHERE item_id = $1 ORDER BY key`, [first.itemIds[0]])
    const named = await database.query(
      `SELECT DISTINCT unnest(keys) AS key FROM story_prints WHERE item_id = $1 ORDER BY key`,
      [first.itemIds[0]],
    )
    expect(held.rows).toEqual(named.rows)
  })

  test('a reading that was killed is done again, and one that was done is not', async () => {
    const id = await watch('Cranes', 'crane AND berth*')
    const publish = await openFeed('/cranes')
    await publish({ id: 'crane', text: 'Work at the quay has stopped for today.' })
    const text =
      'Work at the quay has stopped for today. A crane fell onto two berths, which stay closed until engineers have looked at its foundations tomorrow.'
    const { changeIds } = await publish({ id: 'crane', text })
    const killed = { ...deps, classify: () => Promise.reject(new Error('killed')) }
    await expect(rereadUpTo(killed, changeIds[0]!)).rejects.toThrow('killed')
    expect(await listWaitingChanges(database, 10)).toEqual(changeIds)
    expect(await rereadUpTo(deps, changeIds[0]!)).toHaveLength(1)
    expect(await rereadUpTo(deps, changeIds[0]!)).toEqual([])
    expect(await listWaitingChanges(database, 10)).toEqual([])
    expect(await alertsOf(id)).toBe(1)
  })

  test('a change that cannot be read is passed over in the end and holds up no other', async () => {
    const publish = await openFeed('/choking')
    await publish({ id: 'choking', text: 'Nothing yet.' })
    const { changeIds } = await publish({ id: 'choking', title: 'Choking hazard', text: 'Nothing yet.' })
    const choking = { ...deps, classify: () => Promise.reject(new Error('choked')) }
    for (let i = 0; i < 5; i++) await expect(rereadUpTo(choking, changeIds[0]!)).rejects.toThrow('choked')
    expect(await rereadUpTo(choking, changeIds[0]!)).toEqual([])
  })

  test('a headline or text with a new word in it is read again; another date or count is not', async () => {
    const [bridges, ferries] = [await watch('Bridges', 'title:bridge'), await watch('Ferries', 'ferry')]
    const publish = await openFeed('/bridge')
    const span = { id: 'span', title: 'Collapse at Ostra', text: 'A bridge collapsed at Ostra. Read by 11.' }
    await publish(span)
    const text = 'A bridge collapsed at Ostra. Read by 12.'
    const dated = await publish({ ...span, text, date: 'Fri, 20 Nov 2026 13:00:00 GMT' })
    expect(dated.changeIds).toEqual([])
    const reworded = await publish({ ...span, text, title: 'Bridge collapses at Ostra' })
    expect(await rereadUpTo(deps, reworded.changeIds[0]!)).toHaveLength(1)
    expect([await alertsOf(bridges), await alertsOf(ferries)]).toEqual([1, 0])
    const wordMore = {
      title: 'Bridge collapses at Ostra',
      text: 'A bridge collapsed onto a ferry at Ostra. Read by 12.',
    }
    const { changeIds } = await publish({ ...span, ...wordMore })
    expect(await rereadUpTo(deps, changeIds[0]!)).toHaveLength(1)
    expect([await alertsOf(bridges), await alertsOf(ferries)]).toEqual([1, 1])
  })

  test('a copy in which a word was put in stays a copy, and alerts of that word', async () => {
    const [trams, depots] = [await watch('Trams', 'tram'), await watch('Depots', 'tram depot')]
    const publish = [await openFeed('/tram-one'), await openFeed('/tram-two')]
    const text =
      'The last tram of the old line through Ulmenau ran on Sunday evening, watched by two thousand people with candles, and the city wants to sell its eleven cars to a museum in spring.'
    await publish[0]!({ id: 'tram', title: 'Last tram in Ulmenau', text })
    const { itemIds } = await publish[1]!({ id: 'copy', title: 'Ulmenau: last tram', text })
    expect(await findItem(database, itemIds[0]!)).toMatchObject({ state: 'repeat' })
    const { changeIds } = await publish[1]!({
      id: 'copy',
      title: 'Ulmenau: last tram',
      text: `${text} The depot goes.`,
    })
    await rereadUpTo(deps, changeIds[0]!)
    expect(await findItem(database, itemIds[0]!)).toMatchObject({ state: 'repeat' })
    expect([await alertsOf(trams), await alertsOf(depots)]).toEqual([1, 1])
    const { rows } = await database.query('SELECT hits FROM watchlist_lines WHERE watchlist_id = $1', [trams])
    expect(rows).toEqual([{ hits: 1 }])
  })

  test('an alert that waits while its line is edited goes out by the line that took its place', async () => {
    const id = await watch('Canals', 'canal')
    const waiting = async () =>
      (
        await database.query(
          `SELECT l.query FROM deliveries d LEFT JOIN watchlist_lines l ON l.id = d.line_id
           WHERE d.watchlist_id = $1 AND d.state = 'pending' AND d.kind = 'alert'`,
          [id],
        )
      ).rows
    const edit = async (...queries: string[]) => {
      await database.transaction((tx) => replaceLines(tx, id, queries))
      for (const changeId of await listWaitingChanges(database, 10)) await rereadUpTo(deps, changeId)
    }
    const publish = await openFeed('/canal')
    await publish({
      id: 'canal',
      title: 'Canal shut',
      text: 'The lock of the canal at Bremhaven is shut until Monday.',
    })
    expect(await waiting()).toEqual([{ query: 'canal' }])
    await edit('canal lock', 'bremhaven')
    expect(await waiting()).toEqual([{ query: 'canal lock' }])
    await edit('bremhaven')
    expect(await waiting()).toEqual([{ query: 'bremhaven' }])
    await edit('ferry')
    expect(await waiting()).toEqual([])
    await edit('ferry', 'monday')
    await publish({ id: 'canal', title: 'Canal shut till Monday', text: 'The lock at Bremhaven is shut again.' })
    for (const changeId of await listWaitingChanges(database, 10)) await rereadUpTo(deps, changeId)
    expect(await waiting()).toEqual([{ query: 'monday' }])
  })

  const STORIES = {
    pier: [
      'Pier of Sandvik closed over rot',
      'Rot closes pier of Sandvik',
      'The pier of Sandvik was closed on Tuesday after inspectors found rot in forty of its oak piles, harbour master Ilse Brandt said.',
    ],
    school: [
      'Burst mains shut Ulmenau schools',
      'Ulmenau schools shut by burst mains',
      'Schools in Ulmenau stay shut on Friday after burst water mains flooded eleven classrooms, the town council said.',
    ],
    avalanche: [
      'Avalanche buries chalets at Corvan',
      'Chalets at Corvan under avalanche',
      'An avalanche buried six chalets above Corvan at dawn, and mountain rescuers dug out nine skiers alive, prefect Luc Aubrac told reporters.',
    ],
    ferryboat: [
      'Ferryboat Solveig runs aground off Karlsvik',
      'Off Karlsvik the ferryboat Solveig runs aground',
      'The ferryboat Solveig ran aground off Karlsvik in thick fog, and 212 passengers were brought ashore, coastguard captain Nils Ahlgren said.',
    ],
  } as const

  /** Two reports of one story, of which only the first alerts; then its watchlist is edited. */
  async function editMeanwhile(
    story: keyof typeof STORIES,
    lines: { before: string[]; after: string[] },
    more = `details = details`,
  ) {
    const id = await insertWatchlist(database, story, 'operator', lines.before)
    await linkWatchlist(database, id, channel)
    const [one, two] = [await openFeed(`/${story}/one`), await openFeed(`/${story}/two`)]
    const [title, titleAfter, text] = STORIES[story]
    const first = await one({ id: `${story}-one`, title, text })
    const further = `${text} A lifeboat is kept ready at the crane, and ferries to the islands stop.`
    const second = await two({ id: `${story}-two`, title: titleAfter, text: further })
    const [a, b] = [await findItem(database, first.itemIds[0]!), await findItem(database, second.itemIds[0]!)]
    expect(b!.storyId).toEqual(a!.storyId)
    await database.query(`UPDATE deliveries SET ${more} WHERE watchlist_id = $1`, [id])
    await database.transaction((tx) => replaceLines(tx, id, lines.after))
    return { id, first: a!.id, second: b!.id }
  }

  async function rereadAll() {
    for (const changeId of await listWaitingChanges(database, 10)) await rereadUpTo(deps, changeId)
  }

  const openAlerts = async (watchlistId: number) =>
    (
      await database.query(
        `SELECT d.item_id AS item, l.query FROM deliveries d LEFT JOIN watchlist_lines l ON l.id = d.line_id
         WHERE d.watchlist_id = $1 AND d.state = 'pending' AND NOT d.details ? 'followUp'`,
        [watchlistId],
      )
    ).rows

  test('a line that goes while its alert waits leaves the story to another report that met a line that stays', async () => {
    const { id, second } = await editMeanwhile('pier', { before: ['pier -lifeboat', 'lifeboat'], after: ['lifeboat'] })
    await rereadAll()
    expect(await openAlerts(id)).toEqual([{ item: second, query: 'lifeboat' }])
  })

  test('a line that is edited while its alert waits may meet a later report of the story', async () => {
    const { id, second } = await editMeanwhile('school', { before: ['school'], after: ['school crane'] })
    await rereadAll()
    expect(await openAlerts(id)).toEqual([{ item: second, query: 'school crane' }])
  })

  test('a line that is edited while its alert is being sent is looked for again', async () => {
    const { id, first } = await editMeanwhile(
      'avalanche',
      { before: ['avalanche'], after: ['avalanche chalet'] },
      `state = 'sending', lease_until = clock_timestamp() - interval '1 day'`,
    )
    await database.query(`DELETE FROM deliveries WHERE watchlist_id <> $1 OR details ? 'followUp'`, [id])
    const { rows } = await database.query<{ id: number }>('SELECT id FROM deliveries WHERE watchlist_id = $1', [id])
    const send = () => Promise.reject(new Error('there is nothing to send'))
    const silent = { send, close: async () => undefined }
    const channels = { email: silent, discord: silent, webhook: silent }
    await deliver({ database, channels, now: polling.clock.now, random: () => 0 }, rows[0]!.id)
    expect(await openAlerts(id)).toEqual([])
    await rereadAll()
    expect(await openAlerts(id)).toEqual([{ item: first, query: 'avalanche chalet' }])
  })

  test('a message that stands in a channel is still brought up to date where its line was edited', async () => {
    const { id } = await editMeanwhile(
      'ferryboat',
      { before: ['ferryboat -lifeboat', 'crane'], after: ['crane'] },
      `state = 'sent', sent_at = clock_timestamp()`,
    )
    const publish = await openFeed('/ferryboat/three')
    const [title, , text] = STORIES.ferryboat
    await publish({ id: 'ferryboat-three', title: `${title}, again`, text: `${text} Tugs are on their way to her.` })
    const { rows } = await database.query<Delivery>(
      `SELECT ${COLUMNS} FROM deliveries WHERE watchlist_id = $1 AND state = 'pending' AND details ? 'followUp'`,
      [id],
    )
    const contents = createContentCache()
    const composing = { sql: database, contents, delivery: rows[0]!, alongside: [], quiet: null }
    const { message } = await composeMessage({ ...composing, now: polling.clock.now() })
    expect(message).toMatchObject({ kind: 'alert', alert: { query: 'crane' } })
  })

  test('an alert that waits is not wanted once its watchlist is paused, muted or sent elsewhere', async () => {
    const id = await watch('Locks', 'locksmith')
    const publish = await openFeed('/locks')
    await publish({ id: 'locks', title: 'Locksmith', text: 'A locksmith opened the vault of Bremhaven.' })
    const { rows } = await database.query<Delivery>(
      `SELECT ${COLUMNS} FROM deliveries WHERE watchlist_id = $1 AND state = 'pending'`,
      [id],
    )
    const at = new Date('2026-11-20T12:00:00Z')
    const isWanted = async () => (await findWantedAlert(database, rows[0]!, at)) !== null
    const set = (change: string) => database.query(`UPDATE watchlists SET ${change} WHERE id = $1`, [id])
    expect(await isWanted()).toBe(true)
    await set(`state = 'paused'`)
    expect(await isWanted()).toBe(false)
    await set(`state = 'active', muted_until = '2026-11-20T13:00:00Z'`)
    expect(await isWanted()).toBe(false)
    await set(`muted_until = '2026-11-20T11:00:00Z'`)
    expect(await isWanted()).toBe(true)
    await set(`muted_until = NULL`)
    expect(await isWanted()).toBe(true)
    await setAlerting(database, id, channel, false)
    expect(await isWanted()).toBe(false)
    expect(await findAlertFacts(database, rows[0]!)).not.toBeNull()
  })

  test('what came in the backlog of a new feed alerts once a feed that is read all along lists it', async () => {
    const id = await watch('Weirs', 'weir')
    const publish = await openFeed('/known')
    const item = { id: 'weir', title: 'Weir bursts', text: 'The weir of Aldbrook burst at noon.' }
    server.set('/newcomer', serve(feedDocument([item])))
    const first = await polling.poll(await polling.add(server.url('/newcomer')))
    if (first.kind === 'polled') for (const itemId of first.itemIds) await ingestUpTo(deps, itemId)
    expect(await alertsOf(id)).toBe(0)
    const { itemIds, changeIds } = await publish({ ...item, guid: 'weir at the other' })
    expect(itemIds).toEqual([])
    expect(await rereadUpTo(deps, changeIds[0]!)).toHaveLength(1)
    expect((await publish({ ...item, guid: 'weir at the other' })).changeIds).toEqual([])
    expect(await alertsOf(id)).toBe(1)
  })

  test('a copy that came in a backlog alerts too, although its original met the line quietly', async () => {
    const id = await watch('Fords', 'ford')
    const publish = await openFeed('/ford/known')
    const text =
      'The ford below Aldbrook mill was washed out on Sunday night, and farmers must now drive eleven miles round by the bridge at Hale to reach their fields.'
    const [original, copy] = [
      { id: 'ford', title: 'Ford washed out', text },
      { id: 'ford copy', title: 'Aldbrook: ford washed out', text },
    ]
    server.set('/ford/new', serve(feedDocument([copy, original])))
    const first = await polling.poll(await polling.add(server.url('/ford/new')))
    if (first.kind === 'polled') for (const itemId of first.itemIds) await ingestUpTo(deps, itemId)
    const { changeIds } = await publish({ ...copy, guid: 'ford at the other' })
    expect(await rereadUpTo(deps, changeIds[0]!)).toHaveLength(1)
    expect(await alertsOf(id)).toBe(1)
  })

  test('digests look again at an item that gained a topic or a match, and not where it gained nothing', async () => {
    const { rows: clock } = await database.query<{ seq: number }>('SELECT seq FROM ingest_clock')
    const publish = await openFeed('/again')
    const { itemIds } = await publish({ id: 'again', title: 'Noise', text: FIRST.replaceAll('Tervo', 'Halden') })
    const after = clock[0]!.seq + 1
    const window = async (from: number) => (await listWindowItems(database, from, 1e6, [], 100)).map(({ id }) => id)
    expect([await window(clock[0]!.seq), await window(after)]).toEqual([itemIds, []])
    const later = LATER.replaceAll('Tervo', 'Halden')
    const grown = await publish({ id: 'again', title: 'Noise', text: later })
    await rereadUpTo(deps, grown.changeIds[0]!)
    expect([await window(clock[0]!.seq), await window(after), await window(after + 1)]).toEqual([itemIds, itemIds, []])
    expect(await countWindowItems(database, after, 1e6)).toBe(1)
    const same = await publish({ id: 'again', title: 'Noise', text: `${later} Verily.` })
    await rereadUpTo(deps, same.changeIds[0]!)
    expect(await window(after + 1)).toEqual([])
  })

  test('what was there before the feed was added, and what is days old, alerts nobody when it changes', async () => {
    const id = await watch('Dykes', 'dyke AND breach*')
    server.set('/quiet', serve(feedDocument([{ id: 'quiet', text: 'Water is high.' }])))
    const feedId = await polling.add(server.url('/quiet'))
    const first = await polling.poll(feedId)
    if (first.kind === 'polled') for (const itemId of first.itemIds) await ingestUpTo(deps, itemId)
    server.set('/quiet', serve(feedDocument([{ id: 'quiet', title: 'Dyke breaches', text: 'Water is high.' }])))
    const second = await polling.poll(feedId)
    if (second.kind !== 'polled') throw new Error(second.kind)
    expect(await rereadUpTo(deps, second.changeIds[0]!)).toEqual([])

    const publish = await openFeed('/old')
    await publish({ id: 'old', text: 'Water rises.' })
    polling.clock.advance(5 * 86_400_000)
    const { changeIds } = await publish({ id: 'old', title: 'Dyke breached', text: 'Water rises.' })
    expect(await rereadUpTo(deps, changeIds[0]!)).toEqual([])
    expect(await alertsOf(id)).toBe(0)
  })
})
