import { QuerySyntaxError } from '../errors.ts'
import { parseQuery } from '../watch/parse.ts'
import { describeQuery } from '../watch/print.ts'

/** How one query was read: in words, or what is wrong and where, as pieces around the place. */
export type Reading =
  | { query: string; ok: true; means: string }
  | { query: string; ok: false; message: string; position: number; before: string; at: string; after: string }

export function readQuery(query: string): Reading {
  try {
    return { query, ok: true, means: describeQuery(parseQuery(query)) }
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error
    const start = Math.min(error.offset, query.length)
    const width = /^(?:[\p{L}\p{N}\p{M}]+|[\s\S]?)/u.exec(query.slice(start))?.[0].length ?? 0
    const pieces = {
      before: query.slice(0, start),
      at: query.slice(start, start + width),
      after: query.slice(start + width),
    }
    return { query, ok: false, message: error.message, position: start, ...pieces }
  }
}

/** The lines of a text area that hold something, at most `most` of them. */
export function splitLines(text: string, most = 200): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, most)
}
