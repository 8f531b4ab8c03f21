import type { Channel } from './channel.ts'

/** A channel that is opened when the first message goes out: a service that sends none keeps its library out of memory. */
export function createLateChannel(open: () => Promise<Channel>): Channel {
  let opened: Promise<Channel> | null = null
  return {
    send: async (message, to, delivery) => {
      opened ??= open()
      return (await opened).send(message, to, delivery)
    },
    close: async () => (await opened)?.close(),
  }
}
