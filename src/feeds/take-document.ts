import type { Feed, FeedChanges } from '../store/feeds.ts'
import type { Sql } from '../store/sql.ts'
import { type FeedOfItem, sharedLinks } from './arrival.ts'
import { firstHabit, type Habit, updateHabit } from './next-poll.ts'
import type { ParsedFeed } from './parsed-feed.ts'
import { type TakenIn, takeIn } from './take-in.ts'

const NOTHING: TakenIn = { itemIds: [], changeIds: [] }

/** What a feed said, by poll or push; null where it said that nothing changed. */
export type Said = { feed: Feed; parsed: ParsedFeed | null }
export type Taken = TakenIn & { changes: FeedChanges & Pick<Feed, 'itemsPerHour' | 'habitAt'> }

/**
 * Takes in what feeds said, and says how that changes each of them. Everything that a feed's first document brings is
 * quiet, unless the feed was added otherwise.
 */
export async function takeDocuments(tx: Sql, said: readonly Said[], now: Date): Promise<Taken[]> {
  const documents = said.flatMap(({ feed, parsed }) => (parsed ? [{ feed: describeSource(feed, parsed), parsed }] : []))
  const takenIn = await takeIn(tx, documents, now)
  const takenOf = new Map(documents.map((document, index) => [document.feed.id, takenIn[index]!]))
  return said.map(({ feed, parsed }) => describeTaken(feed, parsed, takenOf.get(feed.id) ?? NOTHING, now))
}

function describeSource(feed: Feed, parsed: ParsedFeed): FeedOfItem {
  const name = feed.named ? feed.name : (parsed.title ?? feed.name)
  const sharesLinks = feed.sharesLinks || sharedLinks(parsed).size > 0
  return { id: feed.id, name, sharesLinks, quiet: feed.succeededAt === null && !feed.announceFirst }
}

function describeTaken(feed: Feed, parsed: ParsedFeed | null, taken: TakenIn, now: Date): Taken {
  const { itemIds } = taken
  const dates = parsed?.items.flatMap((item) => item.publishedAt ?? []) ?? []
  const habit = feed.succeededAt === null ? firstHabit(dates, now) : updateHabit(habitOf(feed), itemIds.length, now)
  const usualGapMs = habit && habit.itemsPerHour > 0 ? 3_600_000 / habit.itemsPerHour : feed.usualGapMs
  const changes = {
    sharesLinks: feed.sharesLinks || (parsed !== null && sharedLinks(parsed).size > 0),
    itemsPerHour: habit?.itemsPerHour ?? null,
    habitAt: habit?.at ?? null,
    ...(parsed === null ? {} : describeFeed(parsed)),
    ...(itemIds.length === 0 ? {} : { usualGapMs, lastItemAt: now, itemCount: feed.itemCount + itemIds.length }),
  }
  return { ...taken, changes }
}

function describeFeed(parsed: ParsedFeed): FeedChanges {
  const { title, link, format, hubUrl, selfUrl } = parsed
  return { title, link, format, hubUrl, topicUrl: hubUrl === null ? null : selfUrl }
}

/** The habit as the feed's row holds it. */
export function habitOf({ itemsPerHour, habitAt }: Feed): Habit | null {
  return itemsPerHour === null || habitAt === null ? null : { itemsPerHour, at: habitAt }
}
