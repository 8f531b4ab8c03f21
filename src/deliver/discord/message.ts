import type { RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'
import type { Delivery } from '../../model.ts'
import type { Message } from '../channel.ts'
import { renderAlert } from './alert.ts'
import { NEUTRAL } from './colours.ts'
import { renderDigest } from './digest.ts'
import type { DiscordOptions, DiscordPart } from './part.ts'
import { clip, LIMITS } from './text.ts'
import { renderTogether } from './together.ts'

const NONCE_ENFORCED = { enforce_nonce: true } as const

/**
 * The messages, in the order to post them, that say `message` within every limit of Discord. Text of articles is
 * escaped, and nothing in it can mention anybody: what may be mentioned is listed, not parsed.
 */
export function renderDiscord(message: Message, options: DiscordOptions): RESTPostAPIChannelMessageJSONBody[] {
  return renderParts(message, options).map((part, index) => ({
    ...part,
    allowed_mentions: {
      parse: [],
      ...(part.content && options.mentionRoleId ? { roles: [options.mentionRoleId] } : {}),
    },
    ...(options.hasBot ? { nonce: nonceOf(options.delivery, index), ...NONCE_ENFORCED } : {}),
  }))
}

function renderParts(message: Message, options: DiscordOptions): DiscordPart[] {
  if (message.kind === 'alert' && message.together) return renderTogether(message, message.together, options)
  if (message.kind === 'alert') return [renderAlert(message.alert, options)]
  if (message.kind === 'digest') return renderDigest(message.digest, options)
  return [renderNotice(message.subject, message.text)]
}

/** Notices are our own words, but they quote names of feeds and watchlists, so they are escaped all the same. */
function renderNotice(subject: string, text: string): DiscordPart {
  const lines = text.split('\n').map((line) => clip(line, 1000))
  const description = lines.join('\n').slice(0, LIMITS.description).trim()
  return {
    embeds: [
      { title: clip(subject, LIMITS.title) || 'Sitrep', color: NEUTRAL, ...(description ? { description } : {}) },
    ],
  }
}

/**
 * What Discord knows a part of a delivery by, so that trying again within a few minutes posts nothing twice. The time
 * of creation keeps a database that was begun anew apart from the one before it.
 */
export function nonceOf(delivery: Pick<Delivery, 'id' | 'createdAt'>, part: number | string): string {
  const seconds = Math.floor(delivery.createdAt.getTime() / 1000).toString(36)
  return `${delivery.id.toString(36)}.${seconds}.${part}`
}
