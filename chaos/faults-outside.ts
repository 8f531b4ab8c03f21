import type { Simulator } from '../test/helpers/discord/simulator.ts'
import type { Fault, Stage } from './fault.ts'
import type { PublisherFault } from './publishers.ts'
import type { MailFault } from './receive-mail.ts'
import type { PostFault } from './receive-webhooks.ts'

/** Of the mail server. */
export const MAIL_FAULTS: readonly Fault[] = (
  [
    ['later', 'mail server says later', []],
    ['later-after-data', 'mail server says later after the mail', []],
    ['lost', 'mail server takes and hangs up', ['email']],
    ['slow', 'mail server is slow', []],
  ] as [MailFault, string, 'email'[]][]
).map(([fault, name, severs]) => ({
  ...{ name, severs, share: fault === 'lost' ? 1.5 : 1, strikes: 'all' },
  strike: ({ outside, random }: Stage) => {
    outside.mail.setFault(fault)
    const heal = () => outside.mail.setFault('none')
    return { who: 'mail', lastsMs: fault === 'lost' ? random.whole(50, 700) : random.whole(500, 4_000), heal }
  },
}))

/** Of whoever receives webhooks. */
export const WEBHOOK_FAULTS: readonly Fault[] = (
  [
    ['error', 'webhooks answer 502', []],
    ['answer-lost', 'webhooks take and hang up', ['webhook']],
    ['slow', 'webhooks are slow', []],
  ] as [PostFault, string, 'webhook'[]][]
).map(([fault, name, severs]) => ({
  ...{ name, severs, share: 1, strikes: 'all' },
  strike: ({ outside, random }: Stage) => {
    outside.webhooks.setFault(fault)
    const heal = () => outside.webhooks.setFault('none')
    return { who: 'webhooks', lastsMs: random.whole(300, fault === 'answer-lost' ? 1_000 : 4_000), heal }
  },
}))

/** Of one publisher. */
export const FEED_FAULTS: readonly Fault[] = (
  [
    ['error', 'feed answers 503'],
    ['cut', 'feed breaks off'],
    ['slow', 'feed is slow'],
  ] as [PublisherFault, string][]
).map(([fault, name]) => ({
  ...{ name, severs: [], share: 0.7, strikes: 'all' },
  strike: ({ outside, random }: Stage) => {
    const n = random.whole(0, outside.publishers.length - 1)
    outside.publishers[n]!.setFault(fault)
    const heal = () => outside.publishers[n]!.setFault('none')
    return { who: `feed-${n + 1}`, lastsMs: random.whole(1_000, 6_000), heal }
  },
}))

/** Of Discord's API and its gateway. `during` begins something and returns what ends it. */
const DURING: Record<string, (discord: Simulator) => () => void> = {
  'discord answers 500': (discord) => troubled(discord, { status: 500, probability: 0.7 }),
  'discord takes and hangs up': (discord) => troubled(discord, { drop: true, after: true, probability: 0.7 }),
  'discord answers 503 though it took': (discord) => troubled(discord, { status: 503, after: true, probability: 0.7 }),
  'discord is slow': (discord) => troubled(discord, { delayMs: 600, probability: 0.7 }),
  'discord allows little': (discord) => {
    discord.limit({ limit: 2, windowMs: 500 })
    return () => discord.limit({ limit: 1_000, windowMs: 1_000 })
  },
  'discord drops the gateway': (discord) => {
    discord.gateway.drop()
    return () => undefined
  },
  'discord ends the session': (discord) => {
    discord.gateway.invalidate(false)
    return () => undefined
  },
}

function troubled(discord: Simulator, fault: Omit<Parameters<Simulator['fault']>[0], 'match'>): () => void {
  const state = { isOn: true }
  discord.fault({
    ...fault,
    match: ({ method, path }) => state.isOn && method !== 'GET' && path.startsWith('/channels/'),
  })
  return () => {
    state.isOn = false
  }
}

export const DISCORD_FAULTS: readonly Fault[] = Object.entries(DURING).map(([name, begin]) => ({
  ...{ name, severs: [], share: 0.6, strikes: 'all' },
  strike: ({ outside, random }: Stage) => {
    const heal = begin(outside.discord)
    return { who: 'discord', lastsMs: random.whole(500, 4_000), heal }
  },
}))
