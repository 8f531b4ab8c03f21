import type { FastifyInstance } from 'fastify'
import type { Web } from './web.ts'

/** Longer than any query that tells us something about health. */
const PATIENCE_MS = 3_000

/** `/health` says that the process answers; `/ready` that database and queues do too. */
export function addHealthRoutes(server: FastifyInstance, { app }: Web): void {
  server.get('/health', async () => ({ status: 'ok' }))
  server.get('/ready', async (_request, reply) => {
    const checks = {
      database: await answers(() => app.database.query('SELECT 1')),
      queues: await answers(() => app.queues.counts()),
    }
    const isReady = Object.values(checks).every((state) => state === 'ok')
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'unavailable', checks })
  })
}

async function answers(ask: () => Promise<unknown>): Promise<'ok' | 'unavailable'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), PATIENCE_MS)
  })
  try {
    await Promise.race([ask(), late])
    return 'ok'
  } catch {
    return 'unavailable'
  } finally {
    clearTimeout(timer)
  }
}
