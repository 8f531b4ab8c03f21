import { EventEmitter, once } from 'node:events'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { APPLICATION_ID, BOT_ID, type SimGuild, type World } from './world.ts'

type Frame = { op: number; d: unknown; s?: number; t?: string }
type Session = {
  id: string
  intents: number
  shard: [number, number]
  seq: number
  log: Frame[]
  socket: WebSocket | null
  isValid: boolean
}

export type Gateway = ReturnType<typeof createGateway>
type GatewayOptions = { token: () => string; url: string; shards: number; heartbeatMs?: number }

const GUILDS = 1 << 0
const MOST_PAYLOAD = 4096
const MOST_FRAMES = 120
/** Intents that need Discord's approval; the bot has none. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

/** Discord's gateway: sessions that number and remember what they were sent, so that a lost connection can resume. */
export function createGateway(server: Server, world: World, options: GatewayOptions) {
  const sockets = new WebSocketServer({ server })
  const sessions = new Map<string, Session>()
  const events = new EventEmitter()
  const counts = { identifies: 0, resumes: 0, connections: 0, closes: [] as number[] }
  let isAcknowledging = true
  let counter = 0

  sockets.on('connection', (socket) => {
    counts.connections++
    const connection = { session: null as Session | null, frames: 0 }
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: options.heartbeatMs ?? 41_250 } }))
    socket.on('message', (data: Buffer) => {
      if (data.length > MOST_PAYLOAD) {
        socket.close(4002)
        return
      }
      if (++connection.frames > MOST_FRAMES) {
        socket.close(4008)
        return
      }
      receive(socket, connection, JSON.parse(data.toString('utf8')) as Frame)
    })
    socket.on('close', (code) => {
      counts.closes.push(code)
      if (connection.session?.socket === socket) connection.session.socket = null
      // These two say that the client is done with the session.
      if ((code === 1000 || code === 1001) && connection.session) connection.session.isValid = false
      events.emit('closed', code)
    })
  })

  function receive(socket: WebSocket, connection: { session: Session | null }, frame: Frame): void {
    if (frame.op === 1) {
      if (isAcknowledging) socket.send(JSON.stringify({ op: 11 }))
      return
    }
    if (frame.op === 2) identify(socket, connection, frame.d as never)
    else if (frame.op === 6) resume(socket, connection, frame.d as never)
    else if (!connection.session) socket.close(4003)
    else if (frame.op !== 3 && frame.op !== 4 && frame.op !== 8) socket.close(4001)
  }

  function identify(
    socket: WebSocket,
    connection: { session: Session | null },
    d: { token: string; intents: number; shard?: [number, number] },
  ): void {
    if (connection.session) {
      socket.close(4005)
      return
    }
    if (d.token !== options.token()) {
      socket.close(4004)
      return
    }
    if (d.intents & PRIVILEGED) {
      socket.close(4014)
      return
    }
    counts.identifies++
    const shard = d.shard ?? [0, 1]
    const id = `session${++counter}`
    const session: Session = { id, intents: d.intents, shard, seq: 0, log: [], socket, isValid: true }
    sessions.set(id, session)
    connection.session = session
    const guilds = [...world.guilds.values()].filter((guild) => belongs(guild.id, session))
    push(session, 'READY', {
      v: 10,
      user: { id: BOT_ID, username: 'sitrep', discriminator: '0', global_name: null, avatar: null, bot: true },
      guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
      session_id: id,
      resume_gateway_url: options.url,
      shard,
      application: { id: APPLICATION_ID, flags: 0 },
    })
    for (const guild of guilds) if (guild.available) push(session, 'GUILD_CREATE', describeForGateway(world, guild))
    events.emit('ready', session)
  }

  function resume(
    socket: WebSocket,
    connection: { session: Session | null },
    d: { token: string; session_id: string; seq: number },
  ): void {
    const session = sessions.get(d.session_id)
    if (d.token !== options.token()) {
      socket.close(4004)
      return
    }
    if (!session?.isValid) {
      socket.send(JSON.stringify({ op: 9, d: false }))
      return
    }
    if (d.seq > session.seq) {
      socket.close(4007)
      return
    }
    counts.resumes++
    session.socket = socket
    connection.session = session
    for (const frame of session.log.filter(({ s = 0 }) => s > d.seq)) socket.send(JSON.stringify(frame))
    push(session, 'RESUMED', {})
    events.emit('resumed', session)
  }

  function push(session: Session, t: string, d: unknown): void {
    const frame: Frame = { op: 0, t, d, s: ++session.seq }
    session.log.push(frame)
    session.socket?.send(JSON.stringify(frame))
  }

  const live = () => [...sessions.values()].filter(({ isValid }) => isValid)
  const belongs = (guildId: string, { shard: [id, count] }: Session) =>
    Number((BigInt(guildId) >> 22n) % BigInt(count)) === id

  return {
    counts,
    sessions,
    info: () => ({
      url: options.url,
      shards: options.shards,
      session_start_limit: {
        total: 1000,
        remaining: 1000 - counts.identifies,
        reset_after: 14_400_000,
        max_concurrency: 16,
      },
    }),
    /** Sends an event to the shard of the guild; while its connection is lost it waits in the session. */
    dispatch(guildId: string, t: string, d: unknown, intent = 0): void {
      for (const session of live()) {
        if (belongs(guildId, session) && (intent === 0 || session.intents & intent)) push(session, t, d)
      }
    },
    addGuild(guild: SimGuild): void {
      this.dispatch(guild.id, 'GUILD_CREATE', describeForGateway(world, guild), GUILDS)
    },
    /** The bot is thrown out. */
    removeGuild(guildId: string): void {
      world.guilds.delete(guildId)
      this.dispatch(guildId, 'GUILD_DELETE', { id: guildId }, GUILDS)
    },
    /** An outage: the guild is there, but cannot be reached. */
    loseGuild(guildId: string): void {
      this.dispatch(guildId, 'GUILD_DELETE', { id: guildId, unavailable: true }, GUILDS)
    },
    /** Op 7: the client is asked to connect anew and resume. */
    askToReconnect: () => forSockets((socket) => socket.send(JSON.stringify({ op: 7, d: null }))),
    invalidate(isResumable: boolean): void {
      if (!isResumable) for (const session of live()) session.isValid = false
      forSockets((socket) => socket.send(JSON.stringify({ op: 9, d: isResumable })))
    },
    /** Cuts the connections: with a code, or without a word. */
    drop: (code?: number) => forSockets((socket) => (code === undefined ? socket.terminate() : socket.close(code))),
    acknowledge(isOn: boolean): void {
      isAcknowledging = isOn
    },
    next: (event: 'ready' | 'resumed' | 'closed') => once(events, event),
    close(): void {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }

  function forSockets(act: (socket: WebSocket) => void): void {
    for (const { socket } of sessions.values()) if (socket) act(socket)
  }
}

function describeForGateway(world: World, guild: SimGuild) {
  const channels = [...world.channels.values()].filter((one) => one.guildId === guild.id && one.type !== 11)
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    roles: [...guild.roles.values()].map((role, position) => ({
      ...role,
      position,
      color: 0,
      hoist: false,
      managed: false,
      mentionable: false,
      flags: 0,
    })),
    channels: channels.map(({ id, type, name }) => ({
      id,
      type,
      name,
      guild_id: guild.id,
      permission_overwrites: [],
      position: 0,
    })),
    members: [
      {
        user: { id: BOT_ID, username: 'sitrep', discriminator: '0', avatar: null, bot: true },
        roles: [],
        joined_at: new Date().toISOString(),
        deaf: false,
        mute: false,
        flags: 0,
      },
    ],
    threads: [],
    emojis: [],
    stickers: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    features: [],
    joined_at: new Date().toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size + 1,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: 'en-US',
    system_channel_id: null,
    system_channel_flags: 0,
    afk_timeout: 0,
    afk_channel_id: null,
    application_id: null,
    banner: null,
    description: null,
    discovery_splash: null,
    splash: null,
    public_updates_channel_id: null,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    vanity_url_code: null,
  }
}
