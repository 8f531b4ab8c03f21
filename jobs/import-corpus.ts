import type { App } from '../src/app.ts'
import { importUpTo } from '../src/ingest/import-corpus.ts'
import { describeIngestJobs, type Payloads } from '../src/queues.ts'

/** Reads corpus files in and hands their articles on to be ingested. One at a time: order of files is order of items. */
export const CONCURRENCY = 1

export async function run(app: App, { importId }: Payloads['import-corpus']): Promise<undefined> {
  const itemIds = await importUpTo(app, importId)
  await app.queues.enqueue('ingest', describeIngestJobs({ itemIds }))
}
