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
 * Reads the distinct words of an item as the query language does, folded and without inflection, but each under its own
 * name: whatever aliases the analyser has do not count.
 */
export function createSearchWordReader(analyser: Analyser): SearchWordReader {
  const { lexicon } = analyser
  let generation = lexicon.generation
  let wordOfForm: string[] = []

  function wordOf(form: number): string {
    const folded = lexicon.foldedOf(form)
    const word = inflectionKey(folded.startsWith(GLUED) ? folded.slice(GLUED.length) : folded)
    return word.length <= LONGEST ? word : ''
  }

  return ({ title, text }) => {
    const { forms, textEnd } = analyser.analyse({ title, text })
    if (generation !== lexicon.generation) [generation, wordOfForm] = [lexicon.generation, []]
    const words = new Set<string>()
    for (let p = 0; p < textEnd && words.size < MOST; p++) {
      const form = forms[p]!
      wordOfForm[form] ??= wordOf(form)
      words.add(wordOfForm[form])
    }
    words.delete('')
    return [...words]
  }
}

/** For those that read a document by itself. */
export const readSearchWords = createSearchWordReader(createAnalyser())
