import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { ConfigInvalid } from '../src/errors.ts'
import { SETTINGS } from '../src/settings.ts'

function problemsOf(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigInvalid)
    return (error as Error).message
  }
  throw new Error('was taken')
}

describe('settings', () => {
  test('have their standard where nothing is set, or are null', () => {
    const config = readConfig({})
    expect(config).toMatchObject({ port: 3000, logLevel: 'info', defaultTimeZone: 'UTC' })
    for (const name of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]) {
      if (SETTINGS[name].standard === null) expect(config[name], name).toBeNull()
      else expect(config[name], name).not.toBeNull()
    }
  })

  test('set to nothing count as not set, as compose files leave them', () => {
    expect(readConfig({ PORT: '', DISCORD_TOKEN: '' })).toMatchObject({ port: 3000, discordToken: null })
  })

  test('come from a file where NAME_FILE says so, without the line end; NAME itself goes before', () => {
    const files: Record<string, string> = { '/run/secrets/token': 'from a file\n' }
    const environment = { DISCORD_TOKEN_FILE: '/run/secrets/token' }
    expect(readConfig(environment, (path) => files[path]!).discordToken).toBe('from a file')
    expect(readConfig({ ...environment, DISCORD_TOKEN: 'direct' }, (path) => files[path]!).discordToken).toBe('direct')
  })

  test('that are wrong are all told at once, each by its variable and what it must be', () => {
    const problems = problemsOf({ PORT: 'http', DEFAULT_TIME_ZONE: 'Mars/Olympus', LOG_LEVEL: 'loud' })
    expect(problems).toContain('PORT must be a whole number from 0 to 65535')
    expect(problems).toContain('DEFAULT_TIME_ZONE must be an IANA time zone')
    expect(problems).toContain('LOG_LEVEL must be one of trace, debug, info, warn, error, silent')
  })

  test.each([
    ['PORT', '65536'],
    ['PORT', '80.5'],
    ['DATABASE_URL', 'mysql://db/news'],
    ['REDIS_URL', 'redis'],
    ['SECRET_KEY', 'short'],
    ['ADMIN_TOKEN', 'too short'],
    ['FEEDS_ALLOW_PRIVATE', 'yes'],
  ])('%s=%s is refused', (variable, value) => {
    expect(problemsOf({ [variable]: value })).toContain(`${variable} must `)
  })

  test('that are wrong do not show the value of a secret', () => {
    for (const [variable, value] of [
      ['DATABASE_URL', 'mysql://writer:hunter2@db/news'],
      ['SECRET_KEY', 'hunter2'],
      ['ADMIN_TOKEN', 'hunter2'],
    ] as const) {
      expect(problemsOf({ [variable]: value })).not.toContain('hunter2')
    }
  })

  test('whose file is not there say so without naming its place', () => {
    const problems = problemsOf({ SMTP_URL_FILE: '/run/secrets/nowhere' })
    expect(problems).toContain('SMTP_URL names a _FILE that cannot be read')
    expect(problems).not.toContain('nowhere')
  })
})
