import type { Sealer } from './sealing.ts'

/** A result set; `rowCount` counts the rows returned or changed. */
export type Rows<R> = { rows: R[]; rowCount: number }

/**
 * Anything that runs one SQL statement: the database itself or an open transaction.
 * Parameters are `$1`…; pass JSON as text with a `::jsonb` cast, and lists as arrays with a cast such as `::text[]`,
 * since PGlite and node-postgres serialise them differently otherwise. bigint columns come back as numbers.
 */
export interface Sql {
  /** Seals secrets before they are written; without it they lie in the clear. */
  readonly sealer?: Sealer
  query<R = Record<string, unknown>>(text: string, params?: readonly unknown[]): Promise<Rows<R>>
}

/** The part of `pg.Pool` that BullMQ's PostgreSQL backend relies on. */
export interface PoolLike extends Sql {
  connect(): Promise<PoolClientLike>
  end(): Promise<void>
  on(event: string, listener: (...args: never[]) => void): this
  removeAllListeners(event?: string): this
  setMaxListeners(most: number): this
}

export interface PoolClientLike extends Sql {
  release(): void
  on(event: string, listener: (...args: never[]) => void): this
  removeListener(event: string, listener: (...args: never[]) => void): this
  removeAllListeners(event?: string): this
}

export interface Database extends Sql {
  /** `borrowed`: embedded in another process, which lets this one use it. */
  readonly kind: 'embedded' | 'borrowed' | 'postgres'
  /** Runs `work` between BEGIN and COMMIT; rolls back when it throws, and throws the same error on. */
  transaction<T>(work: (tx: Sql) => Promise<T>): Promise<T>
  /**
   * Calls `heard` for each NOTIFY on `channel` (a plain identifier) until the returned function is called.
   * Notifications may be missed while a connection is being rebuilt: `heard('')` is called after each rebuild.
   */
  listen(channel: string, heard: (payload: string) => void): Promise<() => Promise<void>>
  /** A pool for the queues' own tables, in the schema `bullmq`. */
  queuePool(): PoolLike
  /** Runs several statements separated by semicolons, without parameters. */
  script(text: string): Promise<void>
  close(): Promise<void>
}

const names = new Map<string, string>()

/**
 * Marks a statement that is run again and again: PostgreSQL then reads and plans it once for each connection, which for a
 * small one takes longer than to run it. Only for texts that never vary, as each stays in every connection's memory.
 */
export function often(text: string): string {
  if (!names.has(text)) names.set(text, `often_${names.size + 1}`)
  return text
}

/** The name that `text` is prepared under, if it was marked as run often. */
export function nameOf(text: string): string | undefined {
  return names.get(text)
}

/** The first row, or null when there is none. */
export async function findOne<R>(sql: Sql, text: string, params: readonly unknown[] = []): Promise<R | null> {
  const { rows } = await sql.query<R>(text, params)
  return rows[0] ?? null
}

/** The only row of a statement that always gives one. */
export async function getOne<R>(sql: Sql, text: string, params: readonly unknown[] = []): Promise<R> {
  const row = await findOne<R>(sql, text, params)
  if (row === null) throw new Error('a statement that always gives a row gave none')
  return row
}
