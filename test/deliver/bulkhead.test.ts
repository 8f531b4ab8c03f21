import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withBulkhead } from '../../src/deliver/bulkhead.ts'
import type { Channel, Message, SendOutcome } from '../../src/deliver/channel.ts'
import type { Delivery, Destination } from '../../src/model.ts'

const message: Message = { kind: 'notice', subject: 'Hello', text: 'Hello.' }
const to = { kind: 'email' } as Destination
const SENT: SendOutcome = { kind: 'sent', remoteId: null }

/** A channel whose sends end when the test says so. */
function createHanging() {
  const ends: ((outcome: SendOutcome) => void)[] = []
  const channel: Channel = {
    send: () => new Promise((resolve) => ends.push(resolve)),
    close: async () => undefined,
  }
  return { ends, send: sendBy(withBulkhead(channel, 2)) }
}

const sendBy = (channel: Channel) => (id: number) => channel.send(message, to, { id } as Delivery)

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }))
afterEach(() => void vi.useRealTimers())

test('many sends at once are let through as long as they are quick', async () => {
  const { ends, send } = createHanging()
  const sends = [1, 2, 3, 4].map(send)
  expect(ends).toHaveLength(4)
  for (const end of ends) end(SENT)
  expect(await Promise.all(sends)).toEqual([SENT, SENT, SENT, SENT])
})

test('while two hang, others are put off and come back one after the other', async () => {
  const { ends, send } = createHanging()
  void [1, 2].map(send)
  vi.advanceTimersByTime(6_000)
  const putOff = await Promise.all([send(3), send(4)])
  expect(ends).toHaveLength(2)
  expect(putOff).toMatchObject([
    { kind: 'wait', reason: 'sends by email take long at present', afterMs: 5_000 },
    { kind: 'wait', afterMs: 5_020 },
  ])
})

test('one that hangs alone keeps nobody waiting, nor do those that have ended, well or not', async () => {
  const { ends, send } = createHanging()
  const first = send(1)
  vi.advanceTimersByTime(6_000)
  const second = send(2)
  expect(ends).toHaveLength(2)
  ends[0]!(SENT)
  await first
  void send(3)
  expect(ends).toHaveLength(3)
  ends[1]!({ kind: 'retry', reason: 'the mail server was not reached' })
  expect(await second).toMatchObject({ kind: 'retry' })
})
