import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import type { Queue } from 'bullmq'
import type { FastifyPluginCallback } from 'fastify'

/** The board as a plugin, to be registered under `path`. */
export function createBoard(queues: readonly Queue[], path: string): FastifyPluginCallback {
  const serverAdapter = new FastifyAdapter()
  serverAdapter.setBasePath(path)
  const options = { uiConfig: { boardTitle: 'Sitrep queues' } }
  const adapters = queues.map((queue) => new BullMQAdapter(queue))
  // Its own types do not agree with each other where optional properties are exact.
  createBullBoard({ queues: adapters, serverAdapter: serverAdapter as never, options })
  return serverAdapter.registerPlugin()
}
