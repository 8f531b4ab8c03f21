import { countIngested, listSearchedItems, type Place, placeOf, type SearchedItem } from '../store/search.ts'
import { createExplainer } from '../watch/explain.ts'
import { parseQuery } from '../watch/parse.ts'
import { describeQuery } from '../watch/print.ts'
import { type Warning, warnAbout } from '../watch/warnings.ts'
import { narrow } from './narrow.ts'
import { describeHit, documentOf, type SearchDeps, type SearchHit } from './search.ts'

/** How a query would have done as a watchlist line over everything stored. A story counts once, as it alerts once. */
export type Backtest = {
  /** How the query was read, every join spelt out. */
  readAs: string
  warnings: Warning[]
  /** Items stored, and of those how many match, in how many stories. */
  stored: number
  items: number
  stories: number
  /** Alerts in the last 7 and 30 days, and a day on average. */
  last7Days: { alerts: number; perDay: number }
  last30Days: { alerts: number; perDay: number }
  newest: SearchHit[]
  /** False when so many items had to be looked at that the oldest were left out. */
  complete: boolean
}

const DAY_MS = 86_400_000
const BATCH = 500
const MOST_LOOKED_AT = 200_000
const NEWEST = 5
/** A line that more than this part of all items meets tells nobody anything. */
const TOO_WIDE = 0.2
const ENOUGH_TO_JUDGE = 20

type BacktestDeps = SearchDeps & { now: () => Date; topics: { topics: readonly { id: string }[] } }

/**
 * Runs a query over everything stored: the database narrows by words, the query language decides.
 * @throws QuerySyntaxError
 */
export async function backtestQuery(deps: BacktestDeps, query: string): Promise<Backtest> {
  const tree = parseQuery(query)
  const explainer = createExplainer({ aliases: deps.aliases })
  const firstSeen = new Map<number, number>()
  const newest: SearchHit[] = []
  let items = 0
  const complete = await eachCandidate(deps, narrow(tree, deps.aliases), (item) => {
    const { match, spans } = explainer.explain(tree, documentOf(item))
    if (!match) return
    items++
    firstSeen.set(
      item.storyId,
      Math.min(item.seenAt.getTime(), firstSeen.get(item.storyId) ?? Number.POSITIVE_INFINITY),
    )
    if (newest.length < NEWEST) newest.push(describeHit(item, spans))
  })
  const stored = await countIngested(deps.database)
  const times = [...firstSeen.values()]
  return {
    readAs: describeQuery(tree),
    warnings: [
      ...warnAbout(
        tree,
        deps.topics.topics.map(({ id }) => id),
      ),
      ...warnOfCounts(items, stored),
    ],
    stored,
    items,
    stories: firstSeen.size,
    last7Days: countSince(times, deps.now(), 7),
    last30Days: countSince(times, deps.now(), 30),
    newest,
    complete,
  }
}

/** Looks at every item that satisfies `words`, newest first by date. @returns false when there were too many to look at all */
async function eachCandidate({ database }: SearchDeps, words: string | null, look: (item: SearchedItem) => void) {
  const wanted = { words, topic: null, order: 'published' } as const
  let after: Place | null = null
  for (let lookedAt = 0; lookedAt < MOST_LOOKED_AT; lookedAt += BATCH) {
    const batch: SearchedItem[] = await listSearchedItems(database, wanted, after, BATCH)
    for (const item of batch) look(item)
    if (batch.length < BATCH) return true
    after = placeOf(batch.at(-1)!, wanted.order)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return false
}

function countSince(times: number[], now: Date, days: number): { alerts: number; perDay: number } {
  const alerts = times.filter((time) => time > now.getTime() - days * DAY_MS && time <= now.getTime()).length
  return { alerts, perDay: Math.round((alerts / days) * 100) / 100 }
}

function warnOfCounts(items: number, stored: number): Warning[] {
  if (stored < ENOUGH_TO_JUDGE) return []
  if (items === 0) return [{ at: 0, kind: 'never', message: `nothing stored matches (${stored} items looked at)` }]
  if (items / stored <= TOO_WIDE) return []
  const percent = Math.round((items / stored) * 100)
  return [{ at: 0, kind: 'wide', message: `this is far too wide: it matches ${percent} % of all items stored` }]
}
