import { QuerySyntaxError } from '../errors.ts'
import type { Document } from '../model.ts'
import type { Sql } from '../store/sql.ts'
import { lastWatchChange, listSavedQueries, listWatchChanges, type NewMatch } from '../store/watchlists.ts'
import type { Aliases } from '../watch/aliases.ts'
import { createExplainer } from '../watch/explain.ts'
import { createMatcher } from '../watch/matcher.ts'
import type { WatchIndex } from './ingest-item.ts'

const PAGE = 10_000

/**
 * The saved lines of all watchlists in memory. It starts empty and reads everything at the first `catchUp`; from then
 * on only the changes since the number it has reached, so a notification that got lost costs nothing.
 */
export function createWatchIndex(
  aliases: Aliases,
  onUnreadable: (lineId: number, error: QuerySyntaxError) => void = () => undefined,
): WatchIndex {
  const matcher = createMatcher({ aliases })
  const explainer = createExplainer({ aliases, analyser: matcher.analyser })
  const lines = new Map<number, { watchlistId: number; query: string }>()
  let reached: number | null = null

  async function readAll(sql: Sql): Promise<void> {
    // The number first: lines that change while we read are then read again.
    reached = await lastWatchChange(sql)
    for (let last = 0; ; ) {
      const page = await listSavedQueries(sql, last, PAGE)
      for (const line of page) put(line.lineId, line.watchlistId, line.query)
      if (page.length < PAGE) return
      last = page.at(-1)?.lineId ?? last
    }
  }

  async function readChanges(sql: Sql): Promise<void> {
    for (;;) {
      const changes = await listWatchChanges(sql, reached ?? 0, PAGE)
      for (const { lineId, watchlistId, query } of changes) {
        if (query === null || watchlistId === null) drop(lineId)
        else put(lineId, watchlistId, query)
      }
      reached = changes.at(-1)?.seq ?? reached
      if (changes.length < PAGE) return
    }
  }

  function put(lineId: number, watchlistId: number, query: string): void {
    if (lines.get(lineId)?.query === query) return
    try {
      matcher.replace(lineId, query)
      lines.set(lineId, { watchlistId, query })
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error
      // Saved by a version that read more than this one does: it must not hold up the others.
      drop(lineId)
      onUnreadable(lineId, error)
    }
  }

  function drop(lineId: number): void {
    if (lines.delete(lineId)) matcher.remove(lineId)
  }

  return {
    catchUp: async (sql, watchSeq) => {
      if (reached === null) await readAll(sql)
      else if (reached < watchSeq) await readChanges(sql)
    },
    match: (document: Document): NewMatch[] => {
      const words = matcher.analyser.analyse(document) // read once, for finding and for explaining
      return matcher.match(words).flatMap((lineId) => {
        const line = lines.get(lineId)
        if (!line) return []
        return [{ lineId, watchlistId: line.watchlistId, spans: explainer.explain(line.query, words).spans }]
      })
    },
  }
}
