import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Channel } from '../../src/deliver/channel.ts'
import { deliver } from '../../src/deliver/deliver.ts'
import { grantOf, unsubscribe } from '../../src/deliver/grants.ts'
import { createTokenKeeper, type Scope } from '../../src/deliver/tokens.ts'
import { buildDigests } from '../../src/digests/build.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import type { Database } from '../../src/store/sql.ts'
import { ensureSubscription } from '../../src/store/subscriptions.ts'
import { revokeTokens } from '../../src/store/unsubscribe.ts'
import { insertWatchlist, linkWatchlist } from '../../src/store/watchlists.ts'
import { createClock } from '../helpers/clock.ts'
import { testDatabases } from '../helpers/database.ts'

describe.each(testDatabases())('what links allow on $name', ({ open }) => {
  let database: Database
  const clock = createClock('2025-10-14T05:00:00Z')
  const keeper = createTokenKeeper('secret', clock.now)
  const ids = { reader: 0, other: 0, morning: 0, evening: 0, grid: 0, border: 0 }
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.query('DELETE FROM destinations')
    await database.query('DELETE FROM watchlists')
    const place = { kind: 'email' as const, name: 'A reader', timeZone: 'UTC' }
    ids.reader = await ensureDestination(database, { ...place, address: 'a@shop.example' })
    ids.other = await ensureDestination(database, { ...place, address: 'b@shop.example' })
    const wishes = { topics: [], watchlistIds: [], mostStories: 9, leastScore: 0, sendEmpty: true, timeZone: 'UTC' }
    const schedule = { kind: 'every' as const, hours: 6 }
    const order = { ...wishes, schedule, destinationId: ids.reader, nextRunAt: clock.now() }
    ids.morning = await ensureSubscription(database, { ...order, name: 'Morning' })
    ids.evening = await ensureSubscription(database, { ...order, name: 'Evening' })
    ids.grid = await insertWatchlist(database, 'Grid', 'operator', ['grid'])
    ids.border = await insertWatchlist(database, 'Border', 'operator', ['border'])
    for (const list of [ids.grid, ids.border]) {
      for (const destination of [ids.reader, ids.other]) await linkWatchlist(database, list, destination)
      await database.query(
        `INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, next_attempt_at, created_at) VALUES ($1, 'alert', $2, $3, $4, $4)`,
        [ids.reader, `alert.${list}`, list, clock.now()],
      )
    }
  })

  const issue = (scope: Scope, purpose: 'unsubscribe' | 'manage' = 'unsubscribe') =>
    keeper.issue({ purpose, destinationId: ids.reader, epoch: 0, scope })
  const end = async (scope: Scope) => {
    const grant = await grantOf(database, keeper, issue(scope), 'unsubscribe')
    await unsubscribe(database, grant!)
    await unsubscribe(database, grant!)
    const rows = async (text: string) =>
      (await database.query<{ name: string }>(text, [ids.reader])).rows.map((row) => row.name)
    return {
      digests: await rows(`SELECT name FROM subscriptions WHERE destination_id = $1 AND state = 'active' ORDER BY id`),
      alerts: await rows(
        `SELECT w.name FROM watchlist_destinations l JOIN watchlists w ON w.id = l.watchlist_id WHERE destination_id = $1 ORDER BY w.id`,
      ),
      waiting: await rows(
        `SELECT w.name FROM deliveries x JOIN watchlists w ON w.id = x.watchlist_id WHERE x.destination_id = $1 AND x.state = 'pending' ORDER BY x.id`,
      ),
      state: (await rows('SELECT state AS name FROM destinations WHERE id = $1'))[0],
    }
  }
  const all = {
    digests: ['Morning', 'Evening'],
    alerts: ['Grid', 'Border'],
    waiting: ['Grid', 'Border'],
    state: 'active',
  }

  test('a digest’s link ends that subscription', async () => {
    expect(await end({ kind: 'subscription', id: ids.morning })).toEqual({ ...all, digests: ['Evening'] })
  })
  test('a digest that was on its way when its subscription ended is not tried again', async () => {
    const dueAt = clock.now()
    const group = { dueAt, subscriptionIds: [ids.morning, ids.evening] }
    const { deliveryIds } = await buildDigests({ database, now: clock.now, topics: { topics: [] } }, group)
    const sent: number[] = []
    const channel: Channel = {
      send: async (_message, _to, { id }) => {
        sent.push(id)
        if (sent.length === 1) await end({ kind: 'subscription', id: ids.morning })
        return sent.length === 1
          ? { kind: 'retry', reason: 'the mail server was busy' }
          : { kind: 'sent', remoteId: null }
      },
      close: async () => undefined,
    }
    const channels = { email: channel, discord: channel, webhook: channel }
    const sender = { database, channels, now: clock.now, random: () => 0 }
    for (const id of deliveryIds) await deliver(sender, id)
    clock.advance(60_000)
    for (const id of deliveryIds) await deliver(sender, id)
    expect(sent).toEqual(deliveryIds)
  })
  test('an alert’s link ends that watchlist’s alerts, those that wait too', async () => {
    expect(await end({ kind: 'watchlist', id: ids.grid })).toEqual({ ...all, alerts: ['Border'], waiting: ['Border'] })
  })
  test('the link of several alerts ends all alerts', async () => {
    expect(await end({ kind: 'alerts' })).toEqual({ ...all, alerts: [], waiting: [] })
  })
  test('a notice’s link ends everything, and nobody else’s', async () => {
    expect(await end({ kind: 'all' })).toEqual({ digests: [], alerts: [], waiting: [], state: 'off' })
    const { rows } = await database.query('SELECT 1 FROM watchlist_destinations WHERE destination_id = $1', [ids.other])
    expect(rows).toHaveLength(2)
  })
  test('a link that names another reader’s subscription ends nothing', async () => {
    await database.query('UPDATE subscriptions SET destination_id = $1 WHERE id = $2', [ids.other, ids.morning])
    await end({ kind: 'subscription', id: ids.morning })
    const { rows } = await database.query('SELECT state FROM subscriptions WHERE id = $1', [ids.morning])
    expect(rows).toEqual([{ state: 'active' }])
  })
  test('links are honoured until they are revoked, or their reader is gone', async () => {
    const token = issue({ kind: 'all' }, 'manage')
    expect(await grantOf(database, keeper, token, 'manage')).toMatchObject({ destinationId: ids.reader })
    expect(await grantOf(database, keeper, token, 'unsubscribe')).toBeNull()
    await revokeTokens(database, ids.reader)
    expect(await grantOf(database, keeper, token, 'manage')).toBeNull()
    await database.query('DELETE FROM destinations')
    expect(await grantOf(database, keeper, token, 'manage')).toBeNull()
  })
})
