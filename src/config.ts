import { readFileSync } from 'node:fs'
import { ConfigInvalid } from './errors.ts'
import { SETTINGS, type Setting } from './settings.ts'

export const ROLES = ['web', 'scheduler', 'worker', 'bot'] as const
export type Role = (typeof ROLES)[number]

/** Every setting by its name; null where nothing is set and it has no standard. */
export type Config = { [K in keyof typeof SETTINGS]: Value<(typeof SETTINGS)[K]> }
type Value<S> = S extends Setting<infer T, infer Standard> ? T | Extract<Standard, null> : never

/**
 * Reads all settings from `environment`. A variable `NAME_FILE` names a file that holds the value, for secrets.
 * @throws ConfigInvalid listing every wrong variable, without the values of secrets
 */
export function readConfig(
  environment: Record<string, string | undefined>,
  readFile = (path: string): string => readFileSync(path, 'utf8'),
): Config {
  const problems: string[] = []
  const values = Object.entries(SETTINGS).map(([name, entry]) => {
    try {
      const given = environment[entry.variable] || fromFile(environment[`${entry.variable}_FILE`], readFile)
      const value = given || entry.standard
      return [name, value === null ? null : entry.read(value)]
    } catch (error) {
      problems.push(`${entry.variable} ${(error as Error).message}`)
      return [name, null]
    }
  })
  if (problems.length > 0) throw new ConfigInvalid(problems)
  return Object.fromEntries(values) as Config
}

function fromFile(path: string | undefined, readFile: (path: string) => string): string | undefined {
  if (!path) return undefined
  try {
    return readFile(path).trim()
  } catch {
    throw new Error('names a _FILE that cannot be read')
  }
}
