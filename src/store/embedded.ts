import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { PGlite } from '@electric-sql/pglite'
import { lockDirectory } from './directory-lock.ts'
import { createEmbeddedPool, createTurnstile, inEmbeddedTransaction, runStatement } from './embedded-pool.ts'
import type { Database } from './sql.ts'

/**
 * Opens (and on first use creates) the database inside this process, in `directory`/pg, or in memory when `directory`
 * is null. PGlite does not fsync: a killed process loses nothing acknowledged, a power cut may.
 * @throws DataDirectoryInUse when another process has the directory
 */
export async function openEmbedded(directory: string | null): Promise<Database> {
  const unlock = directory === null ? () => undefined : lockDirectory(directory)
  const db = await createPglite(directory).catch((error) => {
    unlock()
    throw error
  })
  // BullMQ's tables live in their own schema; in one session both are found by their plain names.
  await db.exec('SET search_path TO public, bullmq')
  const turnstile = createTurnstile()
  const pool = createEmbeddedPool(db, turnstile)
  return {
    kind: 'embedded',
    query: (text, params) => pool.query(text, params),
    transaction: (work) => inEmbeddedTransaction(db, turnstile, work),
    listen: async (channel, heard) => {
      const stop = await db.listen(channel, heard)
      return () => stop()
    },
    queuePool: () => pool,
    script: async (text) => {
      await db.exec(text)
    },
    close: async () => {
      const leave = await turnstile.enter() // waits for what is under way
      await db.close()
      leave()
      unlock()
    },
  }
}

/** 16 MB of shared buffers instead of 128 keeps the idle service small; the operating system caches the files anyway. */
async function createPglite(directory: string | null): Promise<PGlite> {
  // V8 compiles PGlite on as many threads as there are cores, and each keeps tens of megabytes of its scratch memory.
  setFlagsFromString('--wasm-num-compilation-tasks=1')
  const db = await PGlite.create({
    ...(directory === null ? {} : { dataDir: join(directory, 'pg') }),
    postgresqlconf: ['shared_buffers = 16MB'],
  })
  await runStatement(db, 'SELECT 1')
  return db
}
