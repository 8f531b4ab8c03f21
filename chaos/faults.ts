import type { Fault } from './fault.ts'
import { DISCORD_FAULTS, FEED_FAULTS, MAIL_FAULTS, WEBHOOK_FAULTS } from './faults-outside.ts'
import { KILLS, SERVER_FAULTS } from './faults-servers.ts'
import { CLOCK_FAULTS, DISK_FAULTS, LINK_FAULTS } from './faults-surroundings.ts'
import type { Footprint } from './footprints.ts'

export const FAULTS: readonly Fault[] = [
  ...KILLS,
  ...SERVER_FAULTS,
  ...LINK_FAULTS,
  ...MAIL_FAULTS,
  ...DISCORD_FAULTS,
  ...WEBHOOK_FAULTS,
  ...FEED_FAULTS,
  ...CLOCK_FAULTS,
  ...DISK_FAULTS,
]

export function possibleFaults(footprint: Footprint): Fault[] {
  return FAULTS.filter(({ isPossible }) => isPossible?.(footprint) ?? true)
}
