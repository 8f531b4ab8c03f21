import type { Channel } from './channel.ts'

/** A send that takes longer shows that the other side is slow, or hangs. */
const SLOW_MS = 5_000
const PAUSE_MS = 5_000
/** What was put off comes back one by one, or putting it off again would keep the database busy. */
const SPACING_MS = 20

/**
 * Keeps a channel whose other side hangs from taking every worker's time, so that the others go on: while `most` of its
 * sends are under way and the oldest is slow, further ones are put off (a bulkhead; M. Nygard, Release It!, 2007).
 */
export function withBulkhead(channel: Channel, most: number): Channel {
  const underWay = new Set<{ since: number }>() // oldest first
  let lastTurn = 0
  const isFull = (now: number) => {
    const [oldest] = underWay
    return underWay.size >= most && oldest !== undefined && now - oldest.since > SLOW_MS
  }
  return {
    send: async (message, to, delivery) => {
      const now = performance.now()
      if (isFull(now)) {
        lastTurn = Math.max(now + PAUSE_MS, lastTurn + SPACING_MS)
        return { kind: 'wait', reason: `sends by ${to.kind} take long at present`, afterMs: Math.ceil(lastTurn - now) }
      }
      const mine = { since: now }
      underWay.add(mine)
      try {
        return await channel.send(message, to, delivery)
      } finally {
        underWay.delete(mine)
      }
    },
    close: () => channel.close(),
  }
}
