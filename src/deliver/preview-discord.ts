import type { DigestContent } from '../digests/content.ts'
import type { Delivery, Destination } from '../model.ts'
import type { Message } from './channel.ts'
import { renderDiscord } from './discord-message.ts'
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
  _to: Destination,
  { delivery, publicUrl, topicName }: DiscordPreviewOptions,
): Promise<PreviewFiles> {
  const payloads = renderDiscord(message, { delivery, hasBot: true, publicUrl, topicName })
  return { '.json': `${JSON.stringify(payloads.length === 1 ? payloads[0] : payloads, null, 2)}\n` }
}
