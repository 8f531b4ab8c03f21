import { type Ask, offer } from './command.ts'

/** The clock that a server's times are meant in. */
export const zoneOf = ({ app, guild }: Pick<Ask, 'app' | 'guild'>) => guild.timeZone ?? app.config.defaultTimeZone

let names: string[] | null = null

/** IANA names for completion; the common abbreviation UTC is one of them. */
function zoneNames(): string[] {
  names ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
  return names
}

/** Zones of which a part is typed, `new y` finding America/New_York. */
export const completeZone = (typed: string) => offer(zoneNames(), unspaced(typed))

/** The zone that is meant: by its IANA name, or by the city in it. @returns null when there is none */
export function readZone(typed: string): string | null {
  const plain = unspaced(typed).toLowerCase()
  const named = zoneNames().find((name) => name.toLowerCase() === plain)
  const inCity = () => zoneNames().find((name) => name.toLowerCase().endsWith(`/${plain}`)) ?? null
  return named ?? (isZone(typed) ? typed : inCity())
}

function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}

const unspaced = (typed: string) => typed.trim().replace(/\s+/g, '_')
