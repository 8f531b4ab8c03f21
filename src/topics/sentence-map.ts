import type { Document } from '../model.ts'
import type { Analysed } from '../text/analyse.ts'
import { type Sentence, splitSentences } from '../text/sentences.ts'

/** Sentence 0 is the title; sentence i above 0 is `sentences[i - 1]` of the text. */
export type SentenceMap = { count: number; sentences: Sentence[]; first: number[]; end: number[] }

/** Word ranges [first, end) of the title and each sentence of the text. */
export function mapSentences(document: Document, words: Analysed): SentenceMap {
  const sentences = splitSentences(document.text)
  const first = [0]
  const end = [words.titleEnd]
  let p = words.titleEnd
  for (const sentence of sentences) {
    first.push(p)
    while (p < words.textEnd && words.starts[p]! < sentence.end) p++
    end.push(p)
  }
  return { count: sentences.length + 1, sentences, first, end }
}

/** The sentence that holds word `p`. */
export function sentenceOf({ end }: SentenceMap, p: number): number {
  let low = 0
  let high = end.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (end[middle]! > p) high = middle
    else low = middle + 1
  }
  return low
}

export function sentenceText(document: Document, map: SentenceMap, sentence: number): string {
  if (sentence === 0) return document.title.trim()
  const { start, end } = map.sentences[sentence - 1]!
  return document.text.slice(start, end).replace(/\s+/g, ' ')
}
