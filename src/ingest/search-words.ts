import type { Document } from '../model.ts'
import { type Analyser, createAnalyser } from '../text/analyse.ts'
import { inflectionKey } from '../text/inflect.ts'
import { GLUED } from '../text/lexicon.ts'

/** A lexeme of PostgreSQL may have 2,046 bytes; no word that anyone searches for comes near. */
const LONGEST = 200
/** A tsvector may have a megabyte; the first so many distinct words of a very long text are enough to find it by. */
const MOST = 20_000

export type SearchWordReader = (document: Document) => string[]

/**
 * Reads the words of an item as the query language does, folded and without inflection, but each under its own name (two
 * forms of a word may give it twice): whatever aliases the analyser has do not count.
 */
export function createSearchWordReader(analyser: Analyser): SearchWordReader {
  const { lexicon } = analyser
  let generation = lexicon.generation
  let wordOfForm: string[] = []
  /** The reading that a form was last met in, so that a word which comes often is looked at once. */
  let metIn = new Int32Array(1024)
  let reading = 0

  function wordOf(form: number): string {
    const folded = lexicon.foldedOf(form)
    const word = inflectionKey(folded.startsWith(GLUED) ? folded.slice(GLUED.length) : folded)
    return word.length <= LONGEST ? word : ''
  }

  return ({ title, text }) => {
    const { forms, textEnd } = analyser.analyse({ title, text })
    if (generation !== lexicon.generation) [generation, wordOfForm] = [lexicon.generation, []]
    reading++
    const words: string[] = []
    for (let p = 0; p < textEnd && words.length < MOST; p++) {
      const form = forms[p]!
      if (form >= metIn.length) metIn = widened(metIn, 2 * form)
      if (metIn[form] === reading) continue
      metIn[form] = reading
      wordOfForm[form] ??= wordOf(form)
      if (wordOfForm[form] !== '') words.push(wordOfForm[form])
    }
    return words
  }
}

function widened(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}

/** For those that read a document by itself. */
export const readSearchWords = createSearchWordReader(createAnalyser())
