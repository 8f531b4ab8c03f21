/** Plain types that every room shares. Times are UTC `Date`s, ids are the database's. */

/** Offsets are UTF-16 code units into the named field, end exclusive. */
export type Span = { field: 'title' | 'text'; start: number; end: number }

/** What a query is matched against. `topics` holds topic ids; `source` the outlet's name. */
export type Document = { title: string; text: string; source?: string; topics?: readonly string[] }

/** One article of a page dump. Lines are 0-based over the file split at `\n`; see the corpus command's contract. */
export type CorpusArticle = {
  title: string | null
  outlet: string | null
  firstLine: number
  lastLine: number
  /** Index, in the same array, of the article this one repeats verbatim or truncated. */
  duplicateOf: number | null
  /** Date of publication where a line of the document states it, else null. */
  publishedAt: Date | null
  /** Body paragraphs joined by a blank line, page furniture left out. */
  text: string
}

/** A label on an item. `score` is 0..1; `evidence` are sentences of the item, strongest first. */
export type TopicLabel = { topic: string; score: number; evidence: string[] }
