import type { App } from '../src/app.ts'
import { subscribeToHub } from '../src/feeds/websub.ts'
import { describeIngestJobs, type Outcome, type Payloads } from '../src/queues.ts'

type Poll = Payloads['poll-feeds']['polls'][number]

/** Polls feeds, and comes back for those that cannot be polled just now. */
export async function run(app: App, { polls }: Payloads['poll-feeds']): Promise<Outcome<'poll-feeds'>> {
  const waits = await Promise.all(polls.map((poll) => pollOne(app, poll)))
  const left = polls.filter((_, index) => waits[index] !== null)
  if (left.length === 0) return undefined
  const soonest = Math.min(...waits.flatMap((again) => again?.getTime() ?? []))
  return { again: new Date(soonest), left: { polls: left } }
}

/**
 * Polls one feed and hands its new and changed items on to be ingested, and notices about its health to be delivered.
 * @returns when to try again, or null when it is done
 */
async function pollOne(app: App, { feedId, dueAt }: Poll): Promise<Date | null> {
  const result = await app.pollFeed({ feedId, dueAt: new Date(dueAt) })
  if (result.kind === 'skipped') return null
  if (result.kind === 'held') return result.again
  if (result.problem !== null) app.log.info({ feedId, problem: result.problem }, 'feed not read')
  else app.log.debug({ feedId, added: result.itemIds.length }, 'feed polled')
  await app.queues.enqueue('ingest', describeIngestJobs(result))
  await app.queues.enqueue(
    'deliver',
    result.deliveryIds.map((deliveryId) => ({ deliveryId })),
  )
  if (!result.hasHub) return null
  const refusal = await subscribeToHub({ ...app.feeds, publicUrl: app.config.publicUrl }, feedId)
  if (refusal !== null) app.log.info({ feedId, refusal }, 'hub not subscribed to')
  return null
}
