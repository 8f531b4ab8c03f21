import { wordsOf } from './arrival.ts'

/** So much of the words must be new or gone before a changed text is news to readers. */
const MATERIAL_PART = 0.15
const LEAST_WORDS = 15

/**
 * Whether a changed text says something that the old one did not: a fair part of its words, by count, are others.
 * A mended spelling, a changed byline or a text that was cut shorter is not material.
 */
export function isMaterialChange(before: string, after: string): boolean {
  const old = countWords(before)
  let added = 0
  let total = 0
  for (const [word, count] of countWords(after)) {
    total += count
    added += Math.max(0, count - (old.get(word) ?? 0))
  }
  return added >= LEAST_WORDS && added / Math.max(1, total) >= MATERIAL_PART
}

/** Whether a headline says a word that neither it nor its text said before: many feeds carry little more than headlines. */
export function hasNewWords(before: string, title: string): boolean {
  return newWords(before, title).length > 0
}

/** Whether a text says a word that it did not say before. Figures alone are none: some count readers or comments. */
export function hasNewTerms(before: string, text: string): boolean {
  return newWords(before, text).some((word) => /\p{L}/u.test(word))
}

function newWords(before: string, after: string): string[] {
  const old = new Set(wordsOf(before))
  return wordsOf(after).filter((word) => !old.has(word))
}

/** Whether two texts are about the same thing, judged by the words they share. */
export function sharesWords(a: string, b: string): boolean {
  const [first, second] = [new Set(wordsOf(a)), new Set(wordsOf(b))]
  const common = [...first].filter((word) => second.has(word)).length
  return common >= Math.max(1, Math.min(first.size, second.size) / 3)
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
