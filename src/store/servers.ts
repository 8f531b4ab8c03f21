import pg from 'pg'
import { type Database, nameOf, type PoolLike, type Rows, type Sql } from './sql.ts'

const INT8_ARRAY = 1016
const readTexts = pg.types.getTypeParser(INT8_ARRAY as number, 'text') as (text: string) => (string | null)[]
const readNumbers = (text: string) => readTexts(text).map((each) => (each === null ? null : Number(each)))

/** int8 and lists of it as numbers: our ids stay far below 2^53. Other types keep node-postgres' own parsers. */
const types = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.INT8) return Number
    return oid === INT8_ARRAY ? readNumbers : pg.types.getTypeParser(oid, format as 'text')
  }) as typeof pg.types.getTypeParser,
}

/** A transaction in which nothing is asked for so long has lost its process: we never wait for anybody within one. */
const ABANDONED_MS = 60_000

/**
 * What each session is told. The machine of a process may vanish without a word; its session would keep its locks until
 * TCP gives up, which by default takes hours. So the server asks idle ones whether they are there, and waits no longer
 * than that for what it sends to be received.
 */
function describeSession(abandonedMs: number, more: Record<string, string> = {}): string {
  const settings = {
    idle_in_transaction_session_timeout: abandonedMs,
    ...{ tcp_keepalives_idle: 30, tcp_keepalives_interval: 10, tcp_keepalives_count: 3, tcp_user_timeout: 60_000 },
    ...more,
  }
  const options = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)
  return options.join(' ')
}

/**
 * Opens PostgreSQL 14 or newer at `url` with up to `connections` connections for our own tables.
 * A broken idle connection is replaced by the pool; `onTrouble` hears of it. Options in the URL replace our own.
 * @param abandonedMs milliseconds after which a transaction that asks for nothing is rolled back
 */
export async function openPostgres(
  url: string,
  connections: number,
  onTrouble: (error: Error) => void,
  abandonedMs = ABANDONED_MS,
): Promise<Database> {
  const options = describeSession(abandonedMs)
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    types,
    keepAlive: true,
    application_name: 'sitrep',
    options,
  })
  pool.on('error', onTrouble)
  const queuePools: pg.Pool[] = []
  return {
    kind: 'postgres',
    query: (text, params) => run(pool, text, params),
    transaction: (work) => inTransaction(pool, work),
    listen: (channel, heard) => listen({ url, options }, channel, heard, onTrouble),
    queuePool: () => {
      const queues = new pg.Pool({
        connectionString: url,
        max: connections,
        options: describeSession(abandonedMs, { search_path: 'bullmq' }),
        keepAlive: true,
      })
      queues.on('error', onTrouble)
      queuePools.push(queues)
      return queues as unknown as PoolLike
    },
    script: async (text) => {
      await pool.query(text)
    },
    close: async () => {
      await Promise.all([...queuePools, pool].map((each) => each.end()))
    },
  }
}

async function run<R>(on: pg.Pool | pg.PoolClient, text: string, params: readonly unknown[] = []): Promise<Rows<R>> {
  const name = nameOf(text)
  const result = await on.query(
    name ? { name, text, values: params as unknown[] } : { text, values: params as unknown[] },
  )
  return { rows: result.rows as R[], rowCount: result.rowCount ?? 0 }
}

async function inTransaction<T>(pool: pg.Pool, work: (tx: Sql) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  let broken: Error | undefined
  client.on('error', remember)
  function remember(error: Error): void {
    broken = error
  }
  try {
    await client.query('BEGIN')
    const result = await work({ query: (text, params) => run(client, text, params) })
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(remember) // a lost connection has rolled back by itself
    throw error
  } finally {
    client.off('error', remember)
    client.release(broken)
  }
}

const RELISTEN_MS = 1_000

/** A connection of its own that listens; when it breaks a new one is made, and `heard('')` says that some may be missed. */
async function listen(
  { url, options }: { url: string; options: string },
  channel: string,
  heard: (payload: string) => void,
  onTrouble: (error: Error) => void,
): Promise<() => Promise<void>> {
  let stopped = false
  let client = await connect()
  async function connect(): Promise<pg.Client> {
    const next = new pg.Client({
      ...{ connectionString: url, options, keepAlive: true, application_name: 'sitrep listener' },
    })
    next.on('notification', (message) => heard(message.payload ?? ''))
    next.once('error', (error) => {
      onTrouble(error)
      rebuild()
    })
    await next.connect()
    await next.query(`LISTEN ${pg.escapeIdentifier(channel)}`)
    return next
  }
  function rebuild(): void {
    if (stopped) return
    connect()
      .then((next) => {
        client = next
        heard('')
      })
      .catch(() => setTimeout(rebuild, RELISTEN_MS))
  }
  return async () => {
    stopped = true
    await client.end().catch(onTrouble)
  }
}
