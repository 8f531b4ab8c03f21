import type { Fault, Stage } from './fault.ts'
import type { Footprint } from './footprints.ts'
import type { Member } from './service.ts'

const GRACE_MS = 10_000
const hasServers = ({ servers }: Footprint) => servers !== null

/** Somebody who runs; a process that is down already cannot be killed. */
export function pickMember({ service, random }: Stage): Member {
  const running = service.members.filter(({ process }) => process.isRunning())
  return random.pick(running.length > 0 ? running : service.members)
}

/** Of the processes of the service: killed outright, and asked to stop. Both are started again. */
export const KILLS: readonly Fault[] = [
  {
    name: 'kill',
    share: 6,
    severs: ['email', 'webhook'],
    strikes: 'one',
    strike: async (stage) => {
      const { process } = pickMember(stage)
      // One that always dies while it starts never has anything to lose.
      if (!process.isUp()) return null
      await process.kill('SIGKILL')
      return { who: process.name, lastsMs: stage.random.whole(0, 1_000), heal: process.start }
    },
  },
  {
    name: 'stop gracefully',
    share: 1,
    severs: [],
    strikes: 'one',
    strike: async (stage) => {
      const { process } = pickMember(stage)
      if (!process.isUp()) return null
      await stopGracefully(stage, process)
      // Its ten seconds are half a second of ours: what a busy machine has not ended by then is given up, as if it died.
      const severs = process.hasGivenBack() ? (['email', 'webhook'] as const) : []
      return { who: process.name, lastsMs: stage.random.whole(0, 1_000), heal: process.start, severs }
    },
  },
]

async function stopGracefully({ complain }: Stage, process: Member['process']): Promise<void> {
  let isLate = false
  const timer = setTimeout(() => {
    isLate = true
    void process.kill('SIGKILL')
  }, GRACE_MS)
  await process.kill('SIGTERM')
  clearTimeout(timer)
  if (isLate) complain(`${process.name} did not stop within ${GRACE_MS / 1000} s`)
}

/** Of PostgreSQL and Redis. */
export const SERVER_FAULTS: readonly Fault[] = (['postgres', 'redis'] as const).flatMap((name) => [
  {
    name: `kill ${name}`,
    share: 1,
    isPossible: hasServers,
    severs: name === 'postgres' ? (['email', 'webhook'] as const) : [],
    strikes: 'all',
    strike: async ({ footprint, random }) => {
      const server = footprint.servers![name]
      await server.kill()
      return { who: name, lastsMs: random.whole(200, 4_000), heal: server.start }
    },
  } satisfies Fault,
  {
    name: `freeze ${name}`,
    share: 1,
    isPossible: hasServers,
    severs: name === 'postgres' ? (['email', 'webhook'] as const) : [],
    strikes: 'all',
    strike: ({ footprint, random }) => {
      const server = footprint.servers![name]
      server.freeze()
      return { who: name, lastsMs: random.whole(500, 5_000), heal: server.thaw }
    },
  } satisfies Fault,
])
