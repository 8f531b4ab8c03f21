import { createPublicKey } from 'node:crypto'
import type { Resolver } from 'node:dns/promises'
import type { Config } from '../config.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('mail records')
/** Names that no DNS answers for. */
const LOCAL = /(?:^|\.)(?:localhost|local|localdomain|internal|lan|invalid|test|example)$/

type Dns = Pick<Resolver, 'resolveTxt'>

/** What receivers look up in DNS before they believe a mail: SPF (RFC 7208), DKIM (RFC 6376), DMARC (RFC 7489). */
export async function checkMailRecords(config: Config, dns: Dns): Promise<Finding[]> {
  const sender = domainOf(config.mailFrom)
  if (sender === null || LOCAL.test(sender)) {
    const says = `MAIL_FROM is ${config.mailFrom}, whose domain is not on the internet`
    return [warning(says, 'Set MAIL_FROM to an address of a domain of yours.')]
  }
  const envelope = domainOf(config.mailReturnPath ?? '') ?? sender
  return [
    await safely(() => checkSpf(dns, envelope)),
    await safely(() => checkDkim(dns, config)),
    await safely(() => checkDmarc(dns, sender)),
    checkAlignment(sender, envelope, config.mailDkimDomain),
  ].filter((finding) => finding !== null)
}

function domainOf(address: string): string | null {
  return /@([^@\s<>]+?)\.?\s*>?\s*$/.exec(address)?.[1]?.toLowerCase() ?? null
}

async function safely(check: () => Promise<Finding>): Promise<Finding> {
  return check().catch((error) =>
    warning(`DNS does not answer: ${describeError(error)}`, "Check this machine's resolver and run this again."),
  )
}

/** The texts at `name` that begin with `start`; [] where there are none. */
async function readRecords(dns: Dns, name: string, start: string): Promise<string[]> {
  try {
    const records = await dns.resolveTxt(name)
    return records.map((parts) => parts.join('')).filter((text) => text.toLowerCase().startsWith(start))
  } catch (error) {
    if (['ENOTFOUND', 'ENODATA'].includes((error as NodeJS.ErrnoException).code ?? '')) return []
    throw error
  }
}

async function checkSpf(dns: Dns, domain: string): Promise<Finding> {
  const records = await readRecords(dns, domain, 'v=spf1')
  const [record = ''] = records
  if (records.length === 0) {
    const mend = `Add a TXT record at ${domain}, such as: v=spf1 mx a:your.mail.server -all`
    return failed(`SPF: ${domain} does not say who may send for it`, mend)
  }
  if (records.length > 1) {
    return failed(`SPF: ${domain} has ${records.length} records, so none counts`, 'Leave one, with all in it.')
  }
  if (/\s\+?all(?:\s|$)/i.test(record)) {
    return failed(`SPF: ${domain} lets anybody send for it`, 'End the record with -all or ~all.')
  }
  if (!/[-~]all(?:\s|$)|redirect=/i.test(record)) {
    return warning(`SPF: the record of ${domain} forbids nobody`, 'End the record with -all or ~all.')
  }
  return ok(`SPF: ${domain} says "${record}"; your mail server must be among these`)
}

async function checkDkim(dns: Dns, { mailDkimDomain, mailDkimSelector, mailDkimKey }: Config): Promise<Finding> {
  if (mailDkimDomain === null || mailDkimKey === null) {
    const mend = 'Let your mail server sign, or set MAIL_DKIM_DOMAIN and MAIL_DKIM_KEY.'
    return warning('DKIM: mails are not signed here', mend)
  }
  const key = publicKeyOf(mailDkimKey)
  if (key === null) return failed('DKIM: MAIL_DKIM_KEY is no private key', 'Give it in PEM form, line breaks and all.')
  const name = `${mailDkimSelector}._domainkey.${mailDkimDomain}`
  const wanted = `Set the TXT record at ${name} to: v=DKIM1; k=${key.kind}; p=${key.text}`
  const published = (await readRecords(dns, name, ''))
    .map((record) => tagsOf(record).get('p'))
    .filter((p) => p !== undefined)
  if (published.length === 0) return failed(`DKIM: there is no key at ${name}, so no signature holds`, wanted)
  if (published.includes('')) return failed(`DKIM: the key at ${name} is revoked`, wanted)
  if (!published.includes(key.text)) return failed(`DKIM: the key at ${name} is another than MAIL_DKIM_KEY`, wanted)
  return ok(`DKIM: the key at ${name} is the one that signs`)
}

/** The public half as a record gives it: the whole structure for RSA, the bare 32 bytes for Ed25519 (RFC 8463). */
export function publicKeyOf(pem: string): { kind: 'rsa' | 'ed25519'; text: string } | null {
  try {
    const key = createPublicKey(pem)
    const der = key.export({ type: 'spki', format: 'der' })
    if (key.asymmetricKeyType !== 'ed25519') return { kind: 'rsa', text: der.toString('base64') }
    return { kind: 'ed25519', text: der.subarray(-32).toString('base64') }
  } catch {
    return null
  }
}

/** A record such as `v=DMARC1; p=none` by its tags; white space within values does not count. */
function tagsOf(record: string): Map<string, string> {
  const pairs = record.split(';').map((part) => part.trim().match(/^([a-z]+)\s*=(.*)$/is))
  return new Map(pairs.flatMap((pair) => (pair ? [[pair[1]!.toLowerCase(), pair[2]!.replace(/\s/g, '')]] : [])))
}

async function checkDmarc(dns: Dns, domain: string): Promise<Finding> {
  for (const name of ancestors(domain)) {
    const records = await readRecords(dns, `_dmarc.${name}`, 'v=dmarc1')
    if (records.length > 1) return failed(`DMARC: _dmarc.${name} has several records, so none counts`, 'Leave one.')
    const policy = records[0] && tagsOf(records[0]).get('p')?.toLowerCase()
    if (records[0] && !policy) return failed(`DMARC: the record at _dmarc.${name} has no p=`, 'Add p=none or stricter.')
    if (policy) return ok(`DMARC: _dmarc.${name} asks receivers for p=${policy}`)
  }
  const mend = `Add a TXT record at _dmarc.${domain}, to begin with: v=DMARC1; p=none`
  return warning(`DMARC: ${domain} has no record; large providers ask for one`, mend)
}

/** The domain and those above it, down to two labels. */
function ancestors(domain: string): string[] {
  const labels = domain.split('.')
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'))
}

/** DMARC holds when the domain people see is the one, or under the one, that SPF or DKIM vouches for. */
function checkAlignment(sender: string, envelope: string, dkim: string | null): Finding | null {
  const isRelated = (other: string) => other === sender || sender.endsWith(`.${other}`) || other.endsWith(`.${sender}`)
  if (isRelated(envelope) || (dkim !== null && isRelated(dkim.toLowerCase()))) return null
  return failed(
    `mails come from ${sender}, but SPF vouches for ${envelope}${dkim === null ? '' : ` and DKIM for ${dkim}`}, so DMARC fails`,
    'Use one domain in MAIL_FROM and in MAIL_RETURN_PATH or MAIL_DKIM_DOMAIN.',
  )
}
