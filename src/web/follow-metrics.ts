import { Counter, Histogram, type Registry } from 'prom-client'
import { countMatches, listSentAlerts, readLastSeq } from '../store/metrics.ts'
import type { Web } from './web.ts'

const SECONDS = [0.1, 0.3, 1, 3, 10, 30, 60, 120, 300, 900, 3600, 21_600]
/** What was sent just now may not be committed yet; it is counted the next time. */
const SETTLED_MS = 5_000

/**
 * Counters and histograms of what all processes did since this one started, followed in the database: workers need no
 * port of their own to be scraped at. Each web process tells the whole, so take one of them, never their sum.
 */
export function createFollower({ database, now }: Web['app'], registry: Registry): () => Promise<void> {
  const histogram = (name: string, help: string) =>
    new Histogram({ name, help, labelNames: ['channel'], buckets: SECONDS, registers: [registry] })
  const published = histogram('sitrep_published_to_delivered_seconds', 'From publication of an item to its alert')
  const received = histogram('sitrep_received_to_delivered_seconds', 'From arrival of an item to its alert')
  const counter = (name: string, help: string) => new Counter({ name, help, registers: [registry] })
  const ingested = counter('sitrep_items_ingested_total', 'Items ingested')
  const matches = counter('sitrep_matches_total', 'Matches of an item and a line of a watchlist')
  let sentUntil = now()
  let seqUntil: number | null = null
  return async () => {
    const until = new Date(now().getTime() - SETTLED_MS)
    if (until > sentUntil) {
      for (const alert of await listSentAlerts(database, sentUntil, until)) {
        received.observe({ channel: alert.channel }, Math.max(0, alert.sinceReceived))
        if (alert.sincePublished === null) continue
        published.observe({ channel: alert.channel }, Math.max(0, alert.sincePublished))
      }
      sentUntil = until
    }
    const seq = await readLastSeq(database)
    if (seqUntil !== null && seq > seqUntil) {
      ingested.inc(seq - seqUntil)
      matches.inc(await countMatches(database, seqUntil, seq))
    }
    seqUntil = seq
  }
}
