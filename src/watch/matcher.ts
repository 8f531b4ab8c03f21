import type { Document } from '../model.ts'
import { type Analysed, createAnalyser } from '../text/analyse.ts'
import { buildAliasTable } from './alias-table.ts'
import { type Aliases, NO_ALIASES } from './aliases.ts'
import { createExplainer } from './explain.ts'
import { parseQuery } from './parse.ts'
import type { QueryNode } from './query.ts'

export type Matcher = {
  /** @throws QuerySyntaxError; the matcher is then as before. An id already there is replaced. */
  add(id: number, query: string | QueryNode): void
  addMany(entries: Iterable<{ id: number; query: string | QueryNode }>): void
  replace(id: number, query: string | QueryNode): void
  remove(id: number): boolean
  match(document: Document | Analysed): number[]
  analyse(document: Document): Analysed
  readonly size: number
}

export function createMatcher({ aliases = NO_ALIASES }: { aliases?: Aliases } = {}): Matcher {
  const analyser = createAnalyser(buildAliasTable(aliases).canonical)
  const explainer = createExplainer({ aliases, analyser })
  const queries = new Map<number, QueryNode>()
  const add = (id: number, query: string | QueryNode) =>
    void queries.set(id, typeof query === 'string' ? parseQuery(query) : query)
  return {
    add,
    replace: add,
    addMany: (entries) => {
      for (const { id, query } of entries) add(id, query)
    },
    remove: (id) => queries.delete(id),
    analyse: analyser.analyse,
    match(document) {
      const words = 'forms' in document ? document : analyser.analyse(document)
      return [...queries].filter(([, query]) => explainer.explain(query, words).match).map(([id]) => id)
    },
    get size() {
      return queries.size
    },
  }
}
