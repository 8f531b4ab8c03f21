import { expect, test } from 'vitest'
import type { Channel } from '../../src/deliver/channel.ts'
import { createLateChannel } from '../../src/deliver/late-channel.ts'

/** A channel that notes what happens to it. */
function watched(): { events: string[]; open: () => Promise<Channel> } {
  const events: string[] = []
  const open = async (): Promise<Channel> => {
    events.push('open')
    return {
      send: async () => {
        events.push('send')
        return { kind: 'sent', remoteId: null }
      },
      close: async () => void events.push('close'),
    }
  }
  return { events, open }
}

test('is opened once, with the first message, and closed in the end', async () => {
  const { events, open } = watched()
  const channel = createLateChannel(open)
  expect(events).toEqual([])
  const sent = await Promise.all([1, 2].map(() => channel.send({} as never, {} as never, {} as never)))
  expect(sent).toHaveLength(2)
  await channel.close()
  expect(events).toEqual(['open', 'send', 'send', 'close'])
})

test('that had nothing to send is never opened', async () => {
  const { events, open } = watched()
  await createLateChannel(open).close()
  expect(events).toEqual([])
})
