import type { Entry } from './diary.ts'
import type { FootprintName } from './footprints.ts'

export type RunOptions = {
  footprint: FootprintName
  seed: number
  /** For how long faults strike and news come. */
  lengthMs: number
  workers: number
  itemEveryMs: number
  faultEveryMs: number
  /** How many times faster than real time the service's clocks run. */
  rate: number
  /** Real milliseconds after which a message that a dead process was sending is taken up by another. */
  leaseMs: number
  /** Where all the service's log lines are kept; null keeps none. */
  logFile: string | null
  onEntry?: (entry: Entry) => void
  /** Restricts the faults to these kinds. */
  only?: readonly string[]
}
