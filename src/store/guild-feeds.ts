import type { Sql } from './sql.ts'

export async function noteGuildFeed(sql: Sql, guildId: string, feedId: number): Promise<void> {
  await sql.query(`INSERT INTO discord_feeds (guild_id, feed_id) VALUES ($1, $2) ON CONFLICT DO NOTHING`, [
    guildId,
    feedId,
  ])
}

/** Ids of the feeds that a server added. */
export async function listGuildFeeds(sql: Sql, guildId: string): Promise<Set<number>> {
  const { rows } = await sql.query<{ id: number }>(`SELECT feed_id AS id FROM discord_feeds WHERE guild_id = $1`, [
    guildId,
  ])
  return new Set(rows.map(({ id }) => id))
}

/** A server no longer wants a feed. @returns whether others still do */
export async function dropGuildFeed(tx: Sql, guildId: string, feedId: number): Promise<boolean> {
  await tx.query(`DELETE FROM discord_feeds WHERE guild_id = $1 AND feed_id = $2`, [guildId, feedId])
  const { rows } = await tx.query(`SELECT 1 FROM discord_feeds WHERE feed_id = $1 LIMIT 1`, [feedId])
  return rows.length > 0
}
