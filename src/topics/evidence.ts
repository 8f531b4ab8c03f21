import type { Document } from '../model.ts'
import { type SentenceMap, sentenceText } from './sentence-map.ts'

const MOST_EVIDENCE = 3

/** The sentences that carried a label, strongest first: what brought in most, and nothing that spoke against it. */
export function strongestSentences(document: Document, map: SentenceMap, worth: ArrayLike<number>): string[] {
  const order = Array.from({ length: map.count }, (_, sentence) => sentence).filter((sentence) => worth[sentence]! > 0)
  order.sort((a, b) => worth[b]! - worth[a]! || a - b)
  return order.slice(0, MOST_EVIDENCE).map((sentence) => sentenceText(document, map, sentence))
}
