import { EventEmitter } from 'node:events'
import type { PGlite } from '@electric-sql/pglite'
import type { PoolClientLike, PoolLike, Rows, Sql } from './sql.ts'

/** Hands PGlite's one session to one client at a time, first come first served. */
export type Turnstile = { enter(): Promise<() => void> }

export function createTurnstile(): Turnstile {
  let last: Promise<void> = Promise.resolve()
  return {
    async enter() {
      let leave!: () => void
      const mine = new Promise<void>((resolve) => {
        leave = resolve
      })
      const before = last
      last = before.then(() => mine)
      await before
      return leave
    },
  }
}

/** PGlite resolves on microtasks only, so after so long we let timers and sockets run. */
const LONGEST_HOLD_MS = 4
let heldSince = 0

/** One statement in PGlite's session; without parameters it may be several, as with node-postgres. */
export async function runStatement<R>(db: PGlite, text: string, params: readonly unknown[] = []): Promise<Rows<R>> {
  if (performance.now() - heldSince > LONGEST_HOLD_MS) {
    await new Promise((resolve) => setImmediate(resolve))
    heldSince = performance.now()
  }
  const result = params.length ? await db.query<R>(text, params as unknown[]) : (await db.exec(text)).at(-1)
  if (!result) return { rows: [], rowCount: 0 }
  return { rows: result.rows as R[], rowCount: result.affectedRows || result.rows.length }
}

/**
 * An object shaped like `pg.Pool` over one PGlite, for BullMQ's PostgreSQL backend.
 * A checked-out client holds the session exclusively from BEGIN to COMMIT or ROLLBACK.
 */
export function createEmbeddedPool(db: PGlite, turnstile: Turnstile): PoolLike {
  const pool = new EventEmitter() as unknown as PoolLike & EventEmitter
  pool.query = (text, params) => inTurn(db, turnstile, text, params)
  pool.connect = async () => createClient(db, turnstile)
  pool.end = async () => undefined
  return pool
}

async function inTurn<R>(
  db: PGlite,
  turnstile: Turnstile,
  text: string,
  params?: readonly unknown[],
): Promise<Rows<R>> {
  const leave = await turnstile.enter()
  try {
    return await runStatement<R>(db, text, params)
  } finally {
    leave()
  }
}

/** BullMQ's statements begin with comments; a LISTEN that is not known for one would never wake anybody. */
const LEAD = '^(?:\\s*--[^\\n]*\\n)*\\s*'
const OPENS = new RegExp(`${LEAD}(BEGIN|START\\s+TRANSACTION)\\b`, 'i')
const CLOSES = new RegExp(`${LEAD}(COMMIT|ROLLBACK|END)\\b(?!\\s+TO\\b)`, 'i')
const LISTENS = new RegExp(`${LEAD}(LISTEN|UNLISTEN)\\s+"?([\\w*]+)"?`, 'i')

function createClient(db: PGlite, turnstile: Turnstile): PoolClientLike {
  const client = new EventEmitter() as unknown as PoolClientLike & EventEmitter
  const subscriptions = new Map<string, () => Promise<void>>()
  let leave: (() => void) | null = null

  const finish = () => {
    leave?.()
    leave = null
  }
  client.query = async <R>(text: string, params?: readonly unknown[]): Promise<Rows<R>> => {
    const [, verb, channel] = LISTENS.exec(text) ?? []
    if (verb && channel) return changeSubscription(verb, channel)
    if (leave) return runStatement<R>(db, text, params).finally(() => CLOSES.test(text) && finish())
    if (!OPENS.test(text)) return inTurn<R>(db, turnstile, text, params)
    leave = await turnstile.enter()
    return runStatement<R>(db, text).catch((error) => {
      finish()
      throw error
    })
  }
  async function changeSubscription<R>(verb: string, channel: string): Promise<Rows<R>> {
    await subscriptions.get(channel)?.()
    subscriptions.delete(channel)
    if (verb.toUpperCase() === 'LISTEN') {
      const stop = await db.listen(channel, (payload) => client.emit('notification', { channel, payload }))
      subscriptions.set(channel, () => stop())
    }
    return { rows: [], rowCount: 0 }
  }
  client.release = () => {
    for (const stop of subscriptions.values()) void stop().catch(() => undefined)
    subscriptions.clear()
    if (leave) void runStatement(db, 'ROLLBACK').finally(finish)
  }
  return client
}

/** Runs `work` alone in the session between BEGIN and COMMIT. */
export async function inEmbeddedTransaction<T>(
  db: PGlite,
  turnstile: Turnstile,
  work: (tx: Sql) => Promise<T>,
): Promise<T> {
  const leave = await turnstile.enter()
  const tx: Sql = { query: (text, params) => runStatement(db, text, params) }
  try {
    await runStatement(db, 'BEGIN')
    const result = await work(tx)
    await runStatement(db, 'COMMIT')
    return result
  } catch (error) {
    await runStatement(db, 'ROLLBACK')
    throw error
  } finally {
    leave()
  }
}
