import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10'
import type { Delivery } from '../../model.ts'

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

/** Name under which the picture of the counts is attached. */
export const STRIP_FILE = 'counts.png'
