import type { App } from '../src/app.ts'
import { deliver } from '../src/deliver/deliver.ts'
import type { Outcome, Payloads } from '../src/queues.ts'

/** Sends one delivery; when the other side could not take it now, the same job comes back later. */
export async function run(app: App, { deliveryId }: Payloads['deliver']): Promise<Outcome> {
  const again = await deliver(app.deliver, deliveryId)
  return again ? { again } : undefined
}
