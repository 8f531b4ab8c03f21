import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { claimAlongside } from '../../src/store/alert-mails.ts'
import { recordSent } from '../../src/store/deliveries.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import type { Database } from '../../src/store/sql.ts'
import { claimDelivery, findNextInLine, listDueDeliveries } from '../../src/store/take-deliveries.ts'
import { testDatabases } from '../helpers/database.ts'

const NOW = new Date('2025-10-14T12:00:00Z')
const EARLIER = new Date('2025-10-14T11:00:00Z')
const LEASE_MS = 60_000

describe.each(testDatabases())('on $name', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.query('DELETE FROM deliveries')
  })

  const place = (kind: 'email' | 'discord', address: string) =>
    ensureDestination(database, { kind, address, name: address, timeZone: 'UTC' })

  /** Alerts that are due. @returns their ids */
  async function queue(to: number, count: number, details = {}): Promise<number[]> {
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at)
       SELECT $1, 'alert', gen_random_uuid()::text, $3::jsonb, $4, $4 FROM generate_series(1, $2::int) RETURNING id`,
      [to, count, JSON.stringify(details), EARLIER],
    )
    return rows.map(({ id }) => id)
  }

  const due = () => listDueDeliveries(database, NOW, 1_000)

  test('of alerts that wait to go together only the oldest is due, and keeps no other alert from being found', async () => {
    const reader = await place('email', 'reader@example.org')
    const held = await queue(reader, 300, { held: 'burst' })
    const alone = await queue(reader, 2)
    expect(await due()).toEqual([held[0], ...alone])
    expect(await listDueDeliveries(database, NOW, 2)).toEqual([held[0], alone[0]])
  })

  test('those that were in a mail together are due again only with the one whose mail it was', async () => {
    const reader = await place('email', 'reader@example.org')
    const [lead, other] = await queue(reader, 2, { held: 'burst' })
    const claimed = await claimDelivery(database, lead!, NOW, LEASE_MS)
    expect((await claimAlongside(database, claimed!, NOW, LEASE_MS)).map(({ id }) => id)).toEqual([other])
    await database.query(`UPDATE deliveries SET lease_until = clock_timestamp() - interval '1 hour'`)
    expect(await due()).toEqual([lead])
    await recordSent(database, [lead!], null, NOW)
    expect(await due()).toEqual([other])
  })

  test('a mail takes up to two hundred; the oldest of the others leads the next', async () => {
    const reader = await place('email', 'reader@example.org')
    const held = await queue(reader, 205, { held: 'burst' })
    const lead = await claimDelivery(database, held[0]!, NOW, LEASE_MS)
    const alongside = await claimAlongside(database, lead!, NOW, LEASE_MS)
    expect(alongside.map(({ id }) => id)).toEqual(held.slice(1, 200))
    expect(await due()).toEqual([held[200]])
  })

  test('what waits for the alert in whose message it was holds up nothing else in its channel', async () => {
    const channel = await place('discord', '100000000000000003')
    const [lead, other] = await queue(channel, 2, { held: 'quiet' })
    await claimAlongside(database, (await claimDelivery(database, lead!, NOW, LEASE_MS))!, NOW, LEASE_MS)
    const tried = `UPDATE deliveries SET state = 'pending', problem = 'was busy', lease_until = NULL, next_attempt_at = $2 WHERE id = $1`
    await database.query(tried, [lead, new Date('2025-10-14T13:00:00Z')])
    await database.query(tried, [other, EARLIER])
    const [fresh] = await queue(channel, 1)
    expect(await due()).toEqual([fresh])
    expect(await findNextInLine(database, fresh!, NOW)).toBe(fresh)
    expect(await claimDelivery(database, fresh!, NOW, LEASE_MS)).toMatchObject({ id: fresh })
  })

  test('the next in line is that of the same Discord channel; other places have no line', async () => {
    const [first, second] = await queue(await place('discord', '100000000000000001'), 2)
    await queue(await place('discord', '100000000000000002'), 1)
    const [mail] = await queue(await place('email', 'reader@example.org'), 2)
    await recordSent(database, [first!, mail!], null, NOW)
    expect(await findNextInLine(database, first!, NOW)).toBe(second)
    expect(await findNextInLine(database, mail!, NOW)).toBeNull()
  })
})
