import type { Document } from '../model.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import { readWords } from './read-words.ts'

/**
 * One document as words. Word `p` has form `forms[p]` and key `keys[p]` (ids of the lexicon) and lies at
 * `starts[p]`..`ends[p]` of its field: title for p < titleEnd, text for p < textEnd, source for p < count.
 * The arrays belong to the analyser and are overwritten by its next document: copy what must outlive that.
 */
export type Analysed = {
  count: number
  titleEnd: number
  textEnd: number
  forms: Int32Array
  keys: Int32Array
  starts: Int32Array
  ends: Int32Array
  topics: readonly string[]
}

export type Analyser = { lexicon: Lexicon; analyse(document: Document): Analysed }

const NO_TOPICS: readonly string[] = []
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

/** Room for `words` words; it grows when a text has more. */
export function emptyAnalysed(words: number): Analysed {
  return {
    ...{ count: 0, titleEnd: 0, textEnd: 0, topics: NO_TOPICS },
    ...{ forms: new Int32Array(words), keys: new Int32Array(words) },
    ...{ starts: new Int32Array(words), ends: new Int32Array(words) },
  }
}

/** Frequencies settle soon, so after the first thousand documents a sample is enough. */
function count(lexicon: Lexicon, { keys, textEnd }: Analysed): void {
  if (lexicon.documentsRead > 1000 && lexicon.documentsRead % 16 !== 0) return
  const { seen } = lexicon.tables
  for (let p = 0; p < textEnd; p++) seen[keys[p]!]!++
  lexicon.wordsCounted += textEnd
}
