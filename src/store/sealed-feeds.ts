import { hideCredentials } from '../text/hide-credentials.ts'
import { readKeyId } from './sealing.ts'
import type { Sql } from './sql.ts'
import { openText, sealText } from './with-sealer.ts'

/** What of a feed may open a door; the addresses only where they hold a password or a key. */
type Opened = {
  url: string
  movedTo: string | null
  hubUrl: string | null
  topicUrl: string | null
  hubSecret: string | null
}
/** As it lies in the database. */
export type SealedFeed<F extends Opened> = F & { sealedUrl: string | null }

/** The columns with addresses. */
const ADDRESSES = ['url', 'moved_to', 'hub_url', 'topic_url']

/** The address of a feed as it is written: what may be shown of it, and all of it sealed where that is less. */
export function coverUrl(sql: Sql, url: string): { url: string; sealedUrl: string | null } {
  const shown = hideCredentials(url)
  if (!sql.sealer || shown === url) return { url, sealedUrl: null }
  // As a fragment, which no server is ever sent, it cannot be taken for a part of the address.
  return { url: `${shown}#${sql.sealer.fingerprint(url)}`, sealedUrl: sealText(sql, url, 'feeds.sealed_url') }
}

/** The values of columns as they are written. */
export function sealColumns(sql: Sql, columns: [column: string, value: unknown][]): [column: string, value: unknown][] {
  return columns.flatMap(([column, value]): [string, unknown][] => {
    if (typeof value !== 'string') return [[column, value]]
    if (column === 'url') {
      const covered = coverUrl(sql, value)
      return [
        ['url', covered.url],
        ['sealed_url', covered.sealedUrl],
      ]
    }
    return [[column, isSecret(column, value) ? sealText(sql, value, `feeds.${column}`) : value]]
  })
}

function isSecret(column: string, text: string): boolean {
  return column === 'hub_secret' || (ADDRESSES.includes(column) && hideCredentials(text) !== text)
}

/** Whether something of a feed lies in the clear, or sealed with another key than the one that seals now. */
export function isOutdated(sql: Sql, feed: SealedFeed<Opened>): boolean {
  const held = { url: feed.url, sealed_url: feed.sealedUrl, hub_secret: feed.hubSecret }
  const addresses = { moved_to: feed.movedTo, hub_url: feed.hubUrl, topic_url: feed.topicUrl }
  return Object.entries({ ...held, ...addresses }).some(([column, text]) => {
    const keyId = text === null ? null : readKeyId(text)
    return keyId === null ? text !== null && isSecret(column, text) : keyId !== sql.sealer?.keyId
  })
}

/** @throws SecretKeyWrong when something is sealed with a key that is not given */
export function openFeed<F extends Opened>(sql: Sql, { sealedUrl, ...feed }: SealedFeed<F>): F {
  const open = (text: string | null, column: string) => (text === null ? null : openText(sql, text, `feeds.${column}`))
  return {
    ...feed,
    url: open(sealedUrl, 'sealed_url') ?? feed.url,
    movedTo: open(feed.movedTo, 'moved_to'),
    hubUrl: open(feed.hubUrl, 'hub_url'),
    topicUrl: open(feed.topicUrl, 'topic_url'),
    hubSecret: open(feed.hubSecret, 'hub_secret'),
  } as unknown as F
}
