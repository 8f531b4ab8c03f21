import type { Document } from '../model.ts'
import { type Analysed, emptyAnalysed, NO_TOPICS } from './analysed.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'

export type Analyser = { lexicon: Lexicon; analyse(document: Document): Analysed }

/**
 * Makes an analyser: it turns documents into words, once, for every room that asks questions about them.
 * @param canonical maps an inflection key to the key of its alias group; identity where there are no aliases
 * @param mostForms distinct forms after which the analyser forgets what no query asks for, so that its memory has a bound
 */
export function createAnalyser(canonical?: (key: string) => string, mostForms?: number): Analyser {
  const lexicon = createLexicon(canonical, mostForms)
  const analysed = emptyAnalysed(4096)
  return {
    lexicon,
    analyse(document) {
      lexicon.beginDocument()
      analysed.count = 0
      analysed.titleEnd = readWords(lexicon, document.title, analysed)
      analysed.textEnd = readWords(lexicon, document.text, analysed)
      if (document.source) readWords(lexicon, document.source, analysed)
      analysed.topics = document.topics ?? NO_TOPICS
      count(lexicon, analysed)
      return analysed
    },
  }
}

/** Frequencies settle soon, so after the first thousand documents a sample is enough. */
function count(lexicon: Lexicon, { keys, textEnd }: Analysed): void {
  if (lexicon.documentsRead > 1000 && lexicon.documentsRead % 16 !== 0) return
  const { seen } = lexicon.tables
  for (let p = 0; p < textEnd; p++) seen[keys[p]!]!++
  lexicon.wordsCounted += textEnd
}
