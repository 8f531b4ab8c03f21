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

export const NO_TOPICS: readonly string[] = []

/** Room for `words` words; it grows when a text has more. */
export function emptyAnalysed(words: number): Analysed {
  return {
    ...{ count: 0, titleEnd: 0, textEnd: 0, topics: NO_TOPICS },
    ...{ forms: new Int32Array(words), keys: new Int32Array(words) },
    ...{ starts: new Int32Array(words), ends: new Int32Array(words) },
  }
}
