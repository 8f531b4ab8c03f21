import { ensureOwner, listStandIns, listUntold, markTold, type SilentChannel } from '../store/discord-health.ts'
import { queueNotice } from '../store/notices.ts'
import type { Database } from '../store/sql.ts'

const MOST_AT_ONCE = 100

/**
 * For each Discord channel that nothing can be posted to any more, writes one notice to somebody else of its server:
 * the owner by direct message, else another channel that works. Where neither is left, that is all that can be done.
 * @returns ids of the new deliveries
 */
export async function tellOwners(database: Database, now: Date, timeZone: string): Promise<number[]> {
  const queued: number[] = []
  for (const channel of await listUntold(database, MOST_AT_ONCE)) {
    const id = await tellOwner(database, channel, now, timeZone)
    if (id !== null) queued.push(id)
  }
  return queued
}

async function tellOwner(
  database: Database,
  channel: SilentChannel,
  now: Date,
  timeZone: string,
): Promise<number | null> {
  const key = `off.${channel.id}.${channel.offAt.getTime()}`
  return database.transaction(async (tx) => {
    if (channel.ownerId) await ensureOwner(tx, channel.guildId, channel.ownerId, timeZone)
    const [standIn] = await listStandIns(tx, channel.guildId, key)
    if (standIn !== undefined) return queueNotice(tx, standIn, key, noticeFor(channel), now)
    await markTold(tx, channel.id, now)
    return null
  })
}

function noticeFor({ name, problem, guildName }: SilentChannel) {
  return {
    subject: `Nothing can be posted to ${name} any more`,
    text: [
      `In ${guildName}, ${name} gets no more alerts and digests: ${problem}.`,
      'As soon as that is mended, posting goes on by itself. /status shows how things stand.',
    ].join('\n'),
  }
}
