import { cleanText } from './clean-text.ts'
import { coverUrl, openFeed, type SealedFeed, sealColumns } from './sealed-feeds.ts'
import { findOne, getOne, type Sql } from './sql.ts'

export type FeedState = 'active' | 'paused' | 'gone'
export type HubState = 'none' | 'asked' | 'active' | 'refused'

export type Feed = {
  id: number
  url: string
  /** The operator's name for it, or its own title, or its host. */
  name: string
  /** Whether the operator gave it that name. */
  named: boolean
  state: FeedState
  folder: string | null
  fullText: boolean
  announceFirst: boolean
  nextPollAt: Date
  etag: string | null
  lastModified: string | null
  bodyHash: string | null
  fetchedAt: Date | null
  cutPolls: number
  movedTo: string | null
  movedTimes: number
  sharesLinks: boolean
  itemsPerHour: number | null
  habitAt: Date | null
  usualGapMs: number | null
  lastItemAt: Date | null
  askedMs: number | null
  itemCount: number
  polledAt: Date | null
  succeededAt: Date | null
  failures: number
  failingSince: Date | null
  problem: string | null
  toldAt: Date | null
  link: string | null
  hubUrl: string | null
  topicUrl: string | null
  hubState: HubState
  hubToken: string | null
  hubSecret: string | null
  hubAskedAt: Date | null
  hubUntil: Date | null
}

/** A feed, to be opened by `openFeed`. */
export const FEED_COLUMNS = `id, url, sealed_url AS "sealedUrl", coalesce(name, title, substring(url from '^[a-z]+://(?:[^/@]*@)?([^/:?#]+)')) AS name,
  name IS NOT NULL AS named, state,
  folder, full_text AS "fullText", announce_first AS "announceFirst", next_poll_at AS "nextPollAt", etag,
  last_modified AS "lastModified", body_hash AS "bodyHash", fetched_at AS "fetchedAt", cut_polls AS "cutPolls",
  moved_to AS "movedTo", moved_times AS "movedTimes", shares_links AS "sharesLinks",
  items_per_hour AS "itemsPerHour", habit_at AS "habitAt", usual_gap_ms AS "usualGapMs", last_item_at AS "lastItemAt",
  asked_ms AS "askedMs", item_count AS "itemCount", polled_at AS "polledAt", succeeded_at AS "succeededAt", failures,
  failing_since AS "failingSince", problem, told_at AS "toldAt", link, hub_url AS "hubUrl", topic_url AS "topicUrl",
  hub_state AS "hubState", hub_token AS "hubToken", hub_secret AS "hubSecret", hub_asked_at AS "hubAskedAt",
  hub_until AS "hubUntil"`

export type NewFeed = {
  url: string
  name: string | null
  folder: string | null
  announceFirst: boolean
  fullText: boolean
}

/** Adds a feed, due at once. @returns its id, and whether it is new; one that was gone or paused is taken up again */
export async function addFeed(sql: Sql, feed: NewFeed, now: Date): Promise<{ id: number; fresh: boolean }> {
  const { url, sealedUrl } = coverUrl(sql, feed.url)
  const row = await findOne<{ id: number }>(
    sql,
    `INSERT INTO feeds (url, sealed_url, name, folder, announce_first, full_text, added_at, next_poll_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $7) ON CONFLICT (url) DO NOTHING RETURNING id`,
    [url, sealedUrl, feed.name, feed.folder, feed.announceFirst, feed.fullText, now],
  )
  if (row) return { id: row.id, fresh: true }
  const known = await getOne<{ id: number }>(
    sql,
    `UPDATE feeds SET state = 'active', name = coalesce($2, name), folder = coalesce($3, folder),
       next_poll_at = CASE WHEN state = 'active' THEN next_poll_at ELSE $4 END
     WHERE url = $1 RETURNING id`,
    [url, feed.name, feed.folder, now],
  )
  return { id: known.id, fresh: false }
}

export async function findFeed(sql: Sql, id: number): Promise<Feed | null> {
  return findFeedWhere(sql, 'id = $1', [id])
}

async function findFeedWhere(sql: Sql, condition: string, params: readonly unknown[]): Promise<Feed | null> {
  const row = await findOne<SealedFeed<Feed>>(sql, `SELECT ${FEED_COLUMNS} FROM feeds WHERE ${condition}`, params)
  return row && openFeed(sql, row)
}

/** By id, by address or by name, in this order. */
export async function findFeedByWord(sql: Sql, word: string): Promise<Feed | null> {
  return findFeedWhere(
    sql,
    `id::text = $1 OR url = $2 OR lower(coalesce(name, title)) = lower($1)
     ORDER BY id::text = $1 DESC, url = $2 DESC, id LIMIT 1`,
    [word, coverUrl(sql, word).url],
  )
}

export async function findFeedByHubToken(sql: Sql, token: string): Promise<Feed | null> {
  return findFeedWhere(sql, 'hub_token = $1', [token])
}

/** @returns the id of the feed with this address, or null */
export async function findUrlOwner(sql: Sql, url: string): Promise<number | null> {
  const row = await findOne<{ id: number }>(sql, 'SELECT id FROM feeds WHERE url = $1', [coverUrl(sql, url).url])
  return row?.id ?? null
}

/** Feeds by id from after `afterId` on. */
export async function listFeeds(sql: Sql, afterId: number, limit: number): Promise<Feed[]> {
  const { rows } = await sql.query<SealedFeed<Feed>>(
    `SELECT ${FEED_COLUMNS} FROM feeds WHERE id > $1 ORDER BY id LIMIT $2`,
    [afterId, limit],
  )
  return rows.map((row) => openFeed(sql, row))
}

/** The feeds, kept from every other writer until this transaction ends; those that are gone are missing. */
export async function lockFeeds(tx: Sql, ids: readonly number[]): Promise<Map<number, Feed>> {
  const { rows } = await tx.query<SealedFeed<Feed>>(
    `SELECT ${FEED_COLUMNS} FROM feeds WHERE id = ANY($1::bigint[]) ORDER BY id FOR UPDATE`,
    [ids],
  )
  return new Map(rows.map((row) => [row.id, openFeed(tx, row)]))
}

const SETTABLE: Required<Record<keyof FeedChanges, string>> = {
  url: 'url',
  title: 'title',
  link: 'link',
  format: 'format',
  state: 'state',
  nextPollAt: 'next_poll_at',
  leaseUntil: 'lease_until',
  etag: 'etag',
  lastModified: 'last_modified',
  bodyHash: 'body_hash',
  fetchedAt: 'fetched_at',
  cutPolls: 'cut_polls',
  movedTo: 'moved_to',
  movedTimes: 'moved_times',
  sharesLinks: 'shares_links',
  itemsPerHour: 'items_per_hour',
  habitAt: 'habit_at',
  usualGapMs: 'usual_gap_ms',
  lastItemAt: 'last_item_at',
  askedMs: 'asked_ms',
  itemCount: 'item_count',
  polledAt: 'polled_at',
  succeededAt: 'succeeded_at',
  failures: 'failures',
  failingSince: 'failing_since',
  problem: 'problem',
  toldAt: 'told_at',
  hubUrl: 'hub_url',
  topicUrl: 'topic_url',
  hubState: 'hub_state',
  hubToken: 'hub_token',
  hubSecret: 'hub_secret',
  hubAskedAt: 'hub_asked_at',
  hubUntil: 'hub_until',
  name: 'name',
  folder: 'folder',
  fullText: 'full_text',
}

export type FeedChanges = Partial<
  Omit<Feed, 'id' | 'announceFirst' | 'named'> & { title: string | null; format: string; leaseUntil: Date | null }
>

/** Writes the fields given and leaves the others. */
export async function saveFeed(tx: Sql, id: number, changes: FeedChanges): Promise<void> {
  await saveFeeds(tx, [{ id, changes }])
}

/** Writes of each feed the fields given and leaves the others. */
export async function saveFeeds(tx: Sql, feeds: readonly { id: number; changes: FeedChanges }[]): Promise<void> {
  if (feeds.length === 0) return
  const written = feeds.map(({ id, changes }) => ({ id, columns: sealColumns(tx, listColumns(changes)) }))
  const columns = [...new Set(written.flatMap((feed) => feed.columns.map(([column]) => column)))]
  if (columns.length === 0) return
  // A row to start from lends its values where a feed has none of its own.
  await tx.query(
    `UPDATE feeds SET (${columns}) = (SELECT ${columns.map((column) => `r.${column}`)}
       FROM jsonb_populate_record(feeds, given.changes) AS r)
     FROM jsonb_to_recordset($1::jsonb) AS given (feed_id bigint, changes jsonb) WHERE feeds.id = given.feed_id`,
    [
      JSON.stringify(
        written.map((feed) => ({ feed_id: feed.id, changes: Object.fromEntries(feed.columns) })),
        (_, value) => (typeof value === 'string' ? cleanText(value) : value),
      ),
    ],
  )
}

function listColumns(changes: FeedChanges): [column: string, value: unknown][] {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined) as [keyof FeedChanges, unknown][]
  return given.map(([field, value]) => [SETTABLE[field], value])
}

/** Removes a feed; its items stay. @returns false when there was none */
export async function removeFeed(sql: Sql, id: number): Promise<boolean> {
  const { rowCount } = await sql.query('DELETE FROM feeds WHERE id = $1', [id])
  return rowCount > 0
}

export async function watchFeed(sql: Sql, feedId: number, destinationId: number): Promise<void> {
  await sql.query(`INSERT INTO feed_watchers (feed_id, destination_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    feedId,
    destinationId,
  ])
}
