import { expect, test } from 'vitest'
import { createHostGate } from '../../src/feeds/host-gate.ts'

function openGate({ spacingMs = 0, inAll = 100 } = {}) {
  let at = 0
  const pauses: number[] = []
  const pause = async (ms: number) => {
    pauses.push(ms)
    at += ms
  }
  return { gate: createHostGate({ perHost: 2, inAll, spacingMs, now: () => at, pause }), pauses }
}

test('a host is asked for two things at a time, other hosts meanwhile', async () => {
  const { gate } = openGate()
  const running = { a: 0, b: 0 }
  let most = 0
  const releases: (() => void)[] = []
  const task = (host: 'a' | 'b') => () => {
    running[host]++
    most = Math.max(most, running[host])
    return new Promise<void>((resolve) => {
      releases.push(() => {
        running[host]--
        resolve()
      })
    })
  }
  const all = [gate.run('a', task('a')), gate.run('a', task('a')), gate.run('a', task('a')), gate.run('b', task('b'))]
  await new Promise((resolve) => setImmediate(resolve))
  expect(running).toEqual({ a: 2, b: 1 })
  while (releases.length > 0 || running.a + running.b > 0) {
    releases.shift()?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(all)
  expect(most).toBe(2)
})

test('requests to a host start a while after each other', async () => {
  const { gate, pauses } = openGate({ spacingMs: 500 })
  for (let i = 0; i < 3; i++) await gate.run('a', async () => undefined)
  await gate.run('b', async () => undefined)
  expect(pauses).toEqual([500, 500])
})

test('a task that fails lets the next one through', async () => {
  const { gate } = openGate()
  const failing = async () => {
    throw new Error('no')
  }
  await expect(gate.run('a', failing)).rejects.toThrow('no')
  await expect(gate.run('a', failing)).rejects.toThrow('no')
  expect(await gate.run('a', async () => 'yes')).toBe('yes')
})

test('whoever waits for a busy host keeps nobody from the others', async () => {
  const { gate } = openGate({ inAll: 3 })
  const started: string[] = []
  const stay = (name: string) => () => {
    started.push(name)
    return new Promise<void>(() => undefined)
  }
  for (const name of ['busy 1', 'busy 2', 'busy 3', 'busy 4']) void gate.run('busy', stay(name))
  for (const name of ['free 1', 'free 2']) void gate.run('free', stay(name))
  await new Promise((resolve) => setImmediate(resolve))
  expect(started).toEqual(['busy 1', 'busy 2', 'free 1'])
})
