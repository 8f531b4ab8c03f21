import { findOne, type Sql } from './sql.ts'

export type PostedPart = { part: number; channelId: string; messageId: string }

/** What has been posted of a delivery, in order. */
export async function listParts(sql: Sql, deliveryId: number): Promise<PostedPart[]> {
  const { rows } = await sql.query<PostedPart>(
    `SELECT part, channel_id AS "channelId", message_id AS "messageId"
     FROM delivery_parts WHERE delivery_id = $1 ORDER BY part`,
    [deliveryId],
  )
  return rows
}

export async function insertPart(sql: Sql, deliveryId: number, posted: PostedPart): Promise<void> {
  await sql.query(
    `INSERT INTO delivery_parts (delivery_id, part, channel_id, message_id) VALUES ($1, $2, $3, $4)
     ON CONFLICT (delivery_id, part) DO UPDATE SET channel_id = excluded.channel_id, message_id = excluded.message_id`,
    [deliveryId, posted.part, posted.channelId, posted.messageId],
  )
}

/** Which of these messages to a destination are known to be of a delivery; a forum's post goes by its own id. */
export async function listRecorded(sql: Sql, destinationId: number, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const { rows } = await sql.query<{ id: string }>(
    `SELECT p.message_id AS id FROM delivery_parts p JOIN deliveries d ON d.id = p.delivery_id
     WHERE p.message_id = ANY($2) AND d.destination_id = $1
     UNION SELECT message_id FROM discord_story_messages WHERE destination_id = $1 AND message_id = ANY($2)
     UNION SELECT remote_id FROM deliveries WHERE destination_id = $1 AND remote_id = ANY($2)`,
    [destinationId, ids],
  )
  return rows.map(({ id }) => id)
}

/** The one message about a story in a channel. */
export type StoryMessage = {
  deliveryId: number
  channelId: string
  messageId: string
  threadId: string | null
  watchlists: string[]
  shownSeq: number
  isMuted: boolean
}

export async function findStoryMessage(sql: Sql, destinationId: number, storyId: number): Promise<StoryMessage | null> {
  return findOne<StoryMessage>(
    sql,
    `SELECT delivery_id AS "deliveryId", channel_id AS "channelId", message_id AS "messageId",
       thread_id AS "threadId", watchlists, shown_seq AS "shownSeq", muted_at IS NOT NULL AS "isMuted"
     FROM discord_story_messages WHERE destination_id = $1 AND story_id = $2`,
    [destinationId, storyId],
  )
}

/** Remembers the message about a story; one that was deleted and posted anew takes the old one's place. */
export async function saveStoryMessage(
  sql: Sql,
  destinationId: number,
  storyId: number,
  posted: { deliveryId: number; channelId: string; messageId: string; shownSeq: number },
): Promise<void> {
  await sql.query(
    `INSERT INTO discord_story_messages (destination_id, story_id, delivery_id, channel_id, message_id, shown_seq)
     VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (destination_id, story_id) DO UPDATE SET delivery_id = excluded.delivery_id,
       channel_id = excluded.channel_id, message_id = excluded.message_id, thread_id = NULL,
       shown_seq = excluded.shown_seq`,
    [destinationId, storyId, posted.deliveryId, posted.channelId, posted.messageId, posted.shownSeq],
  )
}

export type StoryProgress = { threadId: string | null; watchlists: string[]; shownSeq: number }

export async function updateStoryMessage(
  sql: Sql,
  destinationId: number,
  storyId: number,
  { threadId, watchlists, shownSeq }: StoryProgress,
): Promise<void> {
  await sql.query(
    `UPDATE discord_story_messages SET thread_id = $3, watchlists = $4::text[], shown_seq = $5
     WHERE destination_id = $1 AND story_id = $2`,
    [destinationId, storyId, threadId, watchlists, shownSeq],
  )
}

/** From now on neither edits nor updates of this story. @returns false when nothing was posted about it here */
export async function muteStory(sql: Sql, destinationId: number, storyId: number, now: Date): Promise<boolean> {
  const { rowCount } = await sql.query(
    `UPDATE discord_story_messages SET muted_at = $3 WHERE destination_id = $1 AND story_id = $2`,
    [destinationId, storyId, now],
  )
  return rowCount > 0
}

/** What a Discord destination's server has set for it. */
export type ChannelWishes = {
  guildId: string | null
  form: 'channel' | 'thread' | 'forum'
  mentionRoleId: string | null
  unfurl: boolean
}

export async function findChannelWishes(sql: Sql, destinationId: number): Promise<ChannelWishes | null> {
  return findOne<ChannelWishes>(
    sql,
    `SELECT d.guild_id AS "guildId", d.discord_form AS form, g.mention_role_id AS "mentionRoleId",
       coalesce(g.unfurl, false) AS unfurl
     FROM destinations d LEFT JOIN discord_guilds g ON g.id = d.guild_id WHERE d.id = $1`,
    [destinationId],
  )
}

/** The article a story's later edits are rendered from: the one that its first message was about. */
export async function findPostedItem(sql: Sql, deliveryId: number): Promise<{ itemId: number; lineId: number } | null> {
  return findOne(sql, `SELECT item_id AS "itemId", line_id AS "lineId" FROM deliveries WHERE id = $1`, [deliveryId])
}

/** How far a story has come. */
export async function findStorySeq(sql: Sql, storyId: number): Promise<number> {
  const row = await findOne<{ seq: number }>(sql, `SELECT last_seq AS seq FROM stories WHERE id = $1`, [storyId])
  return row?.seq ?? 0
}

export type StoryItem = {
  id: number
  seq: number
  title: string
  text: string
  url: string | null
  outlet: string | null
}

/** A story's items up to `toSeq`, without mere repeats, oldest first; the newest 40 where there are more. */
export async function listStoryItems(sql: Sql, storyId: number, toSeq: number): Promise<StoryItem[]> {
  const { rows } = await sql.query<StoryItem>(
    `SELECT id, seq, title, text, url, outlet FROM items
     WHERE story_id = $1 AND state = 'ingested' AND seq <= $2 ORDER BY seq DESC LIMIT 40`,
    [storyId, toSeq],
  )
  return rows.reverse()
}
