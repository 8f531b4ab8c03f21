import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { everyMinute } from '../src/every-minute.ts'

const MINUTE_MS = 60_000

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-20T12:00:10Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

async function countIn(minutes: number, work: ReturnType<typeof vi.fn>): Promise<number> {
  const before = work.mock.calls.length
  await vi.advanceTimersByTimeAsync(minutes * MINUTE_MS)
  return work.mock.calls.length - before
}

test('the work is done once a minute, until it is stopped', async () => {
  const work = vi.fn(async () => undefined)
  const stop = everyMinute(work)
  expect(await countIn(10, work)).toBe(10)
  await stop()
  expect(await countIn(10, work)).toBe(0)
})

test('a clock that is set back by hours does not hold up the work', async () => {
  const work = vi.fn(async () => undefined)
  const stop = everyMinute(work)
  await countIn(2, work)
  vi.setSystemTime(Date.now() - 5 * 60 * MINUTE_MS)
  expect(await countIn(10, work)).toBeGreaterThanOrEqual(4)
  await stop()
})

test('a clock that is set ahead does not hold up the work', async () => {
  const work = vi.fn(async () => undefined)
  const stop = everyMinute(work)
  await countIn(2, work)
  vi.setSystemTime(Date.now() + 5 * 60 * MINUTE_MS)
  expect(await countIn(10, work)).toBeGreaterThanOrEqual(9)
  await stop()
})

test('work that hangs is begun anew after a while', async () => {
  const work = vi.fn(() => new Promise<void>(() => undefined))
  const stop = everyMinute(work)
  expect(await countIn(10, work)).toBeGreaterThan(2)
  await stop()
})
