import { tick } from '../../jobs/tick.ts'
import type { App } from '../../src/app.ts'
import { startBot } from '../../src/bot/bot.ts'
import { identityKey } from '../../src/ingest/identity.ts'
import { startRoles } from '../../src/main.ts'
import { insertArrival } from '../../src/store/items.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { buildTestApp } from '../helpers/app.ts'
import { type Clock, createClock } from '../helpers/clock.ts'
import { type Simulator, type SimulatorOptions, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'
import { createUser, type User } from '../helpers/discord/user.ts'
import type { SimChannel, SimGuild } from '../helpers/discord/world.ts'

export const START = '2026-11-20T09:00:00Z'
export const OWNER = '800000000000000001'

/** A server with two channels, its owner, and a bot that is connected; with workers that ingest and deliver. */
export type Newsroom = {
  discord: Simulator
  app: App
  clock: Clock
  guild: SimGuild
  alerts: SimChannel
  briefs: SimChannel
  owner: User
  /** An article arrives and is ingested; what it causes is on its way. */
  arrive(title: string, text: string, outlet: string): Promise<void>
  /** Everything that is due now is done. */
  settle(): Promise<void>
  restartBot(): Promise<void>
}

export async function openNewsroom(options: SimulatorOptions = {}): Promise<Newsroom> {
  const clock = createClock(START)
  const discord = await startDiscord({ wallClock: clock.now, ...options })
  const app = await buildTestApp(
    {
      discordToken: TOKEN,
      discordApi: discord.api,
      feedsAllowPrivate: true,
      ...(process.env.DEBUG_BOT ? { logLevel: 'debug' as const } : {}),
    },
    { now: clock.now },
  )
  const guild = discord.world.addGuild('Newsroom', OWNER)
  const alerts = discord.world.addChannel({ guildId: guild.id, name: 'alerts' })
  const briefs = discord.world.addChannel({ guildId: guild.id, name: 'briefs' })
  const stopRoles = await startRoles(app, ['worker'])
  let stopBot = await connect(discord, app)
  afterwards(async () => {
    await stopBot()
    await stopRoles()
    await discord.close()
  })
  const settle = async () => {
    await tick(app)
    await idle(app)
  }
  let number = 0
  return {
    ...{ discord, app, clock, guild, alerts, briefs, settle },
    owner: createUser(discord, guild.id, OWNER, { manages: true }),
    arrive: async (title, text, outlet) => {
      const seenAt = clock.now()
      const keys = [identityKey('url', String(++number))]
      const nothing = { guid: null, author: null, publishedAt: null, quiet: false }
      const url = `https://news.example/${number}`
      await insertArrival(
        app.database,
        { corpusFile: 'test' },
        { ...nothing, title, text, outlet, url, seenAt, keys },
        seenAt,
      )
      await settle()
    },
    restartBot: async () => {
      await stopBot()
      stopBot = await connect(discord, app)
    },
  }
}

/** Connects and waits until the server is known, so that the first command finds everything in place. */
async function connect(discord: Simulator, app: App): Promise<() => Promise<void>> {
  const ready = discord.gateway.next('ready')
  const stop = await startBot(app)
  await ready
  await discord.until(() => discord.world.commands.length > 0)
  return stop
}

/** Waits until no job is left that could run now. */
async function idle({ queues, database, now }: App): Promise<void> {
  const isIdle = async () => {
    const { rows } = await database.query(
      `SELECT 1 FROM items WHERE state = 'pending' UNION ALL
       SELECT 1 FROM deliveries WHERE state = 'sending' OR (state = 'pending' AND next_attempt_at <= $1) UNION ALL
       SELECT 1 FROM subscriptions WHERE state = 'active' AND next_run_at <= $1`,
      [now()],
    )
    return rows.length === 0
  }
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      isIdle().then((idle) => {
        if (!idle) return
        stop()
        resolve()
      }, reject)
    }
    const stop = queues.onJobEnd(look)
    look()
  })
}
