import type { Delivery, Destination, DigestContent } from '../../model.ts'
import type { Message } from '../channel.ts'
import type { PreviewFiles } from '../preview.ts'
import { renderDiscord } from './message.ts'
import { STRIP_FILE } from './part.ts'
import { renderDiscordHtml } from './preview.ts'

export type DiscordPreviewOptions = {
  delivery: Delivery
  publicUrl: string
  topicName: (topic: string) => string
  /** Times are shown as of then. */
  now: Date
  /** Draws a digest's counts; null where there is nothing to show. */
  strip: (digest: DigestContent) => { png: Uint8Array } | null
}

/** The exact payloads, in the order they would be posted, and the page that shows them as Discord would. */
export async function renderDiscordPreview(
  message: Message,
  to: Destination,
  { delivery, publicUrl, topicName, now, strip }: DiscordPreviewOptions,
): Promise<PreviewFiles> {
  const drawn = message.kind === 'digest' ? strip(message.digest) : null
  const payloads = renderDiscord(message, { delivery, hasBot: true, publicUrl, topicName, hasStrip: drawn !== null })
  const files = drawn ? { [STRIP_FILE]: drawn.png } : {}
  return {
    '.json': `${JSON.stringify(payloads.length === 1 ? payloads[0] : payloads, null, 2)}\n`,
    '.html': renderDiscordHtml(payloads, { now, timeZone: to.timeZone, files }),
  }
}
