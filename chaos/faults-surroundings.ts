import type { Fault, Stage } from './fault.ts'
import { pickMember } from './faults-servers.ts'
import type { Footprint } from './footprints.ts'
import type { Link } from './link.ts'
import type { LinkName } from './service.ts'

const NAMES: readonly LinkName[] = ['postgres', 'redis', 'smtp', 'discord']
const MINUTE_MS = 60_000

/** What a link that breaks may part from its record: a mail by its own link, everything by the database's. */
function severedBy(name: LinkName): ('email' | 'webhook')[] {
  if (name === 'postgres') return ['email', 'webhook']
  return name === 'smtp' ? ['email'] : []
}

const isUsed = (name: LinkName) => (footprint: Footprint) =>
  footprint.servers !== null || (name !== 'postgres' && name !== 'redis')

/** Of the connections between one process and one server. */
export const LINK_FAULTS: readonly Fault[] = NAMES.flatMap((name) => {
  const shared = { isPossible: isUsed(name), strikes: 'one' as const }
  return [
    { ...shared, name: `cut ${name}`, share: 1, severs: severedBy(name), strike: onLink(name, cut) },
    { ...shared, name: `lose answers of ${name}`, share: 1, severs: severedBy(name), strike: onLink(name, mute) },
    { ...shared, name: `part from ${name}`, share: 0.5, severs: severedBy(name), strike: onLink(name, refuse) },
    { ...shared, name: `hold up ${name}`, share: 0.5, severs: [], strike: onLink(name, hold) },
    { ...shared, name: `slow ${name}`, share: 0.5, severs: [], strike: onLink(name, slow) },
  ]
})

type Ending = { lastsMs: number; heal: () => void }
type Act = (link: Link, stage: Stage) => Ending

function onLink(name: LinkName, act: Act): Fault['strike'] {
  return (stage) => {
    const { process, links } = pickMember(stage)
    return { who: process.name, ...act(links.get(name)!, stage) }
  }
}

function cut(link: Link): Ending {
  link.cut()
  return { lastsMs: 0, heal: () => undefined }
}

function mute(link: Link, { random }: Stage): Ending {
  link.setMode('mute')
  const heal = () => {
    // What was swallowed cannot be made good, so nobody may go on as if nothing had been lost.
    link.cut()
    link.setMode('open')
  }
  return { lastsMs: random.whole(50, 1_500), heal }
}

function refuse(link: Link, { random }: Stage): Ending {
  link.setMode('refuse')
  link.cut()
  return { lastsMs: random.whole(500, 4_000), heal: () => link.setMode('open') }
}

function hold(link: Link, { random }: Stage): Ending {
  link.setMode('hold')
  return { lastsMs: random.whole(500, 4_000), heal: () => link.setMode('open') }
}

function slow(link: Link, { random }: Stage): Ending {
  link.setDelay(random.whole(5, 60))
  return { lastsMs: random.whole(1_000, 5_000), heal: () => link.setDelay(0) }
}

/** Of the clock of one process: ahead or behind, by seconds up to hours. */
export const CLOCK_FAULTS: readonly Fault[] = [
  {
    name: 'set clock wrong',
    share: 2,
    severs: [],
    strikes: 'one',
    strike: (stage) => {
      const { clock, random } = stage
      const { process } = pickMember(stage)
      const size = random.pick([0.2, 1, 10, 45])
      clock.skew(process.name, (random.next() < 0.5 ? -1 : 1) * size * MINUTE_MS)
      return { who: process.name, lastsMs: random.whole(1_000, 10_000), heal: () => clock.skew(process.name, 0) }
    },
  },
]

/** Of the disk that the embedded database lives on. */
export const DISK_FAULTS: readonly Fault[] = [
  {
    name: 'fill disk',
    share: 1,
    isPossible: ({ disk }) => disk !== null,
    severs: ['email', 'webhook'],
    strikes: 'all',
    strike: ({ footprint, random }) => {
      footprint.disk!.fill()
      return { who: 'disk', lastsMs: random.whole(500, 4_000), heal: footprint.disk!.free }
    },
  },
]
