import type { WindowItem } from '../store/digest-window.ts'

export type Wish = {
  /** Empty means all topics, or none when the digest is about watchlists alone. */
  topics: readonly string[]
  watchlistIds: readonly number[]
  mostStories: number
  leastScore: number
}

export type TopicName = { id: string; name: string }

export type PickedStory = {
  storyId: number
  /**
   * Items of the window that are not repeats, in the order of arrival; at least one. Of a story that was not told, its
   * repeats where there is nothing else: what they repeat came before the window, or was left out of it.
   */
  items: WindowItem[]
  /** All items of the window, repeats too. */
  coverage: WindowItem[]
  topic: string
  topicScore: number
  watchlistIds: number[]
  continued: boolean
  score: number
}

export type PickedSection = { topic: string; name: string; stories: PickedStory[] }

export type Selection = {
  sections: PickedSection[]
  /** Stories that were not taken, by why. `belowScore` carry a topic that was asked for, but too weakly. */
  left: { otherTopics: number; belowScore: number; overLimit: PickedStory[]; repeatsOnly: number }
}

/** The section of stories that are in the digest for a watchlist alone. */
const WATCHLIST_SECTION = { id: 'watchlists', name: 'From your watchlists' }

const HALF_LIFE_MS = 12 * 3_600_000

/**
 * Chooses, ranks and groups a digest's stories. Each story is told once, under the strongest of the topics asked for,
 * however many items and topics it has; topics keep the order of `names`, with watchlist stories last.
 * @param told stories that an earlier digest of the same reader told
 */
export function selectStories(
  items: readonly WindowItem[],
  wish: Wish,
  names: readonly TopicName[],
  told: Pick<ReadonlyMap<number, unknown>, 'has'>,
  now: Date,
): Selection {
  const wanted = wantedTopics(wish, names)
  const left: Selection['left'] = { otherTopics: 0, belowScore: 0, overLimit: [], repeatsOnly: 0 }
  const picked: PickedStory[] = []
  for (const coverage of groupByStory(items)) {
    const story = judgeStory(coverage, wish, wanted, told, now)
    if (typeof story === 'string') left[story]++
    else picked.push(story)
  }
  picked.sort(byRank)
  left.overLimit = picked.splice(Math.max(0, wish.mostStories))
  return { sections: groupByTopic(picked, names), left }
}

export function wantedTopics(wish: Pick<Wish, 'topics' | 'watchlistIds'>, names: readonly TopicName[]): Set<string> {
  if (wish.topics.length > 0) return new Set(wish.topics)
  return new Set(wish.watchlistIds.length > 0 ? [] : names.map((topic) => topic.id))
}

function groupByStory(items: readonly WindowItem[]): WindowItem[][] {
  const stories = new Map<number, WindowItem[]>()
  for (const item of items) {
    const known = stories.get(item.storyId)
    if (known) known.push(item)
    else stories.set(item.storyId, [item])
  }
  return [...stories.values()]
}

function judgeStory(
  coverage: WindowItem[],
  wish: Wish,
  wanted: ReadonlySet<string>,
  told: Pick<ReadonlyMap<number, unknown>, 'has'>,
  now: Date,
): PickedStory | 'otherTopics' | 'belowScore' | 'repeatsOnly' {
  const isTold = told.has(coverage[0]!.storyId)
  const originals = coverage.filter((item) => !item.repeat)
  const items = originals.length === 0 && !isTold ? coverage : originals
  const best = strongestTopic(coverage, wanted)
  const watchlistIds = [...new Set(coverage.flatMap((item) => item.watchlistIds))].sort((a, b) => a - b)
  const byWatchlist = watchlistIds.some((id) => wish.watchlistIds.includes(id))
  const byTopic = best !== null && best.score >= wish.leastScore
  if (!byTopic && !byWatchlist) return best === null ? 'otherTopics' : 'belowScore'
  if (items.length === 0) return 'repeatsOnly'
  const story = {
    ...{ storyId: items[0]!.storyId, items, coverage, watchlistIds },
    topic: byTopic ? best.topic : WATCHLIST_SECTION.id,
    topicScore: best?.score ?? 0,
    continued: isTold,
  }
  return { ...story, score: rankStory(story, now) }
}

function strongestTopic(items: WindowItem[], wanted: ReadonlySet<string>): { topic: string; score: number } | null {
  const labels = items.flatMap((item) => item.topics).filter((label) => wanted.has(label.topic))
  labels.sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1))
  return labels[0] ?? null
}

/**
 * How much a story matters. Each doubling of the outlets that carry it adds one, a sure topic adds up to one, news of
 * this minute adds up to one that halves every twelve hours, and a watchlist it touched adds one and a half.
 */
function rankStory(
  story: Pick<PickedStory, 'coverage' | 'topicScore' | 'watchlistIds' | 'continued'>,
  now: Date,
): number {
  const outlets = new Set(story.coverage.map((item) => item.outlet ?? '')).size
  const last = Math.max(...story.coverage.map((item) => item.seenAt.getTime()))
  const ageMs = Math.max(0, now.getTime() - last)
  const watched = story.watchlistIds.length > 0 ? 1.5 : 0
  return round(Math.log2(1 + outlets) + story.topicScore + 2 ** (-ageMs / HALF_LIFE_MS) + watched)
}

const round = (value: number) => Math.round(value * 1e4) / 1e4

function byRank(a: PickedStory, b: PickedStory): number {
  return b.score - a.score || b.items.at(-1)!.seq - a.items.at(-1)!.seq
}

function groupByTopic(stories: PickedStory[], names: readonly TopicName[]): PickedSection[] {
  const order = [...names, ...unnamed(stories, names), WATCHLIST_SECTION]
  return order
    .map(({ id, name }) => ({ topic: id, name, stories: stories.filter((story) => story.topic === id) }))
    .filter((section) => section.stories.length > 0)
}

/** Topics that items still carry although topics.yaml has them no more. */
function unnamed(stories: PickedStory[], names: readonly TopicName[]): TopicName[] {
  const known = new Set([...names.map((topic) => topic.id), WATCHLIST_SECTION.id])
  return [...new Set(stories.map((story) => story.topic))]
    .filter((id) => !known.has(id))
    .map((id) => ({ id, name: id }))
}
