import type { LabelledItem } from './labelled.ts'

export type TopicScore = { topic: string; items: number; precision: number; recall: number; f1: number }
export type Scores = {
  topics: TopicScore[]
  macroF1: number
  nearMisses: number
  /** Share of near misses that were given any topic. */
  nearMissesLabelled: number
  others: number
  othersLabelled: number
}

/** Scores the topics found for each item against those it has. */
export function scoreLabels(
  topics: readonly string[],
  items: readonly LabelledItem[],
  found: readonly string[][],
): Scores {
  const scores = topics.map((topic) => scoreTopic(topic, items, found))
  const isLabelled = (i: number) => found[i]!.length > 0
  const near = items.flatMap((item, i) => (item.near === null ? [] : [i]))
  const others = items.flatMap((item, i) => (item.near === null && item.topics.length === 0 ? [i] : []))
  return {
    topics: scores,
    macroF1: scores.reduce((sum, { f1 }) => sum + f1, 0) / scores.length,
    nearMisses: near.length,
    nearMissesLabelled: near.filter(isLabelled).length / (near.length || 1),
    others: others.length,
    othersLabelled: others.filter(isLabelled).length / (others.length || 1),
  }
}

function scoreTopic(topic: string, items: readonly LabelledItem[], found: readonly string[][]): TopicScore {
  const counted = items.flatMap((item, i) => (item.acceptable?.includes(topic) ? [] : [i]))
  const is = counted.map((i) => items[i]!.topics.includes(topic))
  const given = counted.map((i) => found[i]!.includes(topic))
  const hits = is.filter((yes, i) => yes && given[i]).length
  const total = is.filter(Boolean).length
  const precision = hits / (given.filter(Boolean).length || 1)
  const recall = hits / (total || 1)
  return { topic, items: total, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) }
}

export function printScores(scores: Scores): void {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  console.log(
    `${'topic'.padEnd(12)}${['items', 'precision', 'recall', 'F1'].map((name) => name.padStart(11)).join('')}`,
  )
  for (const { topic, items, precision, recall, f1 } of scores.topics) {
    const cells = [String(items), precision.toFixed(3), recall.toFixed(3), f1.toFixed(3)]
    console.log(`${topic.padEnd(12)}${cells.map((cell) => cell.padStart(11)).join('')}`)
  }
  console.log(`${'macro'.padEnd(12)}${''.padStart(33)}${scores.macroF1.toFixed(3).padStart(11)}`)
  console.log(`near misses labelled: ${percent(scores.nearMissesLabelled)} of ${scores.nearMisses}`)
  console.log(`other items without a topic labelled: ${percent(scores.othersLabelled)} of ${scores.others}`)
}
