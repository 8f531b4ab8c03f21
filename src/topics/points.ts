import type { Analysed } from '../text/analysed.ts'
import { type Check, check, compileExpression } from './expressions.ts'
import type { Scanner } from './scan.ts'
import type { SentenceMap } from './sentence-map.ts'
import type { TopicRules } from './topics-file.ts'
import type { WordLists } from './word-lists.ts'

/** Points for and against one topic, and how many of the points each sentence brought in. Sentence 0 is the title. */
export type Points = { total: number; bySentence: Float64Array }
type PointedCheck = { check: Check; points: number }

/** What an expression is worth by the sentence it is first found in. */
const TITLE = 1.25
const LEAD = 1
const TAIL = 0.6
/** Sentences of the text that count as the lead; in a longer text, a quarter of them. */
const LEAD_SENTENCES = 2
/** Each further sentence with the same expression adds this share, three times at most. */
const REPEAT = 0.25
const MOST_REPEATS = 3

/** Prepares a topic's expressions. @returns a function that counts the points for and against the topic */
export function createPointer(topic: TopicRules, lists: WordLists, scanner: Scanner) {
  const compile = (sign: 1 | -1): PointedCheck[] =>
    topic.expressions
      .filter(({ points }) => points * sign > 0)
      .map(({ query, points }) => ({ check: compileExpression(query, scanner, lists), points }))
  const [pro, contra] = [compile(1), compile(-1)]
  return (words: Analysed, map: SentenceMap): [Points, Points] => [
    countPoints(pro, scanner, words, map),
    countPoints(contra, scanner, words, map),
  ]
}

/** Adds up what the expressions of one topic are worth in a scanned document. */
function countPoints(checks: readonly PointedCheck[], scanner: Scanner, words: Analysed, map: SentenceMap): Points {
  const points: Points = { total: 0, bySentence: new Float64Array(map.count) }
  for (const { check: expression, points: worth } of checks) {
    const found = check(expression, scanner, words)
    if (!found) continue
    const sentences = [...new Set(found.map((p) => map.at[p]!))].sort((a, b) => a - b)
    const factor = placeFactor(sentences[0] ?? 0, map.count) + REPEAT * Math.min(MOST_REPEATS, sentences.length - 1)
    const value = worth * Math.max(factor, LEAD * TAIL)
    points.total += value
    for (const sentence of sentences) points.bySentence[sentence]! += value / sentences.length
  }
  return points
}

function placeFactor(sentence: number, count: number): number {
  if (sentence === 0) return TITLE
  return sentence <= Math.max(LEAD_SENTENCES, (count - 1) / 4) ? LEAD : TAIL
}

/** One point is 0.5, two are 0.75, three 0.875; none or less is 0. */
export function scoreOfPoints(total: number): number {
  return total <= 0 ? 0 : 1 - 2 ** -total
}
