import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Channel } from '../../src/deliver/channel.ts'
import { deliverLine } from '../../src/deliver/deliver.ts'
import type { DestinationKind } from '../../src/model.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { type Database, getOne } from '../../src/store/sql.ts'
import { linkWatchlist } from '../../src/store/watchlists.ts'
import { testDatabases } from '../helpers/database.ts'

const NOW = new Date('2026-05-10T12:00:00Z')

describe.each(testDatabases())('an alert in the $name database', ({ open }) => {
  let database: Database

  beforeAll(async () => {
    database = await open()
    for (const statement of [
      `INSERT INTO items (id, received_at, state, title, text, seen_at, seq, ingested_at, story_id)
       VALUES (1, $1, 'ingested', 'A ferry sank', 'It sank.', $1, 1, $1, 1)`,
      `INSERT INTO watchlists (name) VALUES ('Ferries')`,
      `INSERT INTO watchlist_lines (watchlist_id, line, query) VALUES (1, 1, 'ferry')`,
      `INSERT INTO matches (item_id, line_id, watchlist_id, spans, matched_at) VALUES (1, 1, 1, '[]', $1)`,
    ])
      await database.query(statement, statement.includes('$1') ? [NOW] : [])
  })
  afterAll(() => database.close())

  async function queueAlert(kind: DestinationKind, address: string): Promise<number> {
    const to = await ensureDestination(database, { kind, address, name: 'Somebody', timeZone: 'UTC' })
    await linkWatchlist(database, 1, to)
    const { id } = await getOne<{ id: number }>(
      database,
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, line_id, story_id, item_id, next_attempt_at, created_at)
       VALUES ($1, 'alert', 'alert.1.1', 1, 1, 1, 1, $2, $2) RETURNING id`,
      [to, NOW],
    )
    return id
  }

  // Embedded, a statement takes a millisecond or two of the one session there is, so they decide how many go a second.
  test.each([
    ['webhook', 'https://example.org/hook', ['UPDATE', 'SELECT', 'SELECT', 'UPDATE']],
    ['email', 'ann@example.org', ['UPDATE', 'SELECT', 'SELECT', 'SELECT', 'UPDATE']],
    ['discord', '1000000000000000001', ['UPDATE', 'SELECT', 'SELECT', 'UPDATE', 'SELECT']],
  ] as const)(
    'takes no more statements by %s than taking, reading and recording it need',
    async (kind, address, said) => {
      const id = await queueAlert(kind, address)
      const statements: string[] = []
      const counting: Database = {
        ...database,
        query: (text, params) => {
          statements.push(text.trim().split(/\s/, 1)[0]!)
          return database.query(text, params)
        },
      }
      const channel: Channel = { send: async () => ({ kind: 'sent', remoteId: null }), close: async () => undefined }
      const channels = { email: channel, discord: channel, webhook: channel }
      await deliverLine({ database: counting, channels, now: () => NOW, random: () => 0.5 }, id)
      expect(statements).toEqual(said)
      const { state } = await getOne<{ state: string }>(database, 'SELECT state FROM deliveries WHERE id = $1', [id])
      expect(state).toBe('sent')
    },
  )
})
