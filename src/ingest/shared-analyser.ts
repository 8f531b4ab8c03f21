import type { Document } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'

/**
 * An analyser that remembers the document it read last: matcher, describer and search words ask for the same item one
 * after the other, and reading is most of the work of each.
 */
export function createSharedAnalyser(canonical: (key: string) => string): Analyser {
  const analyser = createAnalyser(canonical)
  const { lexicon } = analyser
  let last: { document: Document; generation: number; analysed: Analysed } | null = null

  function holds(document: Document): boolean {
    if (last === null || last.generation !== lexicon.generation) return false
    const { title, text, source } = last.document
    return title === document.title && text === document.text && (!document.source || source === document.source)
  }

  return {
    lexicon,
    analyse(document) {
      if (!holds(document)) {
        const analysed = analyser.analyse(document)
        last = { document, generation: lexicon.generation, analysed }
      }
      const { analysed } = last!
      const count = document.source ? analysed.count : analysed.textEnd
      return { ...analysed, count, topics: document.topics ?? [] }
    },
  }
}
