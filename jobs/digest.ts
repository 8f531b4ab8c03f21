import type { App } from '../src/app.ts'
import { buildDigest } from '../src/digests/build.ts'
import type { Payloads } from '../src/queues.ts'

/** Builds one due digest and hands it on to be delivered. */
export async function run(app: App, { subscriptionId, dueAt }: Payloads['digest']): Promise<undefined> {
  const deliveryId = await buildDigest(app, subscriptionId, new Date(dueAt))
  if (deliveryId !== null) await app.queues.enqueue('deliver', [{ deliveryId }])
}
