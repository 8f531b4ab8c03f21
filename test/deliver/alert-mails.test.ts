import { describe, expect, test } from 'vitest'
import type { App } from '../../src/app.ts'
import { endOfQuiet } from '../../src/deliver/alert-gate.ts'
import type { Channel, Message } from '../../src/deliver/channel.ts'
import { deliver } from '../../src/deliver/deliver.ts'
import { ingestUpTo } from '../../src/ingest/ingest-item.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { insertArrival } from '../../src/store/items.ts'
import { insertWatchlist, linkWatchlist } from '../../src/store/watchlists.ts'
import { buildTestApp } from '../helpers/app.ts'
import { type Clock, createClock } from '../helpers/clock.ts'

type Sent = { message: Message; deliveryId: number }
type Scene = {
  app: App
  clock: Clock
  sent: Sent[]
  arrive(title: string, outlet: string): Promise<void>
  work(): Promise<void>
}

const clock = createClock('2025-10-14T12:00:00Z')
const app = await buildTestApp({}, { now: clock.now })
const TABLES = [
  'destinations',
  'watchlists',
  'matches',
  'item_keys',
  'item_topics',
  'items',
  'story_keys',
  'story_prints',
  'stories',
]

/** One mail address with one watchlist and nothing else, and a channel that keeps what it is given. */
async function openScene(start: string): Promise<Scene> {
  clock.set(start)
  for (const table of TABLES) await app.database.query(`DELETE FROM ${table}`)
  const sent: Sent[] = []
  const channel: Channel = {
    send: async (message, _to, delivery) => {
      sent.push({ message, deliveryId: delivery.id })
      return { kind: 'sent', remoteId: `mail-${delivery.id}` }
    },
    close: async () => undefined,
  }
  app.deliver.channels.email = channel
  const reader = await ensureDestination(app.database, {
    ...{ kind: 'email', address: 'reader@example.org', name: 'A reader', timeZone: 'Europe/Oslo' },
  })
  await linkWatchlist(app.database, await insertWatchlist(app.database, 'Grid', 'operator', ['source:wire']), reader)
  let count = 0
  return {
    ...{ app, clock, sent },
    arrive: async (title, outlet) => {
      const arrival = {
        ...{
          title,
          text: `${title}. So it went: ${title.toLowerCase()}.`,
          url: null,
          guid: null,
          outlet,
          author: null,
        },
        ...{ publishedAt: clock.now(), seenAt: clock.now(), quiet: false },
        keys: [`00000000-0000-4000-8000-${String(++count).padStart(12, '0')}`],
      }
      const { itemId } = await insertArrival(app.database, { corpusFile: 'test' }, arrival, clock.now())
      await ingestUpTo(app.ingest, itemId!)
    },
    work: async () => {
      const { rows } = await app.database.query<{ id: number }>('SELECT id FROM deliveries ORDER BY id')
      for (const { id } of rows) await deliver(app.deliver, id)
    },
  }
}

const TITLES = [
  'Storm cuts power to Bergen harbour',
  'Thieves strip copper in Almeria',
  'Transformer fire halts Lagos trams',
  'Heat trips breakers across Phoenix suburbs',
  'Squirrel blacks out Osaka stadium',
  'Flood reaches switchyard near Dhaka',
  'Ice brings down lines outside Quebec',
  'Landslide buries cables above Quito',
]

const alertsOf = ({ message }: Sent) =>
  message.kind === 'alert'
    ? [message.alert.title, ...(message.together?.others ?? []).map((part) => part.alert.title)]
    : []

describe('alerts by mail', () => {
  test('over the limit they wait and go out as one mail with everything in it', async () => {
    const { clock, sent, arrive, work } = await openScene('2025-10-14T12:00:00Z')
    for (const title of TITLES) {
      await arrive(title, 'Wire')
      await work()
    }
    expect(sent.map(alertsOf)).toEqual(TITLES.slice(0, 5).map((title) => [title]))
    clock.advance(9 * 60_000)
    await work()
    expect(sent).toHaveLength(5)
    clock.advance(60_000)
    await work()
    expect(sent.slice(5).map(alertsOf)).toEqual([TITLES.slice(5)])
    await work()
    expect(sent).toHaveLength(6)
  })

  test('in quiet hours they are held and released as one mail at their end', async () => {
    const { app, clock, sent, arrive, work } = await openScene('2025-10-14T20:30:00Z') // 22:30 in Oslo
    await app.database.query(`UPDATE destinations SET quiet_from = '22:00', quiet_to = '07:00'`)
    for (const title of TITLES.slice(0, 3)) await arrive(title, 'Wire')
    await work()
    clock.set('2025-10-15T04:59:00Z')
    await work()
    expect(sent).toEqual([])
    clock.set('2025-10-15T05:00:00Z')
    await work()
    expect(sent.map(alertsOf)).toEqual([TITLES.slice(0, 3)])
    expect(sent[0]!.message).toMatchObject({ together: { reason: 'Held during your quiet hours, 22:00 to 07:00.' } })
  })

  test('when the mail with several alerts fails, all of them are tried again in one mail', async () => {
    const { app, clock, sent, arrive, work } = await openScene('2025-10-14T20:30:00Z')
    await app.database.query(`UPDATE destinations SET quiet_from = '22:00', quiet_to = '07:00'`)
    for (const title of TITLES.slice(0, 3)) await arrive(title, 'Wire')
    await work()
    clock.set('2025-10-15T05:00:00Z')
    const working = app.deliver.channels.email
    app.deliver.channels.email = { ...working, send: async () => ({ kind: 'retry', reason: 'the server was busy' }) }
    await work()
    app.deliver.channels.email = working
    clock.advance(60_000)
    await work()
    expect(sent.map(alertsOf)).toEqual([TITLES.slice(0, 3)])
  })

  test('a mail with several alerts that may have been taken holds the same ones when it is tried again', async () => {
    const { app, clock, sent, arrive, work } = await openScene('2025-10-14T20:30:00Z')
    await app.database.query(`UPDATE destinations SET quiet_from = '22:00', quiet_to = '07:00'`)
    for (const title of TITLES.slice(0, 2)) await arrive(title, 'Wire')
    await work()
    clock.set('2025-10-15T05:00:00Z')
    const working = app.deliver.channels.email
    const taken: Sent[] = []
    app.deliver.channels.email = {
      ...working,
      send: async (message, _to, delivery) => {
        taken.push({ message, deliveryId: delivery.id })
        return { kind: 'retry', reason: 'the connection broke before the answer' }
      },
    }
    await work()
    app.deliver.channels.email = working
    await arrive(TITLES[2]!, 'Wire')
    clock.advance(60_000)
    await work()
    expect(alertsOf(taken[0]!)).toEqual(TITLES.slice(0, 2))
    const again = sent.find(({ deliveryId }) => deliveryId === taken[0]!.deliveryId)
    expect(alertsOf(again!)).toEqual(TITLES.slice(0, 2))
    expect(sent.flatMap(alertsOf).sort()).toEqual(TITLES.slice(0, 3).sort())
  })

  test('an alert that was left out of a mail with others does not count as told', async () => {
    const { app, clock, sent, arrive, work } = await openScene('2025-10-14T20:30:00Z')
    await app.database.query(`UPDATE destinations SET quiet_from = '22:00', quiet_to = '07:00'`)
    const { rows } = await app.database.query<{ id: number }>('SELECT id FROM destinations')
    const other = await insertWatchlist(app.database, 'Ports', 'operator', ['source:herald'])
    await linkWatchlist(app.database, other, rows[0]!.id)
    await arrive(TITLES[0]!, 'Herald')
    for (const title of TITLES.slice(1, 3)) await arrive(title, 'Wire')
    await work()
    await app.database.query(`UPDATE watchlists SET state = 'paused' WHERE id = $1`, [other])
    clock.set('2025-10-15T05:00:00Z')
    await work()
    expect(sent.map(alertsOf)).toEqual([TITLES.slice(1, 3)])
    await app.database.query(`UPDATE watchlists SET state = 'active' WHERE id = $1`, [other])
    await arrive(`${TITLES[0]!} again`, 'Herald')
    await work()
    expect(sent.slice(1).map(alertsOf)).toEqual([[`${TITLES[0]!} again`]])
  })

  test('an alert that may have been taken alone does not go out again in a mail with others', async () => {
    const { app, clock, sent, arrive, work } = await openScene('2025-10-14T12:00:00Z')
    const working = app.deliver.channels.email
    app.deliver.channels.email = { ...working, send: async () => ({ kind: 'retry', reason: 'the connection broke' }) }
    await arrive(TITLES[0]!, 'Wire')
    await work()
    app.deliver.channels.email = working
    for (const title of TITLES.slice(1)) await arrive(title, 'Wire')
    await work()
    clock.advance(60_000)
    await work()
    expect(sent.map(alertsOf)).toContainEqual([TITLES[0]])
  })

  test('the story alerts once, then its further outlets come together at most once an hour', async () => {
    const { clock, sent, arrive, work } = await openScene('2025-10-14T12:00:00Z')
    await arrive(TITLES[0]!, 'Wire')
    await work()
    const first = sent[0]!.deliveryId
    for (const outlet of ['Herald', 'Courier', 'Wire', 'Herald']) {
      clock.advance(60_000)
      await arrive(TITLES[0]!, outlet)
      await work()
    }
    expect(sent).toHaveLength(1)
    clock.set('2025-10-14T13:00:00Z')
    await work()
    const followUp = { firstDeliveryId: first, newOutlets: ['Herald', 'Courier'] }
    expect(sent.slice(1).map(({ message }) => message)).toMatchObject([{ kind: 'alert', followUp }])
    clock.advance(60_000)
    await arrive(TITLES[0]!, 'Gazette')
    await work()
    expect(sent).toHaveLength(2)
    clock.set('2025-10-14T14:00:00Z')
    await work()
    expect(sent[2]!.message).toMatchObject({ followUp: { firstDeliveryId: first, newOutlets: ['Gazette'] } })
  })
})

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' }
  test.each([
    ['2025-10-14T19:59:00Z', null],
    ['2025-10-14T20:00:00Z', '2025-10-15T05:00:00.000Z'],
    ['2025-10-15T04:59:59Z', '2025-10-15T05:00:00.000Z'],
    ['2025-10-15T05:00:00Z', null],
    // The night in which clocks go back is an hour longer.
    ['2025-10-25T20:00:00Z', '2025-10-26T06:00:00.000Z'],
    ['2026-03-28T21:00:00Z', '2026-03-29T05:00:00.000Z'],
  ])('at %s they end %s', (now, end) => {
    expect(endOfQuiet(new Date(now), 'Europe/Oslo', night)?.toISOString() ?? null).toBe(end)
  })

  test('within one day they hold from the first time up to the second', () => {
    const at = (time: string) =>
      endOfQuiet(new Date(time), 'UTC', { from: '12:00', to: '14:00' })?.toISOString() ?? null
    expect(at('2025-10-14T11:59:00Z')).toBeNull()
    expect(at('2025-10-14T12:00:00Z')).toBe('2025-10-14T14:00:00.000Z')
    expect(at('2025-10-14T14:00:00Z')).toBeNull()
  })
})
