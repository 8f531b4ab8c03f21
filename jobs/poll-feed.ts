import type { App } from '../src/app.ts'
import { subscribeToHub } from '../src/feeds/websub.ts'
import { describeIngestJobs, type Outcome, type Payloads } from '../src/queues.ts'

/** Polls one feed and hands its new and changed items on to be ingested, and notices about its health to be delivered. */
export async function run(app: App, { feedId, dueAt }: Payloads['poll-feed']): Promise<Outcome> {
  const result = await app.pollFeed({ feedId, dueAt: new Date(dueAt) })
  if (result.kind === 'skipped') return undefined
  if (result.kind === 'held') return { again: result.again }
  if (result.problem !== null) app.log.info({ feedId, problem: result.problem }, 'feed not read')
  else app.log.debug({ feedId, added: result.itemIds.length }, 'feed polled')
  await app.queues.enqueue('ingest', describeIngestJobs(result))
  await app.queues.enqueue(
    'deliver',
    result.deliveryIds.map((deliveryId) => ({ deliveryId })),
  )
  if (!result.hasHub) return undefined
  const refusal = await subscribeToHub({ ...app.feeds, publicUrl: app.config.publicUrl }, feedId)
  if (refusal !== null) app.log.info({ feedId, refusal }, 'hub not subscribed to')
  return undefined
}
