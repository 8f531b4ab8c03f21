import type { Diary } from './diary.ts'
import type { Fault, Stage, Strike } from './fault.ts'
import type { Planned } from './plan.ts'
import { createRandom } from './random.ts'
import type { Incident } from './tally.ts'

export type Strikes = {
  /** What may have parted things sent from their record. */
  incidents: Incident[]
  /** How often each kind struck. */
  counts: Map<string, number>
  /** Strikes as planned, from now on. */
  begin(): void
  /** Ends all that is under way, and strikes no more. */
  healAll(): Promise<void>
}

type Context = {
  stage: Omit<Stage, 'random'>
  faults: readonly Fault[]
  plan: readonly Planned[]
  seed: number
  diary: Diary
}

/** Carries out a plan of faults. What is struck already is left alone until it has healed. */
export function prepareStrikes({ stage, faults, plan, seed, diary }: Context): Strikes {
  const struck = new Map<string, { end: () => Promise<void> }>()
  const incidents: Incident[] = []
  const counts = new Map<string, number>()
  const timers = new Set<NodeJS.Timeout>()
  const underWay = new Set<Promise<unknown>>()

  async function strikeOnce(index: number, fault: Fault): Promise<void> {
    const random = createRandom(seed * 7_919 + index)
    const from = Date.now()
    const strike = await fault.strike({ ...stage, random })
    if (!strike) return
    const key = `${fault.name} ${strike.who}`
    counts.set(fault.name, (counts.get(fault.name) ?? 0) + 1)
    diary.note(fault.name, strike.who)
    const incident = describe(fault, strike, from)
    incidents.push(incident)
    const end = once(async () => {
      struck.delete(key)
      await strike.heal?.()
      incident.to = Date.now()
      if (strike.lastsMs > 0) diary.note('over:', key)
    })
    struck.set(key, { end })
    later(strike.lastsMs, end)
  }

  function describe(fault: Fault, { who, severs = fault.severs }: Strike, from: number): Incident {
    return { from, to: Number.POSITIVE_INFINITY, who: fault.strikes === 'one' ? who : null, severs }
  }

  function later(ms: number, act: () => Promise<void>): void {
    const timer = setTimeout(() => {
      timers.delete(timer)
      track(act())
    }, ms)
    timers.add(timer)
  }

  function track(work: Promise<unknown>): void {
    const tracked = work.catch((error: Error) => stage.complain(error.message)).finally(() => underWay.delete(tracked))
    underWay.add(tracked)
  }

  return {
    incidents,
    counts,
    begin: () => {
      for (const [index, { atMs, name }] of plan.entries()) {
        const fault = faults.find((one) => one.name === name)!
        later(atMs, async () => {
          // A server that is down already cannot be killed, and a frozen one is not to be thawed by another's end.
          const isBusy = [...struck.keys()].some((key) => isSame(key, name))
          if (!isBusy) await strikeOnce(index, fault)
        })
      }
    },
    healAll: async () => {
      for (const timer of timers) clearTimeout(timer)
      await Promise.all(underWay)
      await Promise.all([...struck.values()].map(({ end }) => end()))
    },
  }
}

const SERVERS = ['postgres', 'redis', 'mail', 'webhooks', 'discord']

/** Faults of one server exclude each other; those of a link or a process only their like. */
function isSame(key: string, name: string): boolean {
  if (key.startsWith(`${name} `)) return true
  const server = SERVERS.find((one) => key.endsWith(` ${one}`))
  return server !== undefined && (name.includes(server) || (server === 'mail' && name.startsWith('mail')))
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null
  return () => {
    done ??= act()
    return done
  }
}
