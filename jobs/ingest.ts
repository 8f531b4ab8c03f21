import type { App } from '../src/app.ts'
import { ingestUpTo } from '../src/ingest/ingest-item.ts'
import { rereadUpTo } from '../src/ingest/reread-item.ts'
import type { Payloads } from '../src/queues.ts'

/** Ingests one item, or what it says anew (and whatever waits before it), and hands the alerts it caused on to be delivered. */
export async function run(app: App, { itemId, changed }: Payloads['ingest']): Promise<undefined> {
  const deliveryIds = await (changed ? rereadUpTo : ingestUpTo)(app.ingest, itemId)
  app.log.debug({ itemId, deliveries: deliveryIds.length }, 'item ingested')
  await app.queues.enqueue(
    'deliver',
    deliveryIds.map((deliveryId) => ({ deliveryId })),
  )
}
