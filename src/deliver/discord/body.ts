import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'

/** A message as it is posted. */
export type Body = RESTPostAPIChannelMessageJSONBody
/** Where a message stands. */
export type Posted = { channelId: string; messageId: string }

const MOST_THREAD_NAME = 100

/** What a message is called where it needs a name: its first title, without the escapes that markdown needed. */
export function titleOf(body: Body): string {
  return threadName(body.embeds?.[0]?.title ?? 'Sitrep')
}

export function threadName(title: string): string {
  const name = title.replace(/\\([^\p{L}\p{N}\s])/gu, '$1')
  return (name.length > MOST_THREAD_NAME ? `${name.slice(0, MOST_THREAD_NAME - 1)}…` : name).replace(/\p{Cs}/gu, '')
}
