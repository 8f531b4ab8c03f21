import type { Document } from '../model.ts'
import type { Analysed } from '../text/analysed.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'

/**
 * Sentence 0 is the title; sentence i above 0 is `sentences[i - 1]` of the text. `at[p]` is the sentence that holds word p.
 * The array belongs to this module and is overwritten by the next call. `words` of them are of title and text.
 */
export type SentenceMap = { count: number; sentences: Sentence[]; at: Int32Array; words: number }

let at = new Int32Array(4096)

/** Says for each word of title and text in which sentence it stands. */
export function mapSentences(document: Document, words: Analysed): SentenceMap {
  const sentences = splitSentences(document.text)
  if (at.length < words.count) at = new Int32Array(2 * words.count)
  at.fill(0, 0, words.titleEnd)
  let sentence = 0
  for (let p = words.titleEnd; p < words.count; p++) {
    while (sentence < sentences.length - 1 && words.starts[p]! >= sentences[sentence]!.end && p < words.textEnd)
      sentence++
    at[p] = sentence + 1
  }
  return { count: sentences.length + 1, sentences, at, words: words.textEnd }
}

export function sentenceText(document: Document, map: SentenceMap, sentence: number): string {
  if (sentence === 0) return document.title.trim()
  const { start, end } = map.sentences[sentence - 1]!
  return document.text.slice(start, end).replace(/\s+/g, ' ')
}
