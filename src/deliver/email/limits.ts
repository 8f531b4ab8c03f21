/**
 * A sending limit as a moving window over the last `windowMs`: at most `most` sends in it.
 * Asking costs nothing; only `take` counts.
 */
export type SendLimit = {
  /** @returns 0 when one more may go now, and counts it; else the milliseconds until one may */
  take(now: Date): number
}

/** @param most 0 sets no limit */
export function createSendLimit(most: number, windowMs: number): SendLimit {
  // A ring of the last `most` times: the oldest decides, so memory does not grow with the rate.
  const times = new Float64Array(Math.max(1, most)).fill(Number.NEGATIVE_INFINITY)
  let oldest = 0
  return {
    take: (now) => {
      if (most === 0) return 0
      const waitMs = times[oldest]! + windowMs - now.getTime()
      if (waitMs > 0) return waitMs
      times[oldest] = now.getTime()
      oldest = (oldest + 1) % most
      return 0
    },
  }
}
