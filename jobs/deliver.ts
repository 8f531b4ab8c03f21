import type { App } from '../src/app.ts'
import { deliverLine } from '../src/deliver/deliver.ts'
import type { Outcome, Payloads } from '../src/queues.ts'

/** Sends one delivery and what waits behind it. When the other side could not take it now, the same job comes back later. */
export async function run(app: App, { deliveryId }: Payloads['deliver']): Promise<Outcome<'deliver'>> {
  const again = await deliverLine(app.deliver, deliveryId)
  return again ? { again } : undefined
}
