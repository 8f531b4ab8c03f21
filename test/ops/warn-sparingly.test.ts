import { expect, test } from 'vitest'
import { warnSparingly } from '../../src/warn-sparingly.ts'

function listen() {
  const heard: object[] = []
  const clock = { ms: 0 }
  const log = { warn: (fields: object) => heard.push(fields) }
  const warn = warnSparingly(log as never, 'the server is away', () => clock.ms)
  return { heard, clock, warn: (message: string) => warn(new Error(message)) }
}

test('an error that goes on is logged now and then, with how often it was not', () => {
  const { heard, clock, warn } = listen()
  for (; clock.ms < 75_000; clock.ms += 3_000) warn('refused')
  expect(heard).toEqual([{ error: 'refused' }, { error: 'refused', leftOut: 9 }, { error: 'refused', leftOut: 9 }])
})

test('another error is logged at once', () => {
  const { heard, warn } = listen()
  for (const error of ['refused', 'full', 'refused']) warn(error)
  expect(heard).toEqual([{ error: 'refused' }, { error: 'full' }])
})

test('one that comes back after a while is logged anew', () => {
  const { heard, clock, warn } = listen()
  warn('refused')
  clock.ms = 60_000
  warn('full')
  warn('refused')
  expect(heard).toEqual([{ error: 'refused' }, { error: 'full' }, { error: 'refused' }])
})
