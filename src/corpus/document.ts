/** A page dump with what every block looks like by itself, worked out once for all later steps. */
import { type Block, splitBlocks } from './blocks.ts'
import { type FurnitureKind, furnitureKind } from './furniture.ts'
import { buildLexicon, type Lexicon, sharedWeight } from './lexicon.ts'
import { readDateLine } from './published.ts'
import { isHeadlineLike, isProse } from './shape.ts'

export type Look = FurnitureKind | 'date' | 'prose' | 'headline' | 'other'
export type Doc = { blocks: readonly Block[]; looks: readonly Look[]; lexicon: Lexicon }

/** How far below a headline its body may begin, in blocks: byline, date, standfirst and a picture fit between. */
const BODY_WITHIN = 7
/** A row of share buttons lies between as well; furniture beyond it counts as any other block. */
const BUTTONS = 12
/** A section's or outlet's name may stand above a headline; it is no longer than this. */
const NAME_LENGTH = 40
/** Paragraphs of a body that a headline is compared with. */
const LEDE = 3

export function readDocument(text: string): Doc {
  const blocks = splitBlocks(text)
  return { blocks, looks: blocks.map((block) => lookOf(block.text)), lexicon: buildLexicon(blocks) }
}

function lookOf(text: string): Look {
  if (readDateLine(text)) return 'date'
  const kind = furnitureKind(text)
  if (kind) return kind
  if (isHeadlineLike(text) && !(text.length > 200))
    return isProse(text) && !/[?!]["'”’]?$/.test(text) ? 'prose' : 'headline'
  return isProse(text) ? 'prose' : isHeadlineLike(text) ? 'headline' : 'other'
}

export function isFurniture(look: Look): boolean {
  return look !== 'prose' && look !== 'headline' && look !== 'other'
}

/** First block at or after `at` that is no furniture, looking no further than a body may begin below a headline. */
export function firstSubstance(doc: Doc, at: number): number | null {
  const reach = at + BODY_WITHIN + BUTTONS
  for (let i = at; i < Math.min(doc.blocks.length, reach); i++) if (!isFurniture(doc.looks[i]!)) return i
  return null
}

/** The prose that block `at` stands over, nearest first; [] where no body begins near it. */
export function paragraphsBelow(doc: Doc, at: number): string[] {
  const found: string[] = []
  let [far, buttons] = [0, 0]
  for (let i = at + 1; i < doc.blocks.length && found.length < LEDE; i++) {
    if (doc.looks[i] === 'prose') {
      found.push(doc.blocks[i]!.text)
      ;[far, buttons] = [0, 0]
    } else if (doc.looks[i] === 'interface' && buttons < BUTTONS) buttons++
    else far++
    if (far >= BODY_WITHIN) break
  }
  return found
}

/** How well the paragraphs below block `at` bear it out as their headline, 0..1; 0 where there are none. */
export function headlineSupport(doc: Doc, at: number): number {
  return sharedWeight(doc.lexicon, doc.blocks[at]!.text, paragraphsBelow(doc, at))
}

/**
 * How an article would begin at block `at`: the block that would be its headline, perhaps below a name, and its
 * support; null where none begins: a paragraph of prose comes first, or no body follows.
 */
export function articleStart(doc: Doc, at: number): { headline: number; support: number } | null {
  const first = firstSubstance(doc, at)
  if (first === null) return null
  const support = supportAsHeadline(doc, first)
  const second = doc.blocks[first]!.text.length <= NAME_LENGTH ? firstSubstance(doc, first + 1) : null
  const below = second === null ? null : supportAsHeadline(doc, second)
  if (second !== null && below !== null && below > (support ?? 0)) return { headline: second, support: below }
  return support === null ? null : { headline: first, support }
}

/** null where block `at` cannot be a headline. */
function supportAsHeadline(doc: Doc, at: number): number | null {
  return doc.looks[at] === 'headline' && paragraphsBelow(doc, at).length > 0 ? headlineSupport(doc, at) : null
}
