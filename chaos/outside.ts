import { type Simulator, startDiscord, TOKEN } from '../test/helpers/discord/simulator.ts'
import type { Clock } from './clock.ts'
import { type Link, openLink } from './link.ts'
import { mailAddressOf, PLACES, type Place } from './places.ts'
import { type Publisher, startPublisher } from './publishers.ts'
import type { Random } from './random.ts'
import { type MailReceiver, receiveMail } from './receive-mail.ts'
import { receiveWebhooks, type WebhookReceiver } from './receive-webhooks.ts'

/** Everything that the service talks to and that is not its own: real servers on the loopback. */
export type Outside = {
  discord: Simulator
  discordPort: number
  mail: MailReceiver
  webhooks: WebhookReceiver
  publishers: Publisher[]
  /** Links to feeds and to webhooks are shared by all processes: their addresses are stored, not configured. */
  shared: { feeds: Link[]; webhooks: Link }
  feedUrls: string[]
  addressOf(place: Place): string
  discordToken: string
  close(): Promise<void>
}

const FEEDS = 4

export async function openOutside(random: Random, clock: Clock): Promise<Outside> {
  // It forgets nonces sooner than processes are found dead, so that these alone prevent no repeats.
  const discord = await startDiscord({ random: random.next, nonceMs: 5_000, wallClock: clock.now })
  const guild = discord.world.addGuild('Chaos', '800000000000000001')
  const channels = PLACES.filter(({ kind }) => kind === 'discord').map(
    ({ name }) => [name, discord.world.addChannel({ guildId: guild.id, name }).id] as const,
  )
  const channelIds = new Map<string, string>(channels)
  const [mail, webhooks] = [await receiveMail(), await receiveWebhooks()]
  const publishers: Publisher[] = []
  const feeds: Link[] = []
  for (let n = 1; n <= FEEDS; n++) {
    // Each feed has an address of its own, as the hosts of real feeds have.
    const publisher = await startPublisher(`outlet-${n}.example`, `127.0.1.${n}`, clock)
    publishers.push(publisher)
    feeds.push(await openLink(() => ({ host: `127.0.1.${n}`, port: publisher.server.port }), `127.0.2.${n}`))
  }
  const webhookLink = await openLink(() => webhooks)
  return {
    ...{ discord, discordPort: Number(new URL(discord.api).port), mail, webhooks, publishers, discordToken: TOKEN },
    shared: { feeds, webhooks: webhookLink },
    feedUrls: feeds.map((link, n) => `http://${link.host}:${link.port}${publishers[n]!.path}`),
    addressOf: (place) => {
      if (place.kind === 'email') return mailAddressOf(place)
      if (place.kind === 'discord') return channelIds.get(place.name)!
      return `http://${webhookLink.host}:${webhookLink.port}/${place.name}`
    },
    close: async () => {
      for (const link of [...feeds, webhookLink]) await link.close()
      for (const publisher of publishers) await publisher.close()
      await Promise.all([mail.close(), webhooks.close(), discord.close()])
    },
  }
}
