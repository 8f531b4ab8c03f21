import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { type Config, readConfig } from '../../src/config.ts'
import { createTokenKeeper } from '../../src/deliver/tokens.ts'
import { openPolling } from '../../src/feeds/open-polling.ts'
import { openQueues } from '../../src/queues.ts'
import { NO_ALIASES } from '../../src/watch/aliases.ts'
import { buildWeb } from '../../src/web/server.ts'
import type { Web } from '../../src/web/web.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { type Clock, createClock } from '../helpers/clock.ts'
import { openTestDatabase, temporaryFolder } from '../helpers/database.ts'

export type Site = { server: FastifyInstance; app: Web['app']; clock: Clock; previewDir: string }

export const TOPICS = [
  { id: 'airspace', name: 'Airspace incursions', description: 'Aircraft and drones where they may not be.' },
  { id: 'energy', name: 'Energy strikes', description: 'Attacks on power and fuel.' },
  { id: 'sanctions', name: 'Sanctions', description: 'Measures against states and people.' },
  { id: 'diplomacy', name: 'Diplomacy', description: 'Talks.' },
]

/** The pages over an embedded database, with a clock of the test's own. */
export async function openSite(changes: Partial<Config> = {}): Promise<Site> {
  const folder = temporaryFolder()
  const standard = readConfig({ PREVIEW_DIR: `${folder.path}/preview`, LOG_LEVEL: 'silent' }, () => '')
  const config = { ...standard, ...changes }
  mkdirSync(config.previewDir, { recursive: true })
  const clock = createClock('2025-10-14T09:00:00Z')
  const database = await openTestDatabase()
  const queues = await openQueues(database, null, { prefix: 'test', lockMs: 15_000, onTrouble: () => undefined })
  const topics = { topics: TOPICS, classify: () => [], close: () => undefined } as unknown as Web['app']['topics']
  const tokens = createTokenKeeper('a secret of this test', clock.now)
  const log = pino({ level: 'silent' })
  const { deps: feeds } = openPolling(config, { database, now: clock.now, random: () => 0.5, lookup: undefined })
  const app = { config, log, feeds, now: clock.now, database, queues, topics, aliases: NO_ALIASES, tokens }
  const server = buildWeb(app)
  await server.ready()
  afterwards(async () => {
    await server.close()
    await queues.close()
    await database.close()
    folder.remove()
  })
  return { server, app, clock, previewDir: join(config.previewDir) }
}
