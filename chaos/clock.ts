import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The time of day as the processes under test are shown it: it runs fast, and each may be wrong by its own amount. */
export type Clock = {
  now(): Date
  /** How many times faster than real time it runs. */
  rate: number
  /** Moves the time of all ahead. */
  jump(ms: number): void
  /** Makes one process's clock wrong by `ms` of shown time, or right again with 0. */
  skew(name: string, ms: number): void
  /** What makes the process `name` see this clock. */
  environment(name: string): Record<string, string>
}

export function createClock(folder: string, rate: number, startAt: Date): Clock {
  const origin = Date.now()
  const skews = new Map<string, number>()
  let base = startAt.getTime()
  const fileOf = (name: string) => join(folder, `clock-${name}.json`)

  function write(name: string): void {
    const draft = `${fileOf(name)}.new`
    writeFileSync(draft, JSON.stringify({ origin, base: base + (skews.get(name) ?? 0), rate }))
    renameSync(draft, fileOf(name))
  }

  return {
    rate,
    now: () => new Date(base + (Date.now() - origin) * rate),
    jump: (ms) => {
      base += ms
      for (const name of skews.keys()) write(name)
    },
    skew: (name, ms) => {
      skews.set(name, ms)
      write(name)
    },
    environment: (name) => {
      if (!skews.has(name)) skews.set(name, 0)
      write(name)
      const preload = new URL('./clock-preload.js', import.meta.url).href
      return { CHAOS_CLOCK: fileOf(name), NODE_OPTIONS: `--import ${preload}` }
    },
  }
}
