import type { Document, Item, TopicLabel } from '../model.ts'
import { listFreePending } from '../store/ingest-batch.ts'
import type { Database } from '../store/sql.ts'

type Classify = (document: Document) => TopicLabel[] | Promise<TopicLabel[]>

/** Answers that were had before items were taken. */
export type Answers = { has(item: Item): boolean; classify: Classify }

/** So many items wait for each other's answers. */
const MOST_ASKED = 10

/**
 * Classifies the next items while nobody holds them, for a `classify` that asks elsewhere and may wait long: locks and a
 * transaction are not to be kept open for that. Two processes may come to ask about the same item.
 */
export async function askAhead(database: Database, classify: Classify, most: number): Promise<Answers> {
  const answers = new Map<string, Promise<TopicLabel[]>>()
  for (const item of await listFreePending(database, Math.min(most, MOST_ASKED))) {
    const answer = (async () => classify(item))()
    answers.set(textOf(item), answer)
    // Whoever analyses the item meets the error and has it recorded; what comes after it is for later.
    if (!(await succeeds(answer))) break
  }
  return {
    has: (item) => answers.has(textOf(item)),
    classify: (document) => answers.get(textOf(document)) ?? classify(document),
  }
}

async function succeeds(answer: Promise<unknown>): Promise<boolean> {
  return answer.then(
    () => true,
    () => false,
  )
}

/** An item may change before it is taken; then its text is another, and nobody was asked about that. */
function textOf({ title, text }: Document): string {
  return `${title}\n${text}`
}
