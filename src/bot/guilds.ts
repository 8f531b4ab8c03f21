import type { App } from '../app.ts'
import { leaveGuild, reviveDestination, takeProbes } from '../store/discord-health.ts'
import { ensureGuild } from '../store/guilds.ts'
import { queueNotice } from '../store/notices.ts'

/** Asks Discord whether something could be posted to a channel, without posting. */
export type Probe = (channelId: string) => Promise<unknown>

/** The bot is in the server, for the first time or again. */
export async function joinGuild(
  app: App,
  guild: { id: string; name: string; ownerId: string },
  probe: Probe,
): Promise<void> {
  await ensureGuild(app.database, guild.id, guild.name, guild.ownerId)
  await heal(app, probe, guild.id)
}

export async function forgetGuild(app: App, guildId: string): Promise<void> {
  await ensureGuild(app.database, guildId, null, null)
  await app.database.transaction((tx) => leaveGuild(tx, guildId, app.now()))
  app.log.info({ guildId }, 'removed from a discord server')
}

/**
 * Tries channels that were given up, those of one server or all whose turn it is, and takes up those that are open
 * again, with a word in each about what is missing.
 */
export async function heal(app: App, probe: Probe, guildId: string | null): Promise<number> {
  let healed = 0
  for (const { id, channelId, offAt } of await takeProbes(app.database, app.now(), guildId)) {
    if (!(await isOpen(probe, channelId))) continue
    const noticeId = await app.database.transaction(async (tx) => {
      if (!(await reviveDestination(tx, id))) return null
      return queueNotice(tx, id, `healed.${id}.${offAt.getTime()}`, backAgain(offAt), app.now())
    })
    if (noticeId === null) continue
    healed++
    await app.queues.enqueue('deliver', [{ deliveryId: noticeId }])
  }
  return healed
}

async function isOpen(probe: Probe, channelId: string): Promise<boolean> {
  try {
    await probe(channelId)
    return true
  } catch {
    return false // still closed, or Discord itself has trouble; either way it is tried again later
  }
}

function backAgain(offAt: Date) {
  const since = offAt.toISOString().replace('T', ' ').slice(0, 16)
  return {
    subject: 'Posting here goes on',
    text: `Since ${since} UTC nothing could be posted here. /watch history shows what matched meanwhile; /search finds the rest.`,
  }
}
