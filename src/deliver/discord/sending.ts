import type { Delivery, Destination } from '../../model.ts'
import type { ChannelWishes, StoryItem } from '../../store/discord-messages.ts'
import type { Sql } from '../../store/sql.ts'
import type { DiscordAddress } from './address.ts'
import type { DiscordApi } from './api.ts'
import type { LookBack } from './look-back.ts'
import type { DiscordOptions } from './part.ts'

/** Sentences of `latest` that say what none of `before` says; [] when it adds nothing. */
export type FindNews = (latest: StoryItem, before: readonly StoryItem[]) => readonly string[]

/** All that one send works with. */
export type Sending = {
  api: DiscordApi
  sql: Sql
  to: DiscordAddress
  destination: Destination
  delivery: Delivery
  wishes: ChannelWishes
  render: DiscordOptions
  findNews: FindNews | null
  lookBack: LookBack
}
