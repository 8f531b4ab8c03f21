import type { Document } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import type { Analysed } from '../text/analysed.ts'
import { readWords } from '../text/read-words.ts'

/**
 * An analyser that remembers the document it read last: classifier, matcher, describer and search words ask for the same
 * item one after the other, and reading is most of the work of each.
 */
export function createSharedAnalyser(canonical: (key: string) => string): Analyser {
  const analyser = createAnalyser(canonical)
  const { lexicon } = analyser
  let last: { document: Document; generation: number; analysed: Analysed } | null = null

  function holds({ title, text }: Document): boolean {
    if (last === null || last.generation !== lexicon.generation) return false
    return last.document.title === title && last.document.text === text
  }

  function read(document: Document): void {
    const analysed = analyser.analyse(document)
    last = { document, generation: lexicon.generation, analysed }
  }

  /** Not all who ask want the source, and it stands behind the text: it is read when it is first wanted. */
  function addSource(source: string): void {
    const { document, analysed } = last!
    if (document.source === source) return
    analysed.count = analysed.textEnd
    readWords(lexicon, source, analysed)
    last!.document = { ...document, source }
  }

  return {
    lexicon,
    analyse(document) {
      if (!holds(document)) read(document)
      if (document.source) addSource(document.source)
      const { analysed } = last!
      const count = document.source ? analysed.count : analysed.textEnd
      return { ...analysed, count, topics: document.topics ?? [] }
    },
  }
}
