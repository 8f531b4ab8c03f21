import { QuerySyntaxError } from '../errors.ts'
import type { Document } from '../model.ts'
import type { Sql } from '../store/sql.ts'
import type { Shard } from '../store/watch-shards.ts'
import { lastWatchChange, listSavedQueries, listWatchChanges, type NewMatch } from '../store/watchlists.ts'
import type { Analyser } from '../text/analyse.ts'
import type { Aliases } from '../watch/aliases.ts'
import { createExplainer } from '../watch/explain.ts'
import { createMatcher } from '../watch/matcher.ts'

const PAGE = 10_000
const ALL: Shard = { shard: 0, of: 1 }

/** The saved watchlist lines, as this process holds them. */
export interface WatchIndex {
  /** Brings the lines in step with change number `watchSeq`; does nothing when they are. */
  catchUp(sql: Sql, watchSeq: number): Promise<void>
  /** The number of the last change that has been read. */
  reached(): number
  match(document: Document): NewMatch[]
}

/**
 * The saved lines of all watchlists in memory. It starts empty and reads everything at the first `catchUp`; from then
 * on only the changes since the number it has reached, so a notification that got lost costs nothing. An `analyser` that
 * is shared must have the same aliases. With a `part`, only that shard's watchlists are read.
 */
export function createWatchIndex(
  aliases: Aliases,
  onUnreadable: (lineId: number, error: QuerySyntaxError) => void = () => undefined,
  analyser?: Analyser,
  part: Shard = ALL,
): WatchIndex {
  const matcher = createMatcher(analyser ? { aliases, analyser } : { aliases })
  const explainer = createExplainer({ aliases, analyser: matcher.analyser })
  const lines = new Map<number, { watchlistId: number; query: string }>()
  let reached: number | null = null
  /**
   * The last change to each line that has changed since the start. Several may read at once, each in a transaction of
   * its own, and none may wait for another; so what an older reading brings gives way to what is known by then.
   */
  const changed = new Map<number, number>()

  async function readAll(sql: Sql): Promise<void> {
    // The number first: lines that change while we read are then read again.
    const seq = await lastWatchChange(sql)
    for (let last = 0; ; ) {
      const page = await listSavedQueries(sql, last, PAGE, part)
      for (const { lineId, watchlistId, query } of page) {
        if ((changed.get(lineId) ?? 0) <= seq) put(lineId, watchlistId, query)
      }
      if (page.length < PAGE) break
      last = page.at(-1)!.lineId
    }
    reached = Math.max(reached ?? 0, seq)
  }

  async function readChanges(sql: Sql): Promise<void> {
    for (;;) {
      const changes = await listWatchChanges(sql, reached ?? 0, PAGE)
      for (const { seq, lineId, watchlistId, query } of changes) {
        if ((changed.get(lineId) ?? 0) >= seq) continue
        changed.set(lineId, seq)
        if (query === null || watchlistId === null || watchlistId % part.of !== part.shard) drop(lineId)
        else put(lineId, watchlistId, query)
      }
      reached = Math.max(reached ?? 0, changes.at(-1)?.seq ?? 0)
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
    reached: () => reached ?? 0,
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

/** For a process that leaves the matching to others. */
export const NO_LINES: WatchIndex = {
  catchUp: async () => undefined,
  reached: () => Number.MAX_SAFE_INTEGER,
  match: () => [],
}
