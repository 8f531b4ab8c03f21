import type { Clock } from './clock.ts'
import type { Footprint } from './footprints.ts'
import type { Outside } from './outside.ts'
import type { Random } from './random.ts'
import type { Service } from './service.ts'

/** All that a fault may strike. `random` is the fault's own, so what it does follows from the seed and its place. */
export type Stage = {
  footprint: Footprint
  outside: Outside
  service: Service
  clock: Clock
  random: Random
  /** Told of a graceful stop that took too long. */
  complain(problem: string): void
}

/**
 * A fault under way. `heal` ends it, after `lastsMs` or when the run ends. `who` is what was struck: a process's name,
 * or a server's; nothing else strikes it meanwhile. `severs` where it turned out otherwise than with its kind.
 */
export type Strike = {
  who: string
  lastsMs: number
  heal?: () => Promise<void> | void
  severs?: Fault['severs']
}

/**
 * A kind of fault. `share` is how often it comes up beside the others. `severs` says what it may part from its record:
 * what was sent over mail, or by webhook, just before it.
 */
export type Fault = {
  name: string
  share: number
  isPossible?: (footprint: Footprint) => boolean
  severs: readonly ('email' | 'webhook')[]
  /** Whether it strikes one process, named by `who`, or everybody. */
  strikes: 'one' | 'all'
  /** @returns null when there is nothing to strike just now */
  strike(stage: Stage): Promise<Strike | null> | Strike | null
}
