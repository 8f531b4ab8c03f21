import type { DigestContent, DigestStory } from '../model.ts'
import { listWatchlistNames, type WindowItem } from '../store/digest-window.ts'
import { listToldStories } from '../store/digests.ts'
import type { Sql } from '../store/sql.ts'
import { describeLeftOut, describeNothing } from './left-out.ts'
import { type PickedStory, type Selection, selectStories, type TopicName, type Wish, wantedTopics } from './select.ts'
import type { WindowReader } from './window-reader.ts'

/** All that a digest's content depends on; equal orders give equal digests. */
export type DigestOrder = Wish & {
  name: string
  timeZone: string
  dueAt: Date
  fromSeq: number
  toSeq: number
  /** Watchlists that are marked where a story touched them, beyond those asked for. */
  markedIds: readonly number[]
  /** Contents that its readers were sent before, oldest first. */
  history: readonly number[]
  usualPeriodMs: number
}

const MOST_ITEMS = 20_000
const MOST_ARTICLES = 12
const MOST_LINKS = 20
const DAY_MS = 86_400_000
/** Known stories without news make room for others, but not without end. */
const MOST_ROUNDS = 4

/** Chooses and tells what the window holds. Reads only; the same order gives the same content. */
export async function composeDigest(
  sql: Sql,
  order: DigestOrder,
  names: readonly TopicName[],
  reader: WindowReader,
): Promise<DigestContent> {
  const marked = [...new Set([...order.watchlistIds, ...order.markedIds])]
  const items = await reader.listItems(sql, order.fromSeq, order.toSeq, marked, MOST_ITEMS)
  const itemCount = await reader.countItems(sql, order.fromSeq, order.toSeq)
  const { selection, stories, nothingNew } = await tellStories(sql, items, order, names, reader)
  const sections = selection.sections.map(({ topic, name, stories: picked }) => ({
    ...{ topic, name },
    stories: picked.map((story) => stories.get(story.storyId)!),
  }))
  return {
    ...{ subscription: order.name, timeZone: order.timeZone, dueAt: order.dueAt.toISOString() },
    ...{ fromSeq: order.fromSeq, toSeq: order.toSeq, itemCount, sections },
    ...(await measureTrend(sql, items, order, names, reader)),
    nothing: sections.length > 0 ? null : describeNothing(itemCount, selection.left, nothingNew),
    leftOut: describeLeftOut({
      ...{ left: selection.left, mostStories: order.mostStories, leastScore: order.leastScore, nothingNew },
      titlesOver: selection.left.overLimit.map((story) => story.items[0]!.title),
      repeats: items.filter((item) => item.repeat).length,
      beyondWindow: itemCount - items.length,
    }),
  }
}

/** Selects, tells, and selects again without the known stories that turned out to have nothing new. */
async function tellStories(
  sql: Sql,
  items: readonly WindowItem[],
  order: DigestOrder,
  names: readonly TopicName[],
  reader: WindowReader,
) {
  const told = await listToldStories(sql, order.history)
  const silent = new Set<number>()
  const stories = new Map<number, DigestStory>()
  for (let round = 1; ; round++) {
    const open = items.filter((item) => !silent.has(item.storyId))
    const selection: Selection = selectStories(open, order, names, told, order.dueAt)
    const picked = selection.sections.flatMap((section) => section.stories)
    const fresh = picked.filter((story) => !stories.has(story.storyId))
    for (const story of await tell(sql, fresh, told, reader)) stories.set(story.storyId, story)
    const mute = picked.filter((story) => hasNothingNew(stories.get(story.storyId)!))
    for (const story of mute) silent.add(story.storyId)
    if (mute.length > 0 && round < MOST_ROUNDS) continue
    return { selection: leaveOut(selection, silent), stories, nothingNew: silent.size }
  }
}

function leaveOut(selection: Selection, silent: ReadonlySet<number>): Selection {
  const sections = selection.sections.map((section) => {
    return { ...section, stories: section.stories.filter(({ storyId }) => !silent.has(storyId)) }
  })
  return { ...selection, sections: sections.filter(({ stories }) => stories.length > 0) }
}

function hasNothingNew(story: DigestStory): boolean {
  return story.continued && story.summary.length === 0 && story.newOutlets.length === 0
}

/** @param known up to which item the readers know the stories that they were told */
async function tell(
  sql: Sql,
  picked: PickedStory[],
  known: ReadonlyMap<number, number>,
  reader: WindowReader,
): Promise<DigestStory[]> {
  const tales = picked.map(({ storyId, items }) => {
    const itemIds = items.slice(-MOST_ARTICLES).map((item) => item.id)
    return { storyId, itemIds, knownUpTo: known.get(storyId) ?? null }
  })
  const told = await reader.tellStories(sql, tales)
  const watchlists = await listWatchlistNames(sql, [...new Set(picked.flatMap((story) => story.watchlistIds))])
  return picked.map((story, place) => {
    const { summary, earlierOutlets, facts } = told[place]!
    return {
      ...describeStory(story, earlierOutlets),
      summary,
      outlets: mergeOutlets(story, facts.outlets),
      watchlists: story.watchlistIds.map((id) => watchlists.get(id)).filter((name) => name !== undefined),
      firstSeenAt: facts.firstSeenAt.toISOString(),
      lastSeenAt: facts.lastSeenAt.toISOString(),
    }
  })
}

function describeStory(story: PickedStory, earlierOutlets: readonly string[]) {
  const before = new Set(earlierOutlets)
  const named = story.coverage.map((item) => item.outlet).filter((outlet) => outlet !== null)
  const lead = story.continued ? story.items.at(-1)! : story.items[0]!
  return {
    ...{ storyId: story.storyId, title: lead.title, itemCount: story.coverage.length, continued: story.continued },
    newOutlets: story.continued ? [...new Set(named)].filter((outlet) => !before.has(outlet)) : [],
    ...{ links: listLinks(story.coverage), score: story.score },
  }
}

/** One link for each article; a repeat adds one only where it has an address or an outlet of its own. */
function listLinks(coverage: readonly WindowItem[]): DigestStory['links'] {
  const seen = new Set<string>()
  const links: DigestStory['links'] = []
  for (const { title, url, outlet, repeat } of [...coverage].sort((a, b) => Number(a.repeat) - Number(b.repeat))) {
    const key = url ?? `${outlet} ${repeat ? '' : title}`
    if (seen.has(key) || (repeat && url === null && links.some((link) => link.outlet === outlet))) continue
    seen.add(key)
    links.push({ title, url, outlet })
  }
  return links.slice(0, MOST_LINKS)
}

/** The outlets of this window first, then those that had the story before. */
function mergeOutlets(story: PickedStory, all: readonly string[]): string[] {
  const here = story.coverage.map((item) => item.outlet).filter((outlet) => outlet !== null)
  return [...new Set([...here, ...all])]
}

async function measureTrend(
  sql: Sql,
  items: readonly WindowItem[],
  order: DigestOrder,
  names: readonly TopicName[],
  reader: WindowReader,
): Promise<Pick<DigestContent, 'trend' | 'trendDays'>> {
  const start =
    (await reader.findTimeOfSeq(sql, order.fromSeq)) ?? new Date(order.dueAt.getTime() - order.usualPeriodMs)
  const first = await reader.findFirstArrival(sql)
  const historyMs = first === null ? 0 : Math.min(7 * DAY_MS, start.getTime() - first.getTime())
  const days = Math.max(0, Math.floor((historyMs / DAY_MS) * 10) / 10)
  const past =
    days > 0 ? await reader.countTopics(sql, new Date(start.getTime() - historyMs), start, order.fromSeq) : new Map()
  const coveredMs = Math.max(order.usualPeriodMs, order.dueAt.getTime() - start.getTime())
  const wanted = wantedTopics(order, names)
  const trend = names
    .filter((topic) => wanted.has(topic.id))
    .map(({ id, name }) => ({
      ...{ topic: id, name, count: items.filter((item) => !item.repeat && carries(item, id)).length },
      average: days > 0 ? Math.round(((past.get(id) ?? 0) * coveredMs * 10) / historyMs) / 10 : 0,
    }))
  return { trend, trendDays: Math.min(7, Math.ceil(days)) }
}

const carries = (item: WindowItem, topic: string) => item.topics.some((label) => label.topic === topic)
