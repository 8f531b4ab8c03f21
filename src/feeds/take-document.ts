import type { Feed, FeedChanges } from '../store/feeds.ts'
import type { Sql } from '../store/sql.ts'
import { sharedLinks } from './arrival.ts'
import { firstHabit, type Habit, updateHabit } from './next-poll.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { type TakenIn, takeIn } from './take-in.ts'

const NOTHING: TakenIn = { itemIds: [], changeIds: [] }

/**
 * Takes in what a document of the feed brought, by poll or push, and says how that changes the feed. Everything that
 * the first document brings is quiet, unless the feed was added otherwise.
 */
export async function takeDocument(
  tx: Sql,
  feed: Feed,
  parsed: ParsedFeed | null,
  now: Date,
): Promise<TakenIn & { changes: FeedChanges & Pick<Feed, 'itemsPerHour' | 'habitAt'> }> {
  const first = feed.succeededAt === null
  const sharesLinks = feed.sharesLinks || (parsed !== null && sharedLinks(parsed).size > 0)
  const name = feed.named ? feed.name : (parsed?.title ?? feed.name)
  const of = { id: feed.id, name, sharesLinks, quiet: first && !feed.announceFirst }
  const { itemIds, changeIds } = parsed ? await takeIn(tx, of, parsed, now) : NOTHING
  const dates = parsed?.items.flatMap((item) => item.publishedAt ?? []) ?? []
  const habit = first ? firstHabit(dates, now) : updateHabit(habitOf(feed), itemIds.length, now)
  const changes: FeedChanges & Pick<Feed, 'itemsPerHour' | 'habitAt'> = {
    sharesLinks,
    itemsPerHour: habit?.itemsPerHour ?? null,
    habitAt: habit?.at ?? null,
    ...(parsed === null ? {} : describeFeed(parsed)),
  }
  if (itemIds.length === 0) return { itemIds, changeIds, changes }
  const usualGapMs = habit && habit.itemsPerHour > 0 ? 3_600_000 / habit.itemsPerHour : feed.usualGapMs
  return {
    itemIds,
    changeIds,
    changes: { ...changes, usualGapMs, lastItemAt: now, itemCount: feed.itemCount + itemIds.length },
  }
}

function describeFeed(parsed: ParsedFeed): FeedChanges {
  const { title, link, format, hubUrl, selfUrl } = parsed
  return { title, link, format, hubUrl, topicUrl: hubUrl === null ? null : selfUrl }
}

/** The habit as the feed's row holds it. */
export function habitOf({ itemsPerHour, habitAt }: Feed): Habit | null {
  return itemsPerHour === null || habitAt === null ? null : { itemsPerHour, at: habitAt }
}
