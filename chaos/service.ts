import type { Config } from '../src/config.ts'
import { environmentOf } from '../test/helpers/service.ts'
import type { Clock } from './clock.ts'
import type { Footprint } from './footprints.ts'
import { type Link, openLink } from './link.ts'
import type { Outside } from './outside.ts'
import { type Crash, createProcess, type ServiceProcess } from './processes.ts'

export type LinkName = 'postgres' | 'redis' | 'smtp' | 'discord'

/** One process and the links through which it alone reaches its servers. */
export type Member = { process: ServiceProcess; links: Map<LinkName, Link> }

export type Service = { members: Member[]; close(): Promise<void> }

export type ServiceOptions = {
  footprint: Footprint
  outside: Outside
  clock: Clock
  workers: number
  logFile: string | null
  onCrash: (crash: Crash) => void
}

/** Embedded: one process for all. Servers: workers on addresses of their own, and two that share the other roles. */
export async function buildService(options: ServiceOptions): Promise<Service> {
  const { footprint, workers } = options
  const wanted =
    footprint.name === 'embedded'
      ? [{ name: 'all', roles: 'web,worker,scheduler,bot', host: '127.0.0.1' }]
      : [
          ...Array.from({ length: workers }, (_, n) => ({
            name: `worker-${n + 1}`,
            // Two schedulers tick, as any number of them may.
            roles: n === 0 ? 'worker,scheduler' : 'worker',
            host: `127.0.0.${n + 2}`,
          })),
          { name: 'rest', roles: 'web,scheduler,bot', host: '127.0.0.1' },
        ]
  const members: Member[] = []
  for (const one of wanted) members.push(await buildMember(options, one))
  return {
    members,
    close: async () => {
      await Promise.all(members.map(({ process }) => process.kill('SIGKILL')))
      for (const { links } of members) for (const link of links.values()) await link.close()
    },
  }
}

type Wanted = { name: string; roles: string; host: string }

async function buildMember(options: ServiceOptions, { name, roles, host }: Wanted): Promise<Member> {
  const { clock, logFile, onCrash, footprint } = options
  const links = await openLinks(options, host)
  const environment = { ...environmentOf(reachThrough(footprint.config, links, host)), ...clock.environment(name) }
  return { links, process: createProcess({ name, roles, environment, logFile, onCrash }) }
}

async function openLinks({ footprint, outside }: ServiceOptions, host: string): Promise<Map<LinkName, Link>> {
  const links = new Map<LinkName, Link>()
  const add = async (name: LinkName, to: { host: string; port: number }) =>
    links.set(name, await openLink(() => to, host))
  await add('smtp', { host: '127.0.0.1', port: outside.mail.port })
  await add('discord', { host: '127.0.0.1', port: outside.discordPort })
  if (!footprint.servers) return links
  await add('postgres', footprint.servers.postgres.address)
  await add('redis', footprint.servers.redis.address)
  return links
}

function reachThrough(config: Config, links: Map<LinkName, Link>, host: string): Config {
  const at = (name: LinkName) => `${host}:${links.get(name)!.port}`
  const reached = {
    ...config,
    host,
    port: 0,
    smtpUrl: `smtp://${at('smtp')}`,
    discordApi: `http://${at('discord')}/api`,
  }
  if (config.databaseUrl === null) return reached
  return { ...reached, databaseUrl: `postgres://sitrep@${at('postgres')}/sitrep`, redisUrl: `redis://${at('redis')}` }
}
