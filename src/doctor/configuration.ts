import { readFileSync } from 'node:fs'
import type { Config } from '../config.ts'
import { openClassifier } from '../topics/load.ts'
import { type Aliases, parseAliases } from '../watch/aliases.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('configuration')

/** Settings that can each be read but do not go together, and the two files that people edit. */
export function checkConfiguration(config: Config): Finding[] {
  const findings = [checkPublicUrl(config), checkAdmin(config), checkDkim(config), ...checkFiles(config)]
  const notable = findings.filter((finding) => finding !== null)
  return notable.length > 0 ? notable : [ok('every setting can be used')]
}

function checkPublicUrl({ publicUrl, smtpUrl, discordToken, trustedProxies, host }: Config): Finding | null {
  const { hostname, protocol } = new URL(publicUrl)
  if (isLoopback(hostname)) {
    if (smtpUrl === null && discordToken === null) return null
    return warning(
      `links in mails and messages lead to ${publicUrl}, which only this machine can open`,
      'Set PUBLIC_URL to the address at which readers reach the pages.',
    )
  }
  if (protocol === 'http:') {
    return warning(
      `PUBLIC_URL is ${publicUrl}: what readers type and the links in their mails travel in clear`,
      'Put a reverse proxy with TLS before the service and start PUBLIC_URL with https://.',
    )
  }
  if (trustedProxies !== null || isLoopback(host)) return null
  return warning(
    'with https in PUBLIC_URL a proxy stands before the service, but none is trusted: all visitors share one rate limit',
    "Set TRUSTED_PROXIES to the proxy's address.",
  )
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '[::1]' || host === '::1' || host.startsWith('127.')
}

function checkAdmin({ adminToken }: Config): Finding | null {
  if (adminToken !== null) return null
  return warning(
    'ADMIN_TOKEN is not set, so /admin is shut',
    'Set it to 16 characters or more, such as: openssl rand -hex 24',
  )
}

function checkDkim({ mailDkimDomain, mailDkimKey }: Config): Finding | null {
  if ((mailDkimDomain === null) === (mailDkimKey === null)) return null
  const missing = mailDkimDomain === null ? 'MAIL_DKIM_DOMAIN' : 'MAIL_DKIM_KEY'
  return failed(`mails are not signed: ${missing} is missing`, `Set ${missing} too, or neither of the two.`)
}

function checkFiles({ aliasesFile, topicsFile }: Config): Finding[] {
  let aliases: Aliases
  try {
    aliases = parseAliases(readFileSync(aliasesFile, 'utf8'))
  } catch (error) {
    return [failed(describeError(error), 'Mend the file, or set ALIASES_FILE to another.')]
  }
  try {
    openClassifier(topicsFile, aliases, () => undefined).close()
    return []
  } catch (error) {
    return [failed(describeError(error), 'Mend the file, or set TOPICS_FILE to another.')]
  }
}
