import { createAnalyser } from './analyse.ts'
import type { Analysed } from './analysed.ts'

/** A word of a text: offsets are UTF-16, `position` counts words from 0, `folded` and `key` are what comparisons use. */
export type Token = { start: number; end: number; position: number; written: string; folded: string; key: string }

const analyser = createAnalyser()

/**
 * The words of a text. Hyphens, dashes and all spaces part words; possessives, soft hyphens and thousands marks leave
 * no trace (`Kyiv’s` is kyiv, `1,500` is 1500); `U.S.` is one word; a letter of an unspaced script is a word of its own.
 */
export function tokenise(text: string): Token[] {
  const { lexicon } = analyser
  const words: Analysed = analyser.analyse({ title: '', text })
  return Array.from({ length: words.count }, (_, position) => {
    const form = words.forms[position]!
    return {
      ...{ start: words.starts[position]!, end: words.ends[position]!, position },
      ...{
        written: lexicon.writtenOf(form),
        folded: lexicon.foldedOf(form),
        key: lexicon.keyTextOf(words.keys[position]!),
      },
    }
  })
}
