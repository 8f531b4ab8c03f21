import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import type { LabelledItem } from './labelled.ts'
import { scoreLabels } from './score.ts'

/** Where the second reading of the test part is kept: one line an item, its id and topics. */
const SECOND_READING = join(PROJECT_ROOT, 'eval', 'topics', 'second-reading.jsonl')

export type Agreement = { topic: string; kappa: number; f1: number }

/** The test part as read by someone who had not seen the first reading: topics by item id. */
export function readSecondReading(): Map<string, string[]> {
  const lines = readFileSync(SECOND_READING, 'utf8').split('\n').filter(Boolean)
  return new Map(
    lines.map((line) => {
      const { id, topics } = JSON.parse(line) as { id: string; topics: string[] }
      return [id, topics]
    }),
  )
}

/**
 * How far two readings of the same items agree: for each topic Cohen's kappa (Cohen, A coefficient of agreement for nominal
 * scales, 1960) and the F1 of the second reading against the first. Items without a second reading are left out.
 */
export function compareReadings(
  topics: readonly string[],
  items: readonly LabelledItem[],
  second: ReadonlyMap<string, string[]>,
): Agreement[] {
  const both = items.filter(({ id }) => second.has(id))
  const others = both.map(({ id }) => second.get(id)!)
  const { topics: scores } = scoreLabels(topics, both, others)
  return topics.map((topic, t) => {
    const one = both.map((item) => item.topics.includes(topic))
    const two = others.map((found) => found.includes(topic))
    return { topic, kappa: cohensKappa(one, two), f1: scores[t]!.f1 }
  })
}

/** 1 when both always say the same, 0 when they agree no more often than by chance. */
export function cohensKappa(one: readonly boolean[], two: readonly boolean[]): number {
  const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length
  const same = share(one.map((yes, i) => yes === two[i]))
  const byChance = share(one) * share(two) + (1 - share(one)) * (1 - share(two))
  return byChance === 1 ? 1 : (same - byChance) / (1 - byChance)
}

export function printAgreement(agreement: readonly Agreement[], items: number): void {
  console.log(`two readings of the same ${items} items: Cohen's kappa and F1 of the second against the first`)
  const mean = (of: (row: Agreement) => number) => agreement.reduce((sum, row) => sum + of(row), 0) / agreement.length
  const rows = [...agreement, { topic: 'macro', kappa: mean(({ kappa }) => kappa), f1: mean(({ f1 }) => f1) }]
  for (const { topic, kappa, f1 } of rows)
    console.log(`${topic.padEnd(12)}${kappa.toFixed(3).padStart(11)}${f1.toFixed(3).padStart(11)}`)
}
