import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Channel, SendOutcome } from '../../src/deliver/channel.ts'
import { type DeliverDeps, deliver, deliverLine } from '../../src/deliver/deliver.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { type Database, getOne } from '../../src/store/sql.ts'
import { testDatabases } from '../helpers/database.ts'

const HOUR_MS = 3_600_000

/** A channel whose sends end when the test says so. */
function createSlowChannel() {
  const ends: ((outcome: SendOutcome) => void)[] = []
  let began: () => void = () => undefined
  const channel: Channel = {
    send: () =>
      new Promise((resolve) => {
        ends.push(resolve)
        began()
      }),
    close: async () => undefined,
  }
  const underWay = (count: number) =>
    new Promise<void>((resolve) => {
      began = () => void (ends.length >= count && resolve())
      began()
    })
  return { channel, ends, underWay }
}

describe.each(testDatabases())('on $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  function createSender(channel: Channel, more: Partial<DeliverDeps> = {}): DeliverDeps {
    const channels = { email: channel, discord: channel, webhook: channel }
    return { database, channels, now: () => new Date(), random: () => 0.5, leaseMs: 60_000, ...more }
  }

  async function queueNotice(kind: 'email' | 'discord' = 'email'): Promise<number> {
    const to = await ensureDestination(database, {
      ...{ kind, address: 'reader@example.org', name: 'A reader', timeZone: 'UTC' },
    })
    const row = await getOne<{ id: number }>(
      database,
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at)
       VALUES ($1, 'notice', $2, '{"subject": "Hello", "text": "Hello."}'::jsonb, $3, $3) RETURNING id`,
      [to, `notice.${Math.random()}`, new Date(Date.now() - 1000)],
    )
    return row.id
  }

  const stateOf = async (id: number) =>
    (await getOne<{ state: string }>(database, 'SELECT state FROM deliveries WHERE id = $1', [id])).state

  test.each([-1, 1])(
    'a process whose clock is wrong by %s hours leaves alone what another is sending',
    async (hours) => {
      const id = await queueNotice()
      const { channel, ends, underWay } = createSlowChannel()
      const sending = deliver(createSender(channel), id)
      await underWay(1)
      const wrong = () => new Date(Date.now() + hours * HOUR_MS)
      const again = await deliver(createSender(channel, { now: wrong }), id)
      // It comes back by its own clock when the lease is over.
      expect(Math.abs(again!.getTime() - wrong().getTime() - 60_000)).toBeLessThan(30_000)
      ends[0]!({ kind: 'sent', remoteId: null })
      await sending
      expect(ends).toHaveLength(1)
      expect(await stateOf(id)).toBe('sent')
    },
  )

  test('a process that slept past its lease does not take a second time what it is sending', async () => {
    const id = await queueNotice()
    const { channel, ends, underWay } = createSlowChannel()
    const sender = createSender(channel, { underWay: new Set() })
    const sending = deliver(sender, id)
    await underWay(1)
    await database.query(`UPDATE deliveries SET lease_until = clock_timestamp() - interval '1 hour' WHERE id = $1`, [
      id,
    ])
    await deliver(sender, id)
    ends[0]!({ kind: 'sent', remoteId: null })
    await sending
    expect(ends).toHaveLength(1)
  })

  test('a line whose first this process sends still, past its lease, is left to that', async () => {
    const [first, second] = [await queueNotice('discord'), await queueNotice('discord')]
    await database.query(
      `UPDATE deliveries SET state = 'sending', lease_until = clock_timestamp() - interval '1 hour' WHERE id = $1`,
      [first],
    )
    let looks = 0
    const counted: Database = {
      ...database,
      query: async (text, params) => {
        if (looks++ > 50) throw new Error('asked without end')
        return database.query(text, params)
      },
    }
    const { channel, ends } = createSlowChannel()
    const sender = createSender(channel, { database: counted, underWay: new Set([first]) })
    expect(await deliverLine(sender, second)).toBeNull()
    expect(ends).toEqual([])
    await database.query(`UPDATE deliveries SET state = 'sent' WHERE id = ANY($1::bigint[])`, [[first, second]])
  })

  test('what was sent while the database was away is recorded once it is back', async () => {
    const id = await queueNotice()
    let refusals = 0
    const flaky: Database = {
      ...database,
      query: async (text, params) => {
        if (/state = 'sent'/.test(text) && refusals++ < 2) throw new Error('the connection is lost')
        return database.query(text, params)
      },
    }
    const channel: Channel = {
      send: async () => ({ kind: 'sent', remoteId: 'once' }),
      close: async () => undefined,
    }
    expect(await deliver(createSender(channel, { database: flaky }), id)).toBeNull()
    expect(refusals).toBe(3)
    expect(await stateOf(id)).toBe('sent')
  })

  test('what died on the way in a mail with others does not come back on its own again and again', async () => {
    const ids = [await queueNotice(), await queueNotice()]
    await database.query(
      `UPDATE deliveries SET state = 'sending', lease_until = clock_timestamp() - interval '1 day',
         details = details || '{"held": "burst"}' WHERE id = ANY($1::bigint[])`,
      [ids],
    )
    const channel: Channel = { send: async () => ({ kind: 'sent', remoteId: null }), close: async () => undefined }
    const sender = createSender(channel)
    expect(await deliver(sender, ids[1]!)).toBeNull()
    expect(await stateOf(ids[1]!)).toBe('sending')
    expect(await deliver(sender, ids[0]!)).toBeNull()
    expect(await deliver(sender, ids[1]!)).toBeNull()
    expect(await stateOf(ids[1]!)).toBe('sent')
  })

  test.each<SendOutcome>([
    { kind: 'retry', reason: 'the mail server was not reached' },
    { kind: 'dead', reason: 'the mail server knows no such mailbox', destinationOff: false },
  ])('a sender that lost its lease cannot take back what another has sent: $kind', async (late) => {
    const id = await queueNotice()
    const { channel, ends, underWay } = createSlowChannel()
    const first = deliver(createSender(channel), id)
    await underWay(1)
    await database.query(`UPDATE deliveries SET lease_until = clock_timestamp() - interval '1 hour' WHERE id = $1`, [
      id,
    ])
    const second = deliver(createSender(channel), id)
    await underWay(2)
    ends[1]!({ kind: 'sent', remoteId: null })
    await second
    ends[0]!(late)
    await first
    expect(await stateOf(id)).toBe('sent')
  })
})
