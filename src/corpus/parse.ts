/** Raw page dumps to articles: blocks, their looks, the document's own boundaries, one article a segment, repeats. */
import type { CorpusArticle } from '../model.ts'
import { readArticle } from './article.ts'
import { findSegments } from './boundaries.ts'
import { readDocument } from './document.ts'
import { markRepeats } from './repeats.ts'

/**
 * Reads any text; never throws. Articles come in the document's order and do not overlap.
 * @returns [] when nothing in the text is an article; `duplicateOf` is an index in the result
 */
export function parseCorpus(text: string): CorpusArticle[] {
  return markRepeats(readArticles(text))
}

/** As `parseCorpus`, with repeats unmarked: for callers that join several documents first. */
export function readArticles(text: string): CorpusArticle[] {
  const doc = readDocument(text)
  return findSegments(doc).flatMap((segment) => readArticle(doc, segment) ?? [])
}
