import { findOne, getOne, type Sql } from './sql.ts'

/** A Discord server with what its admins have set. Times of day are local, as '22:00'. */
export type Guild = {
  id: string
  name: string
  ownerId: string | null
  leftAt: Date | null
  managerRoleId: string | null
  mentionRoleId: string | null
  timeZone: string | null
  quietFrom: string | null
  quietTo: string | null
  unfurl: boolean
  mostInTenMinutes: number | null
}

const COLUMNS = `id, name, owner_id AS "ownerId", left_at AS "leftAt", manager_role_id AS "managerRoleId",
  mention_role_id AS "mentionRoleId", time_zone AS "timeZone", quiet_from AS "quietFrom", quiet_to AS "quietTo", unfurl,
  most_in_ten_minutes AS "mostInTenMinutes"`

/** Who may change a server's watchlists, in the words of the watchlists table. */
export const ownerOf = (guildId: string) => `discord:${guildId}`

/** The server, made on first sight; what Discord says of it now is kept. */
export async function ensureGuild(sql: Sql, id: string, name: string | null, ownerId: string | null): Promise<Guild> {
  return getOne<Guild>(
    sql,
    `INSERT INTO discord_guilds (id, name, owner_id) VALUES ($1, coalesce($2, 'a server'), $3)
     ON CONFLICT (id) DO UPDATE SET name = coalesce($2, discord_guilds.name),
       owner_id = coalesce($3, discord_guilds.owner_id), left_at = NULL
     RETURNING ${COLUMNS}`,
    [id, name, ownerId],
  )
}

export async function findGuild(sql: Sql, id: string): Promise<Guild | null> {
  return findOne<Guild>(sql, `SELECT ${COLUMNS} FROM discord_guilds WHERE id = $1`, [id])
}

const SETTABLE = {
  managerRoleId: 'manager_role_id',
  mentionRoleId: 'mention_role_id',
  timeZone: 'time_zone',
  quietFrom: 'quiet_from',
  quietTo: 'quiet_to',
  unfurl: 'unfurl',
  mostInTenMinutes: 'most_in_ten_minutes',
} as const
export type GuildSettings = Partial<Pick<Guild, keyof typeof SETTABLE>>

/** Writes the settings given and leaves the others; the server's destinations follow its clock and quiet hours. */
export async function saveGuildSettings(tx: Sql, id: string, settings: GuildSettings): Promise<void> {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined) as [
    keyof typeof SETTABLE,
    unknown,
  ][]
  if (given.length === 0) return
  const sets = given.map(([field], index) => `${SETTABLE[field]} = $${index + 2}`)
  await tx.query(`UPDATE discord_guilds SET ${sets.join(', ')} WHERE id = $1`, [id, ...given.map(([, value]) => value)])
  await tx.query(
    `UPDATE destinations d SET time_zone = coalesce(g.time_zone, d.time_zone), quiet_from = g.quiet_from, quiet_to = g.quiet_to
     FROM discord_guilds g WHERE g.id = $1 AND d.guild_id = g.id`,
    [id],
  )
}

/** A channel of a server as a destination, made on first use. One that was off is tried again: somebody just chose it. */
export async function ensureGuildChannel(
  tx: Sql,
  guild: Guild,
  channel: { id: string; name: string; form: 'channel' | 'thread' | 'forum' | null },
  timeZone: string,
): Promise<number> {
  const row = await getOne<{ id: number }>(
    tx,
    `INSERT INTO destinations (kind, address, name, time_zone, guild_id, discord_form, quiet_from, quiet_to)
     VALUES ('discord', $1, $2, $3, $4, coalesce($5, 'channel'), $6, $7)
     ON CONFLICT (kind, address) DO UPDATE SET name = excluded.name, guild_id = excluded.guild_id, state = 'active',
       problem = NULL, off_at = NULL, told_at = NULL, discord_form = coalesce($5, destinations.discord_form)
     RETURNING id`,
    [channel.id, channel.name, timeZone, guild.id, channel.form, guild.quietFrom, guild.quietTo],
  )
  return row.id
}

export type GuildChannel = {
  id: number
  channelId: string
  name: string
  state: 'active' | 'paused' | 'off' | 'unconfirmed'
  problem: string | null
  watchlists: string[]
  digests: string[]
  waiting: number
}

/** The server's channels that something is delivered to, with what stands there and what waits. */
export async function listGuildChannels(sql: Sql, guildId: string): Promise<GuildChannel[]> {
  const { rows } = await sql.query<GuildChannel>(
    `SELECT d.id, d.address AS "channelId", d.name, d.state, d.problem,
       ARRAY(SELECT w.name FROM watchlist_destinations wd JOIN watchlists w ON w.id = wd.watchlist_id
             WHERE wd.destination_id = d.id ORDER BY w.name) AS watchlists,
       ARRAY(SELECT s.name FROM subscriptions s WHERE s.destination_id = d.id AND s.state <> 'ended' ORDER BY s.name) AS digests,
       (SELECT count(*)::int FROM deliveries x WHERE x.destination_id = d.id AND x.state IN ('pending', 'sending')) AS waiting
     FROM destinations d WHERE d.guild_id = $1 AND d.kind = 'discord' AND d.address NOT LIKE 'user:%' ORDER BY d.name, d.id`,
    [guildId],
  )
  return rows
}

/** The channels that a watchlist alerts in. */
export async function listWatchlistChannels(
  sql: Sql,
  watchlistId: number,
): Promise<{ id: number; channelId: string }[]> {
  const { rows } = await sql.query<{ id: number; channelId: string }>(
    `SELECT d.id, d.address AS "channelId" FROM watchlist_destinations wd JOIN destinations d ON d.id = wd.destination_id
     WHERE wd.watchlist_id = $1 ORDER BY d.id`,
    [watchlistId],
  )
  return rows
}

export async function muteWatchlist(sql: Sql, owner: string, id: number, until: Date | null): Promise<boolean> {
  const { rowCount } = await sql.query(`UPDATE watchlists SET muted_until = $3 WHERE owner = $1 AND id = $2`, [
    owner,
    id,
    until,
  ])
  return rowCount > 0
}

export async function deleteSubscription(sql: Sql, id: number): Promise<void> {
  await sql.query(`UPDATE subscriptions SET state = 'ended', next_run_at = NULL WHERE id = $1`, [id])
}

/** The commands Discord was last given; '' where it never was. */
export async function findRegistration(sql: Sql, applicationId: string): Promise<string> {
  const row = await findOne<{ fingerprint: string }>(
    sql,
    `SELECT fingerprint FROM discord_registrations WHERE application_id = $1`,
    [applicationId],
  )
  return row?.fingerprint ?? ''
}

export async function saveRegistration(sql: Sql, applicationId: string, fingerprint: string, now: Date): Promise<void> {
  await sql.query(
    `INSERT INTO discord_registrations (application_id, fingerprint, registered_at) VALUES ($1, $2, $3)
     ON CONFLICT (application_id) DO UPDATE SET fingerprint = excluded.fingerprint, registered_at = excluded.registered_at`,
    [applicationId, fingerprint, now],
  )
}

/** @returns null for a destination that is not the server's */
export async function findGuildDestination(
  sql: Sql,
  guildId: string,
  id: number,
): Promise<{ channelId: string } | null> {
  return findOne(sql, `SELECT address AS "channelId" FROM destinations WHERE id = $2 AND guild_id = $1`, [guildId, id])
}
