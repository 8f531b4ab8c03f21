import type { DigestContent } from '../digests/content.ts'
import type { Delivery, Destination } from '../model.ts'
import type { Message } from './channel.ts'
import { readDiscordAddress } from './discord-address.ts'
import { renderDiscord, STRIP_FILE } from './discord-message.ts'
import { renderDiscordHtml } from './discord-preview.ts'
import type { PreviewFiles } from './preview.ts'

export type DiscordPreviewOptions = {
  delivery: Delivery
  publicUrl: string
  topicName: (topic: string) => string
  strip: (digest: DigestContent) => { png: Uint8Array; description: string } | null
}

/** The exact payloads, in the order they would be posted, and the page that shows them as Discord would. */
export async function renderDiscordPreview(
  message: Message,
  to: Destination,
  { delivery, publicUrl, topicName, strip }: DiscordPreviewOptions,
): Promise<PreviewFiles> {
  const picture = message.kind === 'digest' ? strip(message.digest) : null
  const hasBot = readDiscordAddress(to.address)?.kind !== 'webhook'
  const payloads = renderDiscord(message, { delivery, hasBot, publicUrl, topicName, hasStrip: picture !== null })
  const files = picture ? { [STRIP_FILE]: picture.png } : {}
  return {
    '.json': `${JSON.stringify(payloads.length === 1 ? payloads[0] : payloads, null, 2)}\n`,
    '.html': renderDiscordHtml(payloads, { now: delivery.createdAt, timeZone: to.timeZone, files }),
  }
}
