/**
 * Reads package-lock.json: nothing deprecated, no two packages for one purpose, every licence among those we accept, every
 * version exact. Then asks `npm audit`, where the registry answers
 * it. Prints what is wrong and exits with 1.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export type Locked = { version?: string; license?: string; deprecated?: string; dev?: boolean; devOptional?: boolean }
export type Lock = { packages: Record<string, Locked> }
export type Manifest = { dependencies: Record<string, string>; devDependencies: Record<string, string> }

/** Packages that do the same: one of each line is enough. */
const PURPOSES: Record<string, string[]> = {
  'HTTP client': ['undici', 'axios', 'got', 'node-fetch', 'superagent', 'ky', 'request', 'needle'],
  'web server': ['fastify', 'express', 'koa', '@hapi/hapi', 'hono', 'restify'],
  'time zones': [
    'luxon',
    'dayjs',
    'moment',
    'moment-timezone',
    'date-fns',
    '@js-temporal/polyfill',
    'temporal-polyfill',
  ],
  validation: ['zod', 'joi', 'yup', 'valibot', 'ajv', 'superstruct', '@sinclair/typebox'],
  logging: ['pino', 'winston', 'bunyan', 'log4js', 'loglevel'],
  scheduling: ['node-cron', 'cron', 'node-schedule', 'croner', 'agenda', 'bree'],
  queues: ['bullmq', 'bull', 'bee-queue', 'pg-boss', 'graphile-worker'],
  Redis: ['ioredis', 'redis', '@redis/client', 'iovalkey', 'tedis'],
  PostgreSQL: [
    'pg',
    'postgres',
    'pg-promise',
    'slonik',
    'knex',
    'kysely',
    'drizzle-orm',
    'sequelize',
    'typeorm',
    '@prisma/client',
  ],
  templates: ['eta', 'ejs', 'handlebars', 'mustache', 'pug', 'nunjucks', 'liquidjs'],
  'command line': ['commander', 'yargs', 'cac', 'meow', 'oclif', 'minimist', 'citty', 'clipanion'],
  'progress bars': ['cli-progress', 'ora', 'progress', 'listr2'],
  YAML: ['yaml', 'js-yaml'],
  DOM: ['linkedom', 'jsdom', 'happy-dom', 'cheerio', 'domino'],
  'sending mail': ['nodemailer', 'emailjs', 'sendmail', '@sendgrid/mail'],
  'bounded concurrency': ['p-limit', 'p-queue', 'async', 'bottleneck', 'p-map'],
  'character sets': ['iconv-lite', 'iconv', 'encoding', 'legacy-encoding'],
  'feed parsing': ['rss-parser', 'feedparser', '@rowanmanning/feed-parser', 'feedsmith', 'rss-to-json'],
  metrics: ['prom-client', '@opentelemetry/sdk-metrics', 'hot-shots'],
  Discord: ['discord.js', 'eris', 'oceanic.js', 'discordeno'],
}

const LICENCES = new Set(
  '0BSD Apache-2.0 BSD-2-Clause BSD-3-Clause BlueOak-1.0.0 CC-BY-4.0 CC0-1.0 ISC MIT MIT-0 PostgreSQL Python-2.0 Unlicense WTFPL Zlib'.split(
    ' ',
  ),
)

export function checkLock({ dependencies, devDependencies }: Manifest, lock: Lock): string[] {
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
  const production = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional)
  return [
    ...Object.entries({ ...dependencies, ...devDependencies }).flatMap(([name, version]) => checkExact(name, version)),
    ...locked.flatMap(([path, { deprecated }]) => (deprecated ? [`${nameOf(path)} is deprecated: ${deprecated}`] : [])),
    ...production.flatMap(([path, { license }]) => checkLicence(nameOf(path), license)),
    ...Object.entries(PURPOSES).flatMap(([purpose, names]) => checkPurpose(purpose, names, dependencies)),
  ]
}

/** `node_modules/a/node_modules/@b/c` is @b/c. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function checkExact(name: string, version: string): string[] {
  return /^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version) ? [] : [`${name} is not pinned to a version: ${version}`]
}

/** Of `(A OR B)` one accepted is enough, of `(A AND B)` both must be. */
function checkLicence(name: string, licence = 'none given'): string[] {
  const isAccepted = (text: string): boolean => {
    // Old packages put an address behind the name.
    const plain = text.replace(/ \(https?:.*\)$/, '').replace(/^\(|\)$/g, '')
    if (plain.includes(' OR ')) return plain.split(' OR ').some(isAccepted)
    return plain.split(' AND ').every((one) => LICENCES.has(one.trim()))
  }
  return isAccepted(licence) ? [] : [`${name} has a licence that is not on the list: ${licence}`]
}

function checkPurpose(purpose: string, names: string[], dependencies: Record<string, string>): string[] {
  const used = names.filter((name) => name in dependencies)
  return used.length > 1 ? [`${used.join(' and ')} do the same: ${purpose}`] : []
}

/** A registry that has no such service is no reason to fail. */
function audit(): string[] {
  const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
    ...{ encoding: 'utf8', timeout: 60_000, shell: process.platform === 'win32' },
  })
  const found = readReport(stdout)
  if (found === null) {
    console.log('npm audit: left out, the registry does not answer it')
    return []
  }
  return found
}

/** @returns the packages with a weakness of high or critical severity, or null where the text is no report */
export function readReport(text: string): string[] | null {
  try {
    const { vulnerabilities } = JSON.parse(text) as {
      vulnerabilities?: Record<string, { severity: string; range: string }>
    }
    if (!vulnerabilities) return null
    const severe = Object.entries(vulnerabilities).filter(([, { severity }]) => /high|critical/.test(severity))
    return severe.map(([name, { severity, range }]) => `${name} ${range} has a weakness of ${severity} severity`)
  } catch {
    return null
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock
  const problems = [...checkLock(manifest, lock), ...(process.argv.includes('--audit') ? audit() : [])]
  for (const problem of problems) console.error(problem)
  process.exitCode = problems.length > 0 ? 1 : 0
}
