import type { Sql } from './sql.ts'

/** A channel that nothing is posted to any more, whose server has not been told by another way. */
export type SilentChannel = {
  id: number
  channelId: string
  name: string
  problem: string
  offAt: Date
  guildId: string
  guildName: string
  ownerId: string | null
}

/** Channels and webhooks of servers that are off, and whose notice is neither sent nor on its way. */
export async function listUntold(sql: Sql, limit: number): Promise<SilentChannel[]> {
  const { rows } = await sql.query<SilentChannel>(
    `SELECT d.id, d.address AS "channelId", d.name, coalesce(d.problem, 'for an unknown reason') AS problem,
       d.off_at AS "offAt", g.id AS "guildId", g.name AS "guildName", g.owner_id AS "ownerId"
     FROM destinations d JOIN discord_guilds g ON g.id = d.guild_id AND g.left_at IS NULL
     WHERE d.kind = 'discord' AND d.state = 'off' AND d.off_at IS NOT NULL AND d.told_at IS NULL
       AND d.address NOT LIKE 'user:%'
       AND NOT EXISTS (SELECT 1 FROM deliveries x WHERE x.kind = 'notice' AND x.state IN ('pending', 'sending', 'sent')
         AND x.dedupe_key = 'off.' || d.id || '.' || floor(extract(epoch FROM d.off_at) * 1000)::bigint)
     ORDER BY d.id LIMIT $1`,
    [limit],
  )
  return rows
}

/** The server's other channels that work and were not asked to carry this notice before, oldest first. */
export async function listStandIns(sql: Sql, guildId: string, dedupeKey: string): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT d.id FROM destinations d WHERE d.guild_id = $1 AND d.kind = 'discord' AND d.state = 'active'
       AND NOT EXISTS (SELECT 1 FROM deliveries x WHERE x.destination_id = d.id AND x.dedupe_key = $2)
     ORDER BY d.address LIKE 'user:%' DESC, d.id`,
    [guildId, dedupeKey],
  )
  return rows.map(({ id }) => id)
}

/** The server's owner as a destination for direct messages, made on first use. What was off stays off. */
export async function ensureOwner(sql: Sql, guildId: string, ownerId: string, timeZone: string): Promise<void> {
  await sql.query(
    `INSERT INTO destinations (kind, address, name, time_zone, guild_id) VALUES ('discord', $1, 'owner', $2, $3)
     ON CONFLICT (kind, address) DO UPDATE SET guild_id = excluded.guild_id`,
    [`user:${ownerId}`, timeZone, guildId],
  )
}

export async function markTold(sql: Sql, destinationId: number, now: Date): Promise<void> {
  await sql.query(`UPDATE destinations SET told_at = $2 WHERE id = $1`, [destinationId, now])
}

/**
 * Channels that are off and may be open again: not tried for ten minutes, and for a tenth of the time they have been
 * off. After two weeks they are left alone. `guildId` asks for those of one server, whenever they were tried.
 */
export async function takeProbes(
  sql: Sql,
  now: Date,
  guildId: string | null,
): Promise<{ id: number; channelId: string; offAt: Date }[]> {
  const { rows } = await sql.query<{ id: number; channelId: string; offAt: Date }>(
    `UPDATE destinations d SET probed_at = $1 FROM discord_guilds g
     WHERE g.id = d.guild_id AND g.left_at IS NULL AND d.kind = 'discord' AND d.state = 'off' AND d.address ~ '^[0-9]+$'
       AND d.off_at > $1::timestamptz - interval '14 days'
       AND CASE WHEN $2::text IS NULL
         THEN coalesce(d.probed_at, d.off_at) < $1::timestamptz - greatest(interval '10 minutes', ($1::timestamptz - d.off_at) / 10)
         ELSE d.guild_id = $2 END
     RETURNING d.id, d.address AS "channelId", d.off_at AS "offAt"`,
    [now, guildId],
  )
  return rows
}

/** Deliveries go there again. @returns false when they did already */
export async function reviveDestination(tx: Sql, id: number): Promise<boolean> {
  const { rowCount } = await tx.query(
    `UPDATE destinations SET state = 'active', problem = NULL, off_at = NULL, told_at = NULL, probed_at = NULL
     WHERE id = $1 AND state = 'off'`,
    [id],
  )
  return rowCount > 0
}

/** The bot is no longer in the server: nothing can be posted there until it is invited again. */
export async function leaveGuild(tx: Sql, guildId: string, now: Date): Promise<void> {
  await tx.query(`UPDATE discord_guilds SET left_at = $2 WHERE id = $1`, [guildId, now])
  await tx.query(
    `UPDATE destinations SET state = 'off', problem = 'the bot was removed from the server', off_at = $2
     WHERE guild_id = $1 AND kind = 'discord' AND state <> 'off' AND address ~ '^[0-9]+$'`,
    [guildId, now],
  )
}
