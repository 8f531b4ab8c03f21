import { readFileSync } from 'node:fs'
import { createIngestTurns, type IngestDeps } from '../../src/ingest/ingest-item.ts'
import { createPrintCache } from '../../src/ingest/print-cache.ts'
import { readSearchWords } from '../../src/ingest/search-words.ts'
import { createWatchIndex } from '../../src/ingest/watch-index.ts'
import type { Database } from '../../src/store/sql.ts'
import { createDescriber } from '../../src/stories/describe.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import { loadClassifier } from '../../src/topics/load.ts'
import { parseAliases } from '../../src/watch/aliases.ts'

const aliases = parseAliases(readFileSync('aliases.yaml', 'utf8'))
export const classifier = loadClassifier(readFileSync('topics.yaml', 'utf8'), aliases)

/** What ingesting needs, as the service has it, of a process of its own. */
export function buildIngestDeps(database: Database, now: () => Date, more: Partial<IngestDeps> = {}): IngestDeps {
  return {
    database,
    classify: (document) => classifier.classify(document),
    watchIndex: createWatchIndex(aliases),
    readWords: readSearchWords,
    prints: createPrintCache(),
    turns: createIngestTurns(),
    now,
    describe: createDescriber(createAnalyser()),
    storyWindowMs: 72 * 3_600_000,
    ...more,
  }
}
