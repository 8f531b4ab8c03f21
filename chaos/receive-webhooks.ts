import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One post that was taken, as the receiver saw it. `id` is what the sender gives so that repeats can be dropped. */
export type Post = {
  place: string
  id: string
  body: { type: string; data: Record<string, unknown> }
  at: number
  lost: boolean
}

export type PostFault = 'none' | 'error' | 'answer-lost' | 'slow'

export type WebhookReceiver = {
  port: number
  host: string
  posts: Post[]
  /** Posts whose signature was wrong, as sentences. */
  forged: string[]
  setSecret(place: string, secret: string): void
  setFault(fault: PostFault): void
  close(): Promise<void>
}

const SLOW_MS = 2_000

/** Takes posts at `/PLACE` and checks each signature as Standard Webhooks says. */
export async function receiveWebhooks(host = '127.0.0.1'): Promise<WebhookReceiver> {
  const secrets = new Map<string, string>()
  const posts: Post[] = []
  const forged: string[] = []
  let fault: PostFault = 'none'
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    try {
      for await (const chunk of request) chunks.push(chunk as Buffer)
    } catch {
      return // the sender died in the middle of it
    }
    const raw = Buffer.concat(chunks).toString('utf8')
    const place = (request.url ?? '/').slice(1)
    if (fault === 'error') {
      response.writeHead(502).end()
      return
    }
    const id = String(request.headers['webhook-id'])
    const wanted = sign(secrets.get(place) ?? '', id, String(request.headers['webhook-timestamp']), raw)
    if (request.headers['webhook-signature'] !== wanted) forged.push(`${place} ${id}: the signature is wrong`)
    const lost = fault === 'answer-lost'
    posts.push({ place, id, body: JSON.parse(raw), at: Date.now(), lost })
    if (lost) response.destroy()
    else if (fault === 'slow') setTimeout(() => response.writeHead(204).end(), SLOW_MS)
    else response.writeHead(204).end()
  })
  server.on('connection', (socket) => socket.on('error', () => undefined))
  await new Promise<void>((done) => server.listen(0, host, done))
  return {
    ...{ host, port: (server.address() as AddressInfo).port, posts, forged },
    setSecret: (place, secret) => void secrets.set(place, secret),
    setFault: (next) => {
      fault = next
    },
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function sign(secret: string, id: string, timestamp: string, body: string): string {
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}
