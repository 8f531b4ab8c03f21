import type { App } from '../src/app.ts'
import { buildDigests } from '../src/digests/build.ts'
import type { Payloads } from '../src/queues.ts'

/** Builds due digests and hands them on to be delivered; a failure leaves only those due that it was about. */
export async function run(app: App, { subscriptionIds, dueAt }: Payloads['digest']): Promise<undefined> {
  const { deliveryIds, failure } = await buildDigests(app, { subscriptionIds, dueAt: new Date(dueAt) })
  await app.queues.enqueue(
    'deliver',
    deliveryIds.map((deliveryId) => ({ deliveryId })),
  )
  if (failure) throw failure
}
