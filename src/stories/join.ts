/** What later items are compared with: hashes of the item's distinct words, title first, ascending. */
export type StoryPrint = { words: number[] }
export type Candidate = { itemId: number; storyId: number; print: StoryPrint }
export type Joining =
  | { kind: 'new' }
  | { kind: 'joins'; storyId: number }
  | { kind: 'repeats'; storyId: number; itemId: number }

const SAME_EVENT = 0.3
const SAME_TEXT = 0.85

export function describeItem(item: { title: string; text: string }): { print: StoryPrint; keys: number[] } {
  const words = [...new Set(`${item.title} ${item.text}`.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? [])]
  const hashes = words
    .slice(0, 200)
    .map(hashWord)
    .sort((a, b) => a - b)
  return { print: { words: hashes }, keys: hashes.slice(0, 24) }
}

/** Decides, of the candidates that share keys, which story the item belongs to. */
export function joinStory(print: StoryPrint, candidates: Candidate[]): Joining {
  let best: { candidate: Candidate; overlap: number } | null = null
  for (const candidate of candidates) {
    const overlap = measureOverlap(print.words, candidate.print.words)
    if (best === null || overlap > best.overlap) best = { candidate, overlap }
  }
  if (!best || best.overlap < SAME_EVENT) return { kind: 'new' }
  const { storyId, itemId } = best.candidate
  return best.overlap >= SAME_TEXT ? { kind: 'repeats', storyId, itemId } : { kind: 'joins', storyId }
}

/** Shared words over the words of the shorter item, both ascending: a truncated copy scores as the whole does. */
function measureOverlap(a: number[], b: number[]): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = a[i]! - b[j]!
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  return shared / Math.max(1, Math.min(a.length, b.length))
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo). */
function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}
