/**
 * Which words tell one article of a document from the next. A headline's rare words come back in the paragraphs
 * it stands over; those of a "read also" line do not. Weights are inverse block frequencies (Spärck Jones, 1972).
 */
import type { Block } from './blocks.ts'

export type Lexicon = { blocks: number; frequency: ReadonlyMap<string, number> }

/** Characters of a block that are looked at: enough for a lede, and bounded on a page that is one huge line. */
const LOOKED_AT = 700
const WORD = /[\p{L}\p{N}]+/gu
const STEM_LENGTH = 5

export function buildLexicon(blocks: readonly Block[]): Lexicon {
  const frequency = new Map<string, number>()
  for (const block of blocks) for (const stem of stems(block.text)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  return { blocks: blocks.length, frequency }
}

/** Share, by weight, of the headline's words that the paragraphs repeat: 0 none, 1 all. */
export function sharedWeight(lexicon: Lexicon, headline: string, paragraphs: readonly string[]): number {
  const said = new Set<string>()
  for (const paragraph of paragraphs) for (const stem of stems(paragraph)) said.add(stem)
  let all = 0
  let shared = 0
  for (const stem of stems(headline)) {
    const weight = Math.log(1 + lexicon.blocks / (lexicon.frequency.get(stem) ?? 1))
    all += weight
    if (said.has(stem)) shared += weight
  }
  return all > 0 ? shared / all : 0
}

function stems(text: string): Set<string> {
  const found = new Set<string>()
  for (const [word] of text.slice(0, LOOKED_AT).toLowerCase().matchAll(WORD)) {
    if (word.length > 3 || /\d/.test(word) || /[^\u0000-\u024f]/.test(word)) found.add(word.slice(0, STEM_LENGTH))
  }
  return found
}
