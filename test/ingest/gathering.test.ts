import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createGathering } from '../../src/ingest/gathering.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

test('a batch begins at once when none ended lately, or the last was full', async () => {
  const gathering = createGathering(50)
  await gathering.pause()
  gathering.ended(true)
  await gathering.pause()
  gathering.ended(false)
  vi.advanceTimersByTime(50)
  await gathering.pause()
  expect(vi.getTimerCount()).toBe(0)
})

test('after a small batch, what comes meanwhile gathers for a while', async () => {
  const gathering = createGathering(50)
  gathering.ended(false)
  vi.advanceTimersByTime(20)
  let began = false
  const pausing = gathering.pause().then(() => {
    began = true
  })
  await vi.advanceTimersByTimeAsync(29)
  expect(began).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await pausing
  expect(began).toBe(true)
})
