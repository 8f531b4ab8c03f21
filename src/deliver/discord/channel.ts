import type { RawFile } from '@discordjs/rest'
import type { Delivery, DigestContent } from '../../model.ts'
import { type ChannelWishes, findChannelWishes, insertPart, listParts } from '../../store/discord-messages.ts'
import type { Sql } from '../../store/sql.ts'
import { whatIsNew } from '../../stories/whats-new.ts'
import type { Channel, Message, SendOutcome } from '../channel.ts'
import { type DiscordAddress, readDiscordAddress } from './address.ts'
import { createDiscordApi, type DiscordApiOptions } from './api.ts'
import { createBotIdReader, createLookBack } from './look-back.ts'
import { renderDiscord } from './message.ts'
import { outcomeOf } from './outcome.ts'
import { type DiscordOptions, STRIP_FILE } from './part.ts'
import { postAnew } from './post.ts'
import { sendDigest, sendSeveral } from './send-digest.ts'
import { sendAlert, sendStoryUpdate } from './send-story.ts'
import type { FindNews, Sending } from './sending.ts'

export type DiscordChannelOptions = DiscordApiOptions & {
  /** Remembers what was posted where. */
  database: Sql
  /** Where readers reach the web pages; null leaves links to them out. */
  publicUrl?: string | null
  topicName?: (topic: string) => string
  /** Finds what an article adds to its story; null shows later articles as further outlets only. */
  findNews?: FindNews | null
  /** A PNG with a digest's counts, and what it shows in words; null where there is nothing to show. */
  drawStrip?: (digest: DigestContent) => { png: Uint8Array; description: string } | null
}

const NO_WISHES: ChannelWishes = { guildId: null, form: 'channel', mentionRoleId: null, unfurl: false }

/** Sends to Discord channels, people and plain webhooks. Safe to call again for a delivery that was sent in part. */
export function createDiscordChannel(options: DiscordChannelOptions): Channel {
  const api = createDiscordApi(options)
  const readBotId = createBotIdReader(api)
  return {
    send: async (message, destination, delivery) => {
      const to = readDiscordAddress(destination.address)
      if (!to) {
        const reason = 'the address is neither a channel id nor a Discord webhook'
        return { kind: 'dead', reason, destinationOff: true }
      }
      try {
        const wishes = (await findChannelWishes(options.database, destination.id)) ?? NO_WISHES
        const render = renderOptions(options, delivery, wishes, to)
        const shared = {
          api,
          sql: options.database,
          findNews: options.findNews === undefined ? whatIsNew : options.findNews,
        }
        const lookBack = createLookBack({ api, sql: options.database, readBotId }, delivery)
        const sending = { ...shared, to, destination, delivery, wishes, render, lookBack }
        return await send(options, sending, message)
      } catch (error) {
        return outcomeOf(error)
      }
    },
    close: async () => api.close(),
  }
}

function renderOptions(
  { publicUrl = null, topicName }: DiscordChannelOptions,
  delivery: Delivery,
  wishes: ChannelWishes,
  to: DiscordAddress,
): DiscordOptions {
  return {
    delivery,
    hasBot: to.kind !== 'webhook',
    publicUrl,
    ...(topicName ? { topicName } : {}),
    // A role is known within its own server only.
    mentionRoleId: to.kind === 'channel' ? wishes.mentionRoleId : null,
    unfurl: wishes.unfurl,
  }
}

async function send(options: DiscordChannelOptions, sending: Sending, message: Message): Promise<SendOutcome> {
  const { delivery } = sending
  if (message.kind === 'alert' && message.together) return sendSeveral(sending, renderDiscord(message, sending.render))
  if (message.kind === 'alert') {
    return delivery.details.followUp === true
      ? sendStoryUpdate(sending, message.alert)
      : sendAlert(sending, message.alert)
  }
  if (message.kind === 'notice') return sendOnce(sending, message)
  const strip = options.drawStrip?.(message.digest) ?? null
  const files: RawFile[] = strip ? [{ name: STRIP_FILE, data: Buffer.from(strip.png), contentType: 'image/png' }] : []
  const bodies = renderDiscord(message, { ...sending.render, hasStrip: strip !== null })
  if (strip && bodies[0]) {
    bodies[0].attachments = [{ id: '0', filename: STRIP_FILE, description: strip.description.slice(0, 1024) } as never]
  }
  return sendDigest(sending, message.digest, bodies, files)
}

/** A message that is posted once and then forgotten. */
async function sendOnce(sending: Sending, message: Message): Promise<SendOutcome> {
  const { sql, delivery } = sending
  const [known] = await listParts(sql, delivery.id)
  if (known) return { kind: 'sent', remoteId: known.messageId }
  const [body] = renderDiscord(message, sending.render)
  if (!body) return { kind: 'dead', reason: 'the message was empty', destinationOff: false }
  const posted = await postAnew(sending, body)
  await insertPart(sql, delivery.id, { part: 0, ...posted })
  return { kind: 'sent', remoteId: posted.messageId }
}
