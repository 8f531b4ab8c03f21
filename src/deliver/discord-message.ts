import type { APIEmbed, APIMessageTopLevelComponent, RESTPostAPIChannelMessageJSONBody } from 'discord-api-types/v10'
import type { Delivery } from '../model.ts'
import type { Message } from './channel.ts'
import { renderAlert } from './discord-alert.ts'
import { NEUTRAL } from './discord-colours.ts'
import { renderDigest } from './discord-digest.ts'
import { clip, LIMITS } from './discord-text.ts'
import { renderTogether } from './discord-together.ts'

/** One message to Discord: an embed or more, buttons below, and hardly ever words of its own. */
export type DiscordPart = { content?: string; embeds: APIEmbed[]; components?: APIMessageTopLevelComponent[] }

export type DiscordOptions = {
  delivery: Pick<Delivery, 'id' | 'createdAt' | 'destinationId' | 'watchlistId' | 'storyId' | 'itemId'>
  /** False for a plain webhook: nobody stands behind it to answer buttons, and it takes no nonce. */
  hasBot: boolean
  /** Where readers reach the web pages; null leaves the links to them out. */
  publicUrl: string | null
  topicName?: (topic: string) => string
  /** The role to mention with alerts, where the server's admins asked for one. */
  mentionRoleId?: string | null
  /** Lets Discord show its own card of the article below the alert. */
  unfurl?: boolean
  /** Watchlists that met the story after the one that the alert is about. */
  alsoWatchlists?: readonly string[]
  /** True when a picture with the counts is sent along with a digest, under the name `STRIP_FILE`. */
  hasStrip?: boolean
}

export const STRIP_FILE = 'counts.png'
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
export function renderNotice(subject: string, text: string): DiscordPart {
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
