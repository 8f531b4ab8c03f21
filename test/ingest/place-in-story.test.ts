import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEvalDescriber, groupItems, WINDOW_MS } from '../../eval/stories/group.ts'
import { type LabelledItem, readSeedSet, readStorySet } from '../../eval/stories/sets.ts'
import type { Analysis } from '../../src/ingest/analyse-item.ts'
import { lookAround, type PlaceDeps, placeInStories, type Surroundings } from '../../src/ingest/place-in-story.ts'
import type { Item } from '../../src/model.ts'
import { takeIngestTurns } from '../../src/store/ingest-batch.ts'
import type { Database } from '../../src/store/sql.ts'
import { deleteOldPrints } from '../../src/store/stories.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { testDatabases } from '../helpers/database.ts'
import { buildIngestDeps } from '../helpers/ingest.ts'

const NOW = new Date('2026-05-01T00:00:00Z')

describe.each(testDatabases())('stories in the $name database', ({ open }) => {
  let database: Database
  const describePrint = createEvalDescriber()
  let deps: PlaceDeps

  function analyse(item: Item): Analysis {
    const print = describePrint({ title: item.title, text: item.text }, item.publishedAt !== null)
    return { item, print, keys: keysOf(print), topics: [], words: [], matches: [], watchSeq: 0 }
  }

  /** @param around what was read before the items' turn; read at once where not given */
  async function placeBatch(items: readonly Item[], firstSeq: number, around?: Surroundings) {
    return database.transaction(async (tx) => {
      const { storyIds } = await takeIngestTurns(tx, items.length)
      const analyses = items.map(analyse)
      const surroundings = around ?? (await lookAround(deps, tx, analyses))
      return placeInStories(deps, tx, analyses, { firstSeq, storyIds }, surroundings)
    })
  }

  beforeAll(async () => {
    database = await open()
    deps = buildIngestDeps(database, () => NOW, { storyWindowMs: WINDOW_MS })
  })
  afterAll(() => database.close())

  /** Places items as ingestion does, in batches of very uneven sizes. @returns for each its story, and the place in `items` of the one it repeats */
  async function placeAll(labelled: readonly LabelledItem[], firstId: number) {
    let last = 0
    const items = labelled.map(({ title, text, seenAt }, n) => {
      last = seenAt ?? last
      const publishedAt = seenAt === null ? null : new Date(seenAt)
      return { ...itemOf({ id: firstId + n, title, text, publishedAt }), seenAt: new Date(last) }
    })
    const placed: { storyId: number; repeatOf: number | null }[] = []
    for (let size = 1; placed.length < items.length; size = (size * 3) % 50) {
      const batch = await placeBatch(items.slice(placed.length, placed.length + size), firstId + placed.length)
      placed.push(...batch)
    }
    return placed.map(({ storyId, repeatOf }) => ({ storyId, repeatOf: repeatOf === null ? null : repeatOf - firstId }))
  }

  test.each([
    ['the seed corpus', readSeedSet(), 1],
    ['items in other words by many outlets', readStorySet('beats'), 10_000],
  ])('are those that memory gives: %s', async (_, items, firstId) => {
    const placed = await placeAll(items, firstId)
    const grouped = groupItems(items)
    const firstOf = (at: number) => placed.findIndex(({ storyId }) => storyId === placed[at]!.storyId)
    expect(placed.map((_, at) => firstOf(at))).toEqual(grouped.map(({ storyId }) => storyId))
    expect(placed.map(({ repeatOf }) => repeatOf)).toEqual(grouped.map(({ repeatOf }) => repeatOf))
  })

  test('know their title, their outlets and when they were first and last seen', async () => {
    const text =
      'A ferry with 170 people on board sank off Marlo on Wednesday, the coast guard said. Boats picked up 96.'
    const first = itemOf({ id: 50_000, title: 'Ferry sinks off Marlo', text, outlet: 'Harbour Post' })
    const copy = { ...first, id: 50_001, outlet: 'North Courier', seenAt: new Date('2026-04-01T18:00:00Z') }
    const [original, repeat] = await placeBatch([first, copy], 50_000)
    const storyId = original!.storyId
    expect(repeat).toMatchObject({ storyId, repeatOf: 50_000 })
    const { rows } = await database.query(
      `SELECT title, outlets, first_seen_at, last_seen_at, item_count FROM stories WHERE id = $1`,
      [storyId],
    )
    expect(rows).toEqual([
      {
        title: 'Ferry sinks off Marlo',
        outlets: ['Harbour Post', 'North Courier'],
        first_seen_at: first.seenAt,
        last_seen_at: copy.seenAt,
        item_count: 2,
      },
    ])
  })

  test('take in what others wrote between the reading and the turn', async () => {
    const at = (hours: number) => new Date(Date.UTC(2026, 3, 10) + hours * 3_600_000)
    const report = (id: number, hours: number, title: string, text: string) =>
      itemOf({ id, title, text, seenAt: at(hours), publishedAt: at(hours) })
    const quarry =
      'A quarry wall collapsed at Tornholm and buried three excavators, the Lindmark company said. Nobody was hurt.'
    const blast = 'Two workers died in a blast at the Ostrel sugar mill near Varden, fire chief Mira Solheim said.'
    let firstSeq = 60_000
    const write = async (items: Item[], around?: Surroundings) => {
      const placed = await placeBatch(items, firstSeq, around)
      firstSeq += items.length
      await database.query('UPDATE ingest_clock SET seq = $1', [firstSeq - 1])
      // What is new is found by the numbers of items, so these stand in the table as ingested ones do.
      for (const { analysis, seq, storyId } of placed)
        await database.query(
          `INSERT INTO items (id, received_at, seen_at, title, text, state, seq, story_id)
           VALUES ($1, $2, $2, $3, $4, 'ingested', $5, $6)`,
          [analysis.item.id, analysis.item.seenAt, analysis.item.title, analysis.item.text, seq, storyId],
        )
      return placed
    }
    const [first] = await write([report(60_001, 0, 'Quarry wall collapses at Tornholm', quarry)])
    // The quarry's story would be over by then, had not a copy come meanwhile.
    const late = report(
      60_004,
      110,
      'Three excavators dug out of Tornholm quarry',
      `${quarry} All three excavators buried by the quarry wall at Tornholm have now been dug out, Lindmark said on Monday.`,
    )
    const more = report(
      60_005,
      111,
      'Sugar mill blast near Varden kills two',
      `Fire chief Mira Solheim said a blast at the Ostrel sugar mill near Varden killed two workers.`,
    )
    const around = await database.transaction((tx) => lookAround(deps, tx, [late, more].map(analyse)))
    const others = [
      report(60_002, 60, 'Quarry wall collapses at Tornholm', quarry),
      report(60_003, 108, 'Two workers die in blast at Ostrel sugar mill', blast),
    ]
    const [copy, mill] = await write(others)
    expect(copy).toMatchObject({ storyId: first!.storyId, repeatOf: 60_001 })
    const [dug, again] = await write([late, more], around)
    expect([dug!.storyId, again!.storyId]).toEqual([first!.storyId, mill!.storyId])
  })

  test('forget what items stored long ago are found by', async () => {
    const count = async (table: string) =>
      (await database.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]!.n
    expect(await count('story_keys')).toBeGreaterThan(0)
    await deleteOldPrints(database, NOW)
    expect(await count('story_prints')).toBeGreaterThan(0)
    await deleteOldPrints(database, new Date(NOW.getTime() + 1))
    expect([await count('story_prints'), await count('story_keys')]).toEqual([0, 0])
  })
})

function itemOf(facts: Partial<Item> & { id: number; title: string; text: string }): Item {
  const at = new Date('2026-04-01T08:00:00Z')
  return {
    ...{ state: 'pending', feedId: null, corpusFile: null, url: null, outlet: null, publishedAt: at },
    ...{ receivedAt: at, seenAt: at, quiet: false, storyId: null },
    ...facts,
  }
}
