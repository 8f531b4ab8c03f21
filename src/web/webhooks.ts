import { InputInvalid } from '../errors.ts'
import { ensureDestination } from '../store/destinations.ts'
import type { Web } from './web.ts'

const LONGEST_URL = 2_000

/** Adds a webhook as a destination. @returns its id. @throws InputInvalid for an address that cannot be one */
export async function addWebhook(
  { database, config }: Web['app'],
  given: { url: string; name: string },
): Promise<number> {
  const url = URL.canParse(given.url) ? new URL(given.url) : null
  if (!url || !['https:', 'http:'].includes(url.protocol) || given.url.length > LONGEST_URL) {
    throw new InputInvalid('A webhook needs an address that starts with https://', 'url')
  }
  if (url.username !== '' || url.password !== '') {
    throw new InputInvalid('The address may not hold a user name or password; every message is signed instead.', 'url')
  }
  const name = given.name.trim().slice(0, 80) || url.hostname
  return ensureDestination(database, {
    ...{ kind: 'webhook', address: url.href, name },
    timeZone: config.defaultTimeZone,
  })
}
