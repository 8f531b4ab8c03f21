import type { Resolver } from 'node:dns/promises'
import { readConfig } from '../config.ts'
import { ConfigInvalid } from '../errors.ts'
import { listPending } from '../store/migrate.ts'
import type { Database } from '../store/sql.ts'
import { checkConfiguration } from './configuration.ts'
import { checkDatabase, measureSkew, openForDoctor } from './database.ts'
import { createFindings, describeError, type Finding } from './finding.ts'
import { checkClock, checkDisk, checkNode, type OtherClock } from './machine.ts'
import { checkSecrets } from './secrets.ts'
import { checkService } from './service.ts'
import { checkDeliveries, checkFeeds } from './work.ts'

export type ExamineDeps = { dns: Pick<Resolver, 'resolveTxt'>; now: () => Date }

/**
 * Looks at everything the service needs, and changes nothing but one key in Redis that lives for a second. What cannot
 * be looked at because something else failed is left out.
 * @returns the findings, by what was looked at
 */
export async function examine(environment: Record<string, string | undefined>, deps: ExamineDeps): Promise<Finding[]> {
  const { failed } = createFindings('configuration')
  let config: ReturnType<typeof readConfig>
  try {
    config = readConfig(environment)
  } catch (error) {
    if (!(error instanceof ConfigInvalid)) throw error
    return error.problems.map((problem) => failed(problem, 'Correct it in the environment or in .env.'))
  }
  const opened = await openForDoctor(config)
  const clocks: OtherClock[] = []
  const findings = [checkNode(), ...checkConfiguration(config), ...(await checkDisk(config)), ...opened.findings]
  if (opened.inUse) findings.push(await checkService(config))
  try {
    if (opened.database) findings.push(...(await examineDatabase(opened.database, config, deps, clocks)))
    findings.push(...(await examineServers(config, deps, opened.database, clocks)))
  } finally {
    await opened.database?.close()
  }
  return [...findings, ...checkClock(deps.now().getTime(), clocks)]
}

type Config = ReturnType<typeof readConfig>

async function examineDatabase(
  database: Database,
  config: Config,
  { now }: ExamineDeps,
  clocks: OtherClock[],
): Promise<Finding[]> {
  const { failed } = createFindings('database')
  try {
    if (database.kind === 'postgres') {
      clocks.push({ name: 'PostgreSQL', skewMs: await measureSkew(database, now) })
    }
    const findings = await checkDatabase(database, config)
    const isReadable = findings.every(({ state }) => state !== 'failed')
    if (!isReadable || (await listPending(database)).length > 0) return findings
    const secrets = await checkSecrets(database, config)
    return [
      ...findings,
      secrets,
      ...(await checkFeeds(database, config, now())),
      ...(await checkDeliveries(database, now())),
    ]
  } catch (error) {
    return [failed(describeError(error), 'Is this a database of Sitrep? "sitrep restore" fills an empty one.')]
  }
}

/** Each only where it is set up, and loaded only then. */
async function examineServers(
  config: Config,
  { dns, now }: ExamineDeps,
  database: Database | null,
  clocks: OtherClock[],
): Promise<Finding[]> {
  const findings: Finding[] = []
  const { redisUrl, smtpUrl, discordToken, discordApi } = config
  if (redisUrl !== null) {
    const { checkRedis } = await import('./redis.ts')
    const { findings: found, skewMs } = await checkRedis(redisUrl, now)
    findings.push(...found)
    if (skewMs !== null) clocks.push({ name: 'Redis', skewMs })
  }
  if (smtpUrl === null) findings.push(...previews('mail server', 'SMTP_URL', 'mails'))
  else {
    const [server, records] = await Promise.all([import('./mail-server.ts'), import('./mail-records.ts')])
    findings.push(...(await server.checkMailServer(smtpUrl)), ...(await records.checkMailRecords(config, dns)))
  }
  if (discordToken === null) return [...findings, ...previews('discord', 'DISCORD_TOKEN', 'messages to channels')]
  const { checkDiscord } = await import('./discord.ts')
  return [...findings, ...(await checkDiscord(discordToken, discordApi, database))]
}

function previews(check: string, variable: string, what: string): Finding[] {
  const { warning } = createFindings(check)
  return [warning(`${variable} is not set: ${what} go to the preview folder`, `Set ${variable} to send them.`)]
}
