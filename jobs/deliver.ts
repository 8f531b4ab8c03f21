import type { App } from '../src/app.ts'
import { deliver } from '../src/deliver/deliver.ts'
import type { Outcome, Payloads } from '../src/queues.ts'
import { findNextInLine } from '../src/store/take-deliveries.ts'

/**
 * Sends one delivery, and after it whatever had to wait behind it: the jobs of those have come and gone. When the other
 * side could not take it now, the same job comes back later.
 */
export async function run(app: App, { deliveryId }: Payloads['deliver']): Promise<Outcome<'deliver'>> {
  for (let next: number | null = deliveryId; next !== null; ) {
    const again = await deliver(app.deliver, next)
    if (again) return { again }
    next = await findNextInLine(app.database, next, app.now())
  }
  return undefined
}
