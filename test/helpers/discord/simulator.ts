import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UNAUTHORISED } from './faults.ts'
import { createGateway, type Gateway } from './gateway.ts'
import type { SimInteraction } from './interactions.ts'
import { createRateLimits, type Limit } from './rate-limits.ts'
import { answer, describeMessage, type SimAnswer, type SimRequest } from './routes.ts'
import { APPLICATION_ID, createWorld, type SimFile, type World } from './world.ts'

export const TOKEN = 'token.of.the-bot'

export type LoggedRequest = { method: string; path: string; body: unknown; status: number; at: number; fault: boolean }

/** What goes wrong with requests that match. `after`: what was asked is done, and only the answer is lost. */
export type Fault = {
  match: (request: SimRequest) => boolean
  times?: number
  /** 0..1 for requests that match; from `random`, so a run can be repeated. */
  probability?: number
  status?: number
  drop?: boolean
  delayMs?: number
  headers?: Record<string, string>
  body?: unknown
  after?: boolean
}

export type SimulatorOptions = {
  bucket?: Limit
  global?: Limit
  random?: () => number
  /** Shards that the gateway recommends. */
  shards?: number
  /** For how long a nonce is remembered; three minutes where not given. */
  nonceMs?: number
  /** The time of day that messages bear; the machine's where not given. */
  wallClock?: () => Date
}

export type Simulator = {
  /** What DISCORD_API is set to. */
  api: string
  world: World
  gateway: Gateway
  requests: LoggedRequest[]
  interactions: Map<string, SimInteraction>
  violations: string[]
  describeMessage: typeof describeMessage
  fault(fault: Fault): void
  limit(bucket: Limit, global?: Limit): void
  /** Resolves when `isTrue` holds; looked at after each request, answered or not. */
  until(isTrue: () => boolean): Promise<void>
  /** Answers of 400 to 499 that were not asked for by a fault or a limit. */
  refusals(): LoggedRequest[]
  setToken(token: string): void
  close(): Promise<void>
}

export async function startDiscord(options: SimulatorOptions = {}): Promise<Simulator> {
  const world = createWorld()
  const now = () => performance.now()
  const limits = createRateLimits(now)
  const random = options.random ?? Math.random
  const requests: LoggedRequest[] = []
  const faults: Fault[] = []
  const interactions = new Map<string, SimInteraction>()
  const waiting = new Set<() => void>()
  let bucket = options.bucket ?? { limit: 1_000, windowMs: 1_000 }
  let global = options.global ?? { limit: 10_000, windowMs: 1_000 }
  let token = TOKEN
  const server = createServer((request, response) => {
    void handle(request, response).catch((error) => {
      console.error('the simulated Discord failed', error)
      response.destroy()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const gateway = createGateway(server, world, {
    token: () => token,
    url: `ws://127.0.0.1:${port}`,
    shards: options.shards ?? 1,
  })
  const { nonceMs = 180_000, wallClock = () => new Date() } = options
  const context = { world, interactions, gatewayInfo: gateway.info, now, nonceMs, wallClock }

  function takeFault(request: SimRequest): Fault | undefined {
    const index = faults.findIndex((one) => one.match(request) && random() < (one.probability ?? 1))
    const found = faults[index]
    if (found?.times !== undefined && --found.times <= 0) faults.splice(index, 1)
    return found
  }

  async function handle(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    // However it ended: answered, cut off or hung up on.
    response.once('close', () => {
      for (const look of waiting) look()
    })
    const request = await readRequest(incoming)
    const log = { method: request.method, path: request.path, body: request.body, status: 0, at: now(), fault: false }
    requests.push(log)
    const isInteraction =
      request.path.startsWith('/interactions/') || request.path.startsWith(`/webhooks/${APPLICATION_ID}/`)
    const key = bucketOf(request)
    const taken = isInteraction ? null : limits.take(key, bucket, global)
    const fault = taken && taken.waitMs > 0 ? undefined : takeFault(request)
    log.fault = fault !== undefined || (taken?.waitMs ?? 0) > 0
    if (fault?.delayMs) await new Promise((resolve) => setTimeout(resolve, fault.delayMs))
    const isDone = !fault || fault.after === true || (fault.status === undefined && !fault.drop)
    const done = isDone && !(taken && taken.waitMs > 0) ? checked(incoming, request) : null
    if (fault?.drop) {
      response.destroy()
      return
    }
    const sent = taken && taken.waitMs > 0 ? tooMany(taken) : fault?.status ? faulty(fault) : { ...done!, headers: {} }
    log.status = sent.status
    const headers = { ...taken?.headers, ...sent.headers }
    send(response, sent, headers, () => {
      const waitMs = sent.status === 429 ? Number((headers as Record<string, string>)['retry-after'] ?? 0) * 1000 : 0
      if (taken) limits.noteTold(key, headers as Record<string, string>, waitMs, taken.isGlobal)
    })
  }

  function checked(incoming: IncomingMessage, request: SimRequest): SimAnswer {
    const needsToken = !request.path.startsWith('/webhooks/') && !request.path.startsWith('/interactions/')
    if (needsToken && incoming.headers.authorization !== `Bot ${token}`) return UNAUTHORISED
    return answer(context, request)
  }

  return {
    api: `http://127.0.0.1:${port}/api`,
    world,
    gateway,
    requests,
    interactions,
    violations: limits.violations,
    describeMessage,
    fault: (fault) => void faults.push(fault),
    limit: (newBucket, newGlobal) => {
      bucket = newBucket
      global = newGlobal ?? global
    },
    refusals: () => requests.filter(({ status, fault }) => status >= 400 && status < 500 && !fault),
    until: (isTrue) =>
      new Promise((resolve) => {
        const look = () => {
          if (!isTrue()) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
      }),
    setToken: (changed) => {
      token = changed
    },
    close: async () => {
      gateway.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Per method, route and the first id, as Discord counts; a webhook's token belongs to it. */
function bucketOf({ method, path }: SimRequest): string {
  const [kind, major, ...rest] = path.split('/').filter(Boolean)
  return `${method} ${kind}/${major}/${rest.map((part) => (/^\d{15,21}$/.test(part) ? ':id' : part)).join('/')}`
}

function tooMany({ waitMs, isGlobal }: { waitMs: number; isGlobal: boolean }) {
  const seconds = (Math.max(1, waitMs) / 1000).toFixed(3)
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: Number(seconds), global: isGlobal },
    headers: {
      'retry-after': seconds,
      'x-ratelimit-scope': isGlobal ? 'global' : 'user',
      ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
    },
  }
}

function faulty({ status = 500, headers = {}, body = { message: `${status}: trouble`, code: 0 } }: Fault) {
  return { status, body, headers }
}

function send(response: ServerResponse, { status, body }: SimAnswer, headers: object, isOut: () => void): void {
  // A 204 must carry no content type: discord.js would try to read it as JSON.
  if (status === 204 || body === null) {
    response.writeHead(status, headers as never).end(isOut)
    return
  }
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/html' : 'application/json'
  response.writeHead(status, { 'content-type': type, ...headers }).end(text, isOut)
}

async function readRequest(incoming: IncomingMessage): Promise<SimRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
  const { body, files } = await readBody(Buffer.concat(chunks), incoming.headers['content-type'] ?? '')
  return {
    method: incoming.method ?? 'GET',
    path: decodeURIComponent(url.pathname.replace(/^\/api(\/v10)?/, '')),
    query: url.searchParams,
    body: body as never,
    files,
  }
}

async function readBody(raw: Buffer, type: string): Promise<{ body: unknown; files: SimFile[] }> {
  if (raw.length === 0) return { body: {}, files: [] }
  if (!type.startsWith('multipart/')) return { body: JSON.parse(raw.toString('utf8')), files: [] }
  const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
  const files: SimFile[] = []
  for (const value of form.values()) {
    if (typeof value !== 'string') files.push({ name: value.name, size: value.size, description: null })
  }
  return { body: JSON.parse(String(form.get('payload_json') ?? '{}')), files }
}
