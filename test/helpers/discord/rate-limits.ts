export type Limit = { limit: number; windowMs: number }

type Bucket = { used: number; resetAt: number; toldSpentUntil: number }

/**
 * Buckets per route and major parameter, and a global limit. What counts as forbidden is judged as a client could know
 * it: a request is a violation when an answer that had been sent in full said that the bucket was empty.
 */
export function createRateLimits(now: () => number) {
  const buckets = new Map<string, Bucket>()
  const violations: string[] = []
  let globalUsed = 0
  let globalResetAt = 0
  let told = 0

  function bucketOf(key: string, windowMs: number): Bucket {
    const known = buckets.get(key)
    if (known && known.resetAt > now()) return known
    const fresh = { used: 0, resetAt: now() + windowMs, toldSpentUntil: known?.toldSpentUntil ?? 0 }
    buckets.set(key, fresh)
    return fresh
  }

  return {
    violations,
    /** How many answers told the client to wait. */
    told: () => told,
    /** Counts a request. @returns headers for the answer, and how long to wait where it is refused */
    take(
      key: string,
      limit: Limit,
      global: Limit,
    ): { headers: Record<string, string>; waitMs: number; isGlobal: boolean } {
      const at = now()
      if (at >= globalResetAt) {
        globalUsed = 0
        globalResetAt = at + global.windowMs
      }
      const bucket = bucketOf(key, limit.windowMs)
      if (at < bucket.toldSpentUntil) violations.push(`${key} ${Math.round(bucket.toldSpentUntil - at)} ms early`)
      if (++globalUsed > global.limit) return { headers: {}, waitMs: globalResetAt - at, isGlobal: true }
      if (bucket.used < limit.limit) bucket.used++
      else return { headers: headersOf(key, limit, bucket, at), waitMs: bucket.resetAt - at, isGlobal: false }
      return { headers: headersOf(key, limit, bucket, at), waitMs: 0, isGlobal: false }
    },
    /** The answer has gone out: from here on the client knows. */
    noteTold(key: string, headers: Record<string, string>, waitMs: number, isGlobal: boolean): void {
      const bucket = buckets.get(key)
      if (!bucket || isGlobal) return
      if (waitMs > 0) {
        told++
        bucket.toldSpentUntil = Math.max(bucket.toldSpentUntil, now() + waitMs - 1)
      } else if (headers['x-ratelimit-remaining'] === '0') {
        told++
        bucket.toldSpentUntil = Math.max(bucket.toldSpentUntil, bucket.resetAt - 1)
      }
    },
  }
}

function headersOf(key: string, { limit }: Limit, bucket: Bucket, at: number): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(Math.max(0, limit - bucket.used)),
    'x-ratelimit-reset': ((Date.now() + bucket.resetAt - at) / 1000).toFixed(3),
    'x-ratelimit-reset-after': ((bucket.resetAt - at) / 1000).toFixed(3),
    // One name for a route whatever the channel, as Discord gives.
    'x-ratelimit-bucket': Buffer.from(key.replace(/\d{15,21}/g, ''))
      .toString('hex')
      .slice(0, 32),
  }
}
