import type { Subscription } from '../model.ts'
import { findOne, getOne, type Sql } from './sql.ts'

/** A digest subscription of a channel of a Discord server. */
export type GuildSubscription = Subscription & {
  state: 'active' | 'paused' | 'ended'
  isPublic: boolean
  channelId: string
  channelName: string
}

const SELECT = `SELECT s.id, s.destination_id AS "destinationId", s.name, s.topics, s.watchlist_ids AS "watchlistIds", s.schedule,
    s.time_zone AS "timeZone", s.most_stories AS "mostStories", s.least_score AS "leastScore", s.send_empty AS "sendEmpty",
    s.next_run_at AS "nextRunAt", s.last_seq AS "lastSeq", s.state, s.public AS "isPublic",
    d.address AS "channelId", d.name AS "channelName"
  FROM subscriptions s JOIN destinations d ON d.id = s.destination_id AND d.guild_id = $1 AND s.state <> 'ended'`

export async function listGuildSubscriptions(sql: Sql, guildId: string): Promise<GuildSubscription[]> {
  const { rows } = await sql.query<GuildSubscription>(`${SELECT} ORDER BY s.name, s.id`, [guildId])
  return rows
}

/** By name, in whatever case. */
export async function findGuildSubscription(
  sql: Sql,
  guildId: string,
  name: string,
): Promise<GuildSubscription | null> {
  return findOne<GuildSubscription>(sql, `${SELECT} WHERE lower(s.name) = lower($2) ORDER BY s.id LIMIT 1`, [
    guildId,
    name,
  ])
}

/** The number of the item that became visible last. */
export async function findCurrentSeq(sql: Sql): Promise<number> {
  const row = await getOne<{ seq: number }>(sql, 'SELECT seq FROM ingest_clock')
  return row.seq
}

/** Articles per topic since a moment, none left out that has any. */
export async function countByTopic(sql: Sql, since: Date): Promise<Map<string, number>> {
  const { rows } = await sql.query<{ topic: string; count: number }>(
    `SELECT t.topic, count(*)::int AS count FROM item_topics t JOIN items i ON i.id = t.item_id
     WHERE i.state = 'ingested' AND i.seen_at > $1 GROUP BY t.topic`,
    [since],
  )
  return new Map(rows.map(({ topic, count }) => [topic, count]))
}
