/** Where a Discord destination's address leads: a channel or thread of the bot's, a person, or a plain webhook. */
export type DiscordAddress =
  | { kind: 'channel'; channelId: string }
  | { kind: 'person'; userId: string }
  | { kind: 'webhook'; id: string; token: string; threadId: string | null }

const SNOWFLAKE = /^\d{15,21}$/
const WEBHOOK_PATH = /^\/api(?:\/v\d+)?\/webhooks\/(\d{15,21})\/([\w-]{20,120})\/?$/
const HOSTS = new Set(['discord.com', 'discordapp.com', 'ptb.discord.com', 'canary.discord.com'])

/**
 * Reads an address: a channel id, `user:` with a person's id for direct messages, or a webhook's URL as Discord shows
 * it, with `?thread_id=` for a thread. The URL only ever yields an id and a token: requests go to the API we are set up
 * for, so no address can lead them elsewhere.
 * @returns null where it is none of these
 */
export function readDiscordAddress(address: string): DiscordAddress | null {
  if (SNOWFLAKE.test(address)) return { kind: 'channel', channelId: address }
  const userId = /^user:(\d+)$/.exec(address)?.[1]
  if (userId && SNOWFLAKE.test(userId)) return { kind: 'person', userId }
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const [, id, token] = WEBHOOK_PATH.exec(url.pathname) ?? []
  if (url.protocol !== 'https:' || !HOSTS.has(url.hostname) || !id || !token) return null
  const thread = url.searchParams.get('thread_id')
  return { kind: 'webhook', id, token, threadId: thread && SNOWFLAKE.test(thread) ? thread : null }
}
