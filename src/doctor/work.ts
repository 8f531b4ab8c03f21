import type { Config } from '../config.ts'
import { countDeliveryTrouble, countFeedTrouble, listFailingFeeds } from '../store/doctor.ts'
import type { Sql } from '../store/sql.ts'
import { hideCredentials } from '../text/hide-credentials.ts'
import { createFindings, type Finding } from './finding.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS
/** Polls and deliveries this late were not just about to be done. */
const LATE_MS = 15 * MINUTE_MS
const MOST_NAMED = 5

/** Feeds that fail, and polls that nobody does. */
export async function checkFeeds(sql: Sql, config: Config, now: Date): Promise<Finding[]> {
  const { ok, warning, failed } = createFindings('feeds')
  const facts = await countFeedTrouble(sql, config.feedsTellAfter, new Date(now.getTime() - LATE_MS))
  if (facts.active + facts.gone === 0) return [ok('there are none yet')]
  const findings: Finding[] = []
  const bad = facts.failing + facts.gone
  if (bad === 0) findings.push(ok(`${facts.active} are polled, none fails`))
  else if (facts.active === facts.failing) {
    findings.push(failed('not one can be read', 'Check the way out to the internet, and "sitrep feeds list".'))
  } else {
    const says = `${facts.failing} of ${facts.active} fail, ${facts.gone} are gone: ${await nameFailing(sql, config)}`
    findings.push(warning(says, 'See "sitrep feeds list"; pause, remove or add them anew.'))
  }
  if (facts.overdue > 0) {
    const says = `${facts.overdue} should have been polled more than 15 minutes ago`
    findings.push(warning(says, 'Start the service with the roles scheduler and worker, or add workers.'))
  }
  return findings
}

async function nameFailing(sql: Sql, config: Config): Promise<string> {
  const feeds = await listFailingFeeds(sql, config.feedsTellAfter, MOST_NAMED)
  return feeds
    .map(({ url, name, problem }) => `${name ?? hideCredentials(url)} (${problem ?? 'unknown reason'})`)
    .join('; ')
}

/** Messages that nobody sends, and messages that were given up. */
export async function checkDeliveries(sql: Sql, now: Date): Promise<Finding[]> {
  const { ok, warning, failed } = createFindings('deliveries')
  const lateAt = new Date(now.getTime() - LATE_MS)
  const { late, dead, newest } = await countDeliveryTrouble(sql, lateAt, new Date(now.getTime() - DAY_MS))
  const findings: Finding[] = []
  if (late > 0) {
    const says = `${late} should have gone out more than 15 minutes ago`
    findings.push(failed(says, 'Start the service with the roles scheduler and worker, or add workers.'))
  }
  if (dead > 0) findings.push(warning(`${dead} were given up in the last day`, '/admin/deliveries says why of each.'))
  if (newest !== null && newest.getTime() > now.getTime() + MINUTE_MS) {
    const says = `the database holds work of ${newest.toISOString()}, which has not come yet`
    findings.push(failed(says, "This machine's clock goes wrong, or did: set it by NTP."))
  }
  return findings.length > 0 ? findings : [ok('none waits, none was given up in the last day')]
}
