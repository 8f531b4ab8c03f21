import { ensureDestination } from '../store/destinations.ts'
import { listFeedDependents } from '../store/feed-health.ts'
import { type Feed, saveFeed } from '../store/feeds.ts'
import { queueNotice } from '../store/notices.ts'
import type { Sql } from '../store/sql.ts'
import { hideCredentials } from '../text/hide-credentials.ts'

type Notice = { dedupeKey: string; subject: string; text: string }

export type HealthDeps = {
  /** Told about every feed; null when nobody is. */
  operatorEmail: string | null
  /** Failures in a row before anybody is told. */
  tellAfter: number
  timeZone: string
}

/**
 * Tells the operator and those who depend on the feed, once, when it has failed so often in a row or is gone for good.
 * @param feed as it is after the failed poll
 * @returns ids of the new deliveries
 */
export async function tellFailing(deps: HealthDeps, tx: Sql, feed: Feed, now: Date): Promise<number[]> {
  const due = feed.state === 'gone' || feed.failures >= deps.tellAfter
  if (!due || feed.toldAt !== null) return []
  await saveFeed(tx, feed.id, { toldAt: now })
  return tell(deps, tx, feed, describeFailing(feed, now), now)
}

/** Tells the same people that a feed they were told about works again. */
export async function tellRecovered(deps: HealthDeps, tx: Sql, feed: Feed, now: Date): Promise<number[]> {
  if (feed.toldAt === null) return []
  await saveFeed(tx, feed.id, { toldAt: null })
  return tell(deps, tx, feed, describeRecovered(feed, now), now)
}

async function tell(deps: HealthDeps, tx: Sql, feed: Feed, notice: Notice, now: Date): Promise<number[]> {
  const destinations = new Set(await listFeedDependents(tx, feed.id, now))
  if (deps.operatorEmail !== null) {
    const operator = { kind: 'email', address: deps.operatorEmail, name: 'Operator', timeZone: deps.timeZone } as const
    destinations.add(await ensureDestination(tx, operator))
  }
  const { dedupeKey, ...details } = notice
  const ids: (number | null)[] = []
  for (const destination of destinations) ids.push(await queueNotice(tx, destination, dedupeKey, details, now))
  return ids.filter((id) => id !== null)
}

function describeFailing(feed: Feed, now: Date): Notice {
  const since = feed.failingSince ?? now
  const gone = feed.state === 'gone'
  const advice = gone
    ? 'Its publisher says that it is gone for good, so we no longer look.'
    : 'We keep trying, less and less often, and will tell you when it works again. Nothing it still lists then is lost.'
  const reason = feed.problem ?? 'for an unknown reason'
  const silence = feed.succeededAt
    ? ` The last time it worked was ${formatTime(feed.succeededAt)}.`
    : ' It has never worked.'
  return {
    dedupeKey: `feed-failing.${feed.id}.${since.getTime()}`,
    subject: gone ? `Feed gone: ${feed.name}` : `Feed failing: ${feed.name}`,
    text: `${feed.name} could not be read ${timesInARow(feed.failures)}: ${reason}.${silence}\n\n${advice}\n\n${hideCredentials(feed.url)}`,
  }
}

function describeRecovered(feed: Feed, now: Date): Notice {
  const since = feed.failingSince ?? now
  return {
    dedupeKey: `feed-recovered.${feed.id}.${since.getTime()}`,
    subject: `Feed works again: ${feed.name}`,
    text: `${feed.name} can be read again. It had failed since ${formatTime(since)}.\n\n${hideCredentials(feed.url)}`,
  }
}

function timesInARow(count: number): string {
  return count === 1 ? 'at the last try' : `${count} times in a row`
}

function formatTime(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`
}
