import type { App } from '../src/app.ts'
import { ingestUpTo } from '../src/ingest/ingest-item.ts'
import { rereadUpTo } from '../src/ingest/reread-item.ts'
import type { Payloads } from '../src/queues.ts'

/** Ingests what waits up to an item, or reads anew what changed, and hands the alerts it caused on to be delivered. */
export async function run(app: App, { itemId, changed }: Payloads['ingest']): Promise<undefined> {
  const deliver = (ids: number[]) =>
    app.queues.enqueue(
      'deliver',
      ids.map((deliveryId) => ({ deliveryId })),
    )
  if (changed) await deliver(await rereadUpTo(app.ingest, itemId))
  else await ingestUpTo(app.ingest, itemId, deliver)
  app.log.debug({ itemId }, 'item ingested')
}
