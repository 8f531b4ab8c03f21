import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../src/app.ts'
import { runDigestPreview } from '../../src/cli/digest-preview.ts'
import { runReplay } from '../../src/cli/replay.ts'
import { createReplayPrinter } from '../../src/cli/replay-print.ts'
import { nextRun } from '../../src/digests/due.ts'
import { InputInvalid } from '../../src/errors.ts'
import type { Schedule } from '../../src/model.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { ensureSubscription } from '../../src/store/subscriptions.ts'
import { insertWatchlist, linkWatchlist } from '../../src/store/watchlists.ts'
import { testConfig } from '../helpers/app.ts'
import { temporaryFolder } from '../helpers/database.ts'
import { addNews } from '../helpers/news.ts'

const folder = temporaryFolder()
const environment = { DATA_DIR: `${folder.path}/data`, PREVIEW_DIR: `${folder.path}/preview`, LOG_LEVEL: 'silent' }

function collect(): { output: Writable; text: () => string } {
  const chunks: string[] = []
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      chunks.push(String(chunk))
      done()
    },
  })
  return { output, text: () => chunks.join('') }
}

const DAILY: Schedule = { kind: 'daily', localTime: '07:30', days: [] }
const SQUIRREL = 'A squirrel in the substation of Osaka darkened the stadium for an hour, the utility said on Tuesday.'

beforeAll(async () => {
  const app = await buildApp(testConfig(folder.path))
  const { database } = app
  const place = { kind: 'email' as const, name: 'A reader', timeZone: 'Europe/Oslo', address: 'a@shop.example' }
  const destinationId = await ensureDestination(database, place)
  await linkWatchlist(database, await insertWatchlist(database, 'Squirrels', 'operator', ['squirrel*']), destinationId)
  const wishes = { topics: [], watchlistIds: [], mostStories: 9, leastScore: 0, sendEmpty: false }
  const nextRunAt = nextRun(DAILY, 'Europe/Oslo', new Date())
  await ensureSubscription(database, {
    destinationId,
    name: 'Morning',
    ...wishes,
    schedule: DAILY,
    timeZone: 'Europe/Oslo',
    nextRunAt,
  })
  const at = (time: string) => new Date(`2025-10-${time}`)
  await addNews(database, {
    title: 'Squirrel darkens stadium',
    text: SQUIRREL,
    outlet: 'Wire',
    topics: { energy: 0.9 },
    at: at('14T09:12Z'),
  })
  await addNews(database, {
    title: 'Choir sings',
    text: 'A choir sang in the town hall on Sunday evening.',
    outlet: 'Wire',
    at: at('15T09:00Z'),
  })
  await app.close()
})
afterAll(() => folder.remove())

describe('replay', () => {
  test('says which alerts and digests would have gone out when, and why, and why some would not', async () => {
    const { output, text } = collect()
    await runReplay(
      { ...environment, DEFAULT_TIME_ZONE: 'Europe/Oslo' },
      { from: new Date('2025-10-14T00:00Z'), to: new Date('2025-10-17T00:00Z') },
      output,
    )
    expect(text()).toContain('Tuesday 14 October 2025\n')
    expect(text()).toMatch(
      /11:12 {2}alert {3}Squirrel darkens stadium – Squirrels → A reader\n +line 1: squirrel\*\n +A squirrel in/,
    )
    expect(text()).toMatch(/07:30 {2}no digest {2}Morning → A reader\n +Nothing this time/)
    expect(text()).toMatch(
      /1 alert and \d digests? would have gone out, and \d digests? not for want of news\. Nothing was sent\.\n$/,
    )
  })

  test('sums up in one line the digests of a day that had nothing to say', () => {
    const { output, text } = collect()
    const printer = createReplayPrinter(output, 'UTC')
    const run = { name: 'Energy', destination: 'A reader', outcome: 'empty-skipped', reason: 'Nothing.', itemCount: 3 }
    for (const hour of [6, 12, 18]) {
      printer.print({ kind: 'no-digest', at: new Date(Date.UTC(2025, 9, 14, hour)), run })
    }
    printer.print({ kind: 'no-digest', at: new Date('2025-10-14T20:00Z'), run: { ...run, name: 'Evening' } })
    printer.finish()
    expect(text()).toMatch(
      /2025\n +4 digests with nothing to say: Energy → A reader \(3 times\), Evening → A reader\n$/,
    )
  })

  test('writes lines of JSON for other programs', async () => {
    const { output, text } = collect()
    const days = { from: new Date('2025-10-14T00:00Z'), to: new Date('2025-10-15T00:00Z') }
    await runReplay(environment, { ...days, json: true }, output)
    const events = text()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toMatchObject([
      { kind: 'no-digest', subscription: 'Morning', destination: 'A reader', itemCount: 0 },
      { kind: 'alert', alerts: [{ watchlist: 'Squirrels', line: 1, title: 'Squirrel darkens stadium' }] },
    ])
  })

  test('leaves the real database as it was', async () => {
    const app = await buildApp(testConfig(folder.path))
    const { rows } = await app.database.query(
      `SELECT (SELECT count(*)::int FROM deliveries) AS deliveries, (SELECT count(*)::int FROM digests) AS digests, (SELECT count(*)::int FROM items) AS items`,
    )
    await app.close()
    expect(rows).toEqual([{ deliveries: 0, digests: 0, items: 2 }])
  })
})

describe('previewing a digest', () => {
  test('prints it and names the files that show it', async () => {
    const { output, text } = collect()
    await runDigestPreview(environment, { for: 'morning' }, output)
    expect(text()).toMatch(/Subject: .*\n\nMorning\n/)
    expect(text()).toMatch(/Morning, every day at 07:30: the digest due .*\n.*preview-1-.*\.html/)
  })
  test('names the subscriptions there are when it does not know the one asked for', async () => {
    const wrong = runDigestPreview(environment, { for: 'evening' }, collect().output)
    await expect(wrong).rejects.toThrow(InputInvalid)
    await expect(wrong).rejects.toThrow(/1 {2}Morning → A reader/)
  })
})
