/** Lets items gather between two batches, where a batch costs much however small it is. */
export type Gathering = {
  /** Resolves when the next batch may begin: at once, unless one that was not full has ended just now. */
  pause(): Promise<void>
  ended(isFull: boolean): void
}

/** @param gatherMs milliseconds from the end of a batch to the beginning of the next */
export function createGathering(gatherMs: number): Gathering {
  let nextAt = 0
  return {
    pause: async () => {
      const waitMs = nextAt - performance.now()
      if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs))
    },
    ended: (isFull) => {
      nextAt = isFull ? 0 : performance.now() + gatherMs
    },
  }
}
