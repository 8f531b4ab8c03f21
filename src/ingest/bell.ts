/** Wakes whoever waits for it. */
export type Bell = {
  ring(): void
  /** Resolves at the next ring, or after so many milliseconds. */
  wait(mostMs: number): Promise<void>
}

export function createBell(): Bell {
  const sleepers = new Set<() => void>()
  return {
    ring: () => {
      for (const wake of sleepers) wake()
    },
    wait: (mostMs) =>
      new Promise((resolve) => {
        const wake = () => {
          clearTimeout(timer)
          sleepers.delete(wake)
          resolve()
        }
        const timer = setTimeout(wake, mostMs)
        sleepers.add(wake)
      }),
  }
}
