import type { WatchlistKey } from './news.ts'

export type PlaceKind = 'email' | 'discord' | 'webhook'

/** Somewhere things are delivered to: alerts of `watchlists`, or the digest of what is rare. */
export type Place = { name: string; kind: PlaceKind; watchlists: WatchlistKey[]; digest: boolean }

/**
 * A mail address follows one watchlist only, since alerts that go out together in a mail could not be told apart
 * otherwise. In a Discord channel two watchlists meet, and the second to fire adds its name to the message of the first.
 */
export const PLACES: readonly Place[] = [
  { name: 'discord-a', kind: 'discord', watchlists: ['word', 'either'], digest: false },
  { name: 'discord-b', kind: 'discord', watchlists: ['without', 'lines'], digest: false },
  { name: 'webhook-1', kind: 'webhook', watchlists: ['word', 'lines'], digest: false },
  { name: 'webhook-2', kind: 'webhook', watchlists: ['without'], digest: false },
  { name: 'mail-1', kind: 'email', watchlists: ['either'], digest: false },
  { name: 'mail-2', kind: 'email', watchlists: ['lines'], digest: false },
  { name: 'mail-3', kind: 'email', watchlists: ['without'], digest: false },
  { name: 'digest-discord', kind: 'discord', watchlists: [], digest: true },
  { name: 'digest-webhook', kind: 'webhook', watchlists: [], digest: true },
  { name: 'digest-mail', kind: 'email', watchlists: [], digest: true },
]

export function mailAddressOf({ name }: Place): string {
  return `${name}@reader.example`
}
