/**
 * Marks articles that repeat another verbatim or truncated. Sentences are indexed by hash, so the cost grows with the
 * text and not with the number of pairs; the measure is containment (Broder, 1997) of the shorter article's sentences,
 * weighted by length. Updates and background paragraphs share sentences too, but rarely more than half.
 */
import type { CorpusArticle } from '../model.ts'

/** Share of an article's words that must stand in the other for it to be a repeat. */
const CONTAINED = 0.8
/** Articles of fewer sentences are repeats only of an article that opens with them. */
const FEW_SENTENCES = 3
/** Articles remembered for one sentence; a sentence in more of them is boilerplate. */
const POSTINGS = 24

type Print = { weights: ReadonlyMap<number, number>; first: number; total: number }

/** Sets `duplicateOf` to an index in the same array, always of an article that is no repeat itself. */
export function markRepeats<T extends CorpusArticle>(articles: readonly T[]): T[] {
  const prints = articles.map((article) => printOf(article.text))
  const index = new Map<number, number[]>()
  const repeats: (number | null)[] = articles.map(() => null)
  for (const [at, print] of prints.entries()) {
    for (const [other, shared] of sharedWith(print, index)) linkRepeat(at, other, shared, prints, repeats)
    addToIndex(print, at, index)
  }
  return articles.map((article, at) => ({ ...article, duplicateOf: rootOf(at, repeats) }))
}

function linkRepeat(
  at: number,
  other: number,
  shared: number,
  prints: readonly Print[],
  repeats: (number | null)[],
): void {
  const [mine, its] = [prints[at]!, prints[other]!]
  if (repeats[at] === null && rootOf(other, repeats) !== at && isContained(mine, its, shared)) repeats[at] = other
  // The fuller text came later: the earlier one is the truncated repeat.
  else if (repeats[at] === null && repeats[other] === null && isContained(its, mine, shared)) repeats[other] = at
}

function isContained(part: Print, whole: Print, shared: number): boolean {
  if (part.total === 0 || shared < part.total * CONTAINED) return false
  return part.weights.size >= FEW_SENTENCES || part.first === whole.first
}

function rootOf(at: number, repeats: readonly (number | null)[]): number | null {
  let root = repeats[at] ?? null
  for (let next = root; next !== null; next = repeats[next] ?? null) root = next
  return root
}

/** Words shared with each earlier article, most first. */
function sharedWith(print: Print, index: ReadonlyMap<number, readonly number[]>): [number, number][] {
  const shared = new Map<number, number>()
  for (const [hash, weight] of print.weights) {
    for (const other of index.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + weight)
  }
  return [...shared].sort((a, b) => b[1] - a[1] || a[0] - b[0])
}

function addToIndex(print: Print, at: number, index: Map<number, number[]>): void {
  for (const hash of print.weights.keys()) {
    const known = index.get(hash)
    if (!known) index.set(hash, [at])
    else if (known.length < POSTINGS) known.push(at)
  }
}

const SENTENCE = /[^.!?…。！？\n]+/g
const LEFT_OUT = /(?:\.{3}|…)["'”’)\]]*$/
const NOT_WORD = /[^\p{L}\p{N}]+/gu

/** Sentences of three words and more, hashed without case, punctuation and spacing, but for one that breaks off. */
function printOf(text: string): Print {
  const whole = text.replace(LEFT_OUT, '')
  const weights = new Map<number, number>()
  let first = 0
  let total = 0
  for (const { 0: sentence, index } of whole.matchAll(SENTENCE)) {
    if (weights.size > 0 && index + sentence.length === whole.length) break // cut short: no sentence of the other's
    const words = sentence.toLowerCase().replace(NOT_WORD, ' ').trim()
    const weight = words === '' ? 0 : words.split(' ').length
    if (words.length < 14) continue
    const hash = hashOf(words)
    if (weights.size === 0) first = hash
    if (!weights.has(hash)) total += weight
    weights.set(hash, weight)
  }
  return { weights, first, total }
}

/** 53-bit hash of two FNV-1a passes: at a million sentences a chance collision stays below one in ten thousand. */
function hashOf(words: string): number {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i)
    low = Math.imul(low ^ code, 0x01000193)
    high = Math.imul(high ^ code, 0x85ebca6b)
  }
  return (high >>> 11) * 0x1_0000_0000 + (low >>> 0)
}
