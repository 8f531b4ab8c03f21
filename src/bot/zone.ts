import type { Ask } from './command.ts'

/** The clock that a server's times are meant in. */
export const zoneOf = ({ app, guild }: Pick<Ask, 'app' | 'guild'>) => guild.timeZone ?? app.config.defaultTimeZone

let names: string[] | null = null

/** IANA names for completion; the common abbreviation UTC is one of them. */
export function zoneNames(): string[] {
  names ??= ['UTC', ...Intl.supportedValuesOf('timeZone').filter((name) => name !== 'UTC')]
  return names
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
