import type { SimMessage } from './world.ts'

/** One thing a person did, and what the bot has answered so far. */
export type SimInteraction = {
  id: string
  token: string
  /** 2 command, 3 component, 4 autocomplete, 5 modal. */
  type: number
  at: number
  channelId: string
  guildId: string
  userId: string
  /** The message that a button or select stands on. */
  message: SimMessage | null
  /** Type of the first answer; null while there is none. */
  callback: number | null
  flags: number
  reply: SimMessage | null
  said: SimMessage[]
  choices: { name: string; value: string | number }[] | null
  modal: unknown
  /** Called whenever something above has changed. */
  changed: () => void
}
