import pLimit, { type LimitFunction } from 'p-limit'

/**
 * Lets through so many requests at a time, so many of them to one host, and each a while after the one before it there.
 * Those that wait for their host take nobody else's place.
 */
export interface HostGate {
  run<T>(host: string, task: () => Promise<T>): Promise<T>
  /** How many requests to `host` wait for their turn. */
  waiting(host: string): number
}

export type GateOptions = {
  /** Requests at a time, to one host and to all of them. */
  perHost: number
  inAll: number
  spacingMs: number
  now: () => number
  pause: (ms: number) => Promise<void>
}

type Host = { limit: LimitFunction; nextStart: number }

const MOST_HOSTS = 20_000

export function createHostGate({ perHost, inAll, spacingMs, now, pause }: GateOptions): HostGate {
  const hosts = new Map<string, Host>()
  const all = pLimit(inAll)

  function hostNamed(name: string): Host {
    const known = hosts.get(name)
    if (known) return known
    if (hosts.size >= MOST_HOSTS) forgetIdle()
    const host = { limit: pLimit(perHost), nextStart: 0 }
    hosts.set(name, host)
    return host
  }

  function forgetIdle(): void {
    for (const [name, { limit, nextStart }] of hosts) {
      if (limit.activeCount === 0 && limit.pendingCount === 0 && nextStart < now()) hosts.delete(name)
    }
  }

  return {
    run: (name, task) => {
      const host = hostNamed(name)
      return host.limit(async () => {
        const start = Math.max(now(), host.nextStart)
        host.nextStart = start + spacingMs
        if (start > now()) await pause(start - now())
        return all(task)
      })
    },
    waiting: (name) => hosts.get(name)?.limit.pendingCount ?? 0,
  }
}
