import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { Message } from '../../src/deliver/channel.ts'
import { createWebhookChannel, judge } from '../../src/deliver/webhook/channel.ts'
import type { Delivery, Destination } from '../../src/model.ts'
import { createGuardedAgent } from '../../src/net/guarded-agent.ts'
import { isPublicAddress } from '../../src/net/public-address.ts'

type Received = { headers: IncomingHttpHeaders; body: string }

const received: Received[] = []
let answer: { status: number; headers?: Record<string, string> } = { status: 204 }
const receiver = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    received.push({ headers: request.headers, body })
    response.writeHead(answer.status, answer.headers).end()
  })
})
await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve))
const address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`

const NOW = new Date('2025-10-14T09:00:00Z')
const SECRET = `whsec_${Buffer.from('a key of thirty-two bytes, or so.').toString('base64')}`
const deps = { secretOf: async () => SECRET, publicUrl: 'https://news.example', now: () => NOW, timeoutMs: 2_000 }
const channel = createWebhookChannel({ ...deps, agent: createGuardedAgent({ accepts: () => true }) })
const guarded = createWebhookChannel({ ...deps, agent: createGuardedAgent({ accepts: isPublicAddress }) })
afterAll(async () => {
  await channel.close()
  await guarded.close()
  receiver.close()
})
beforeEach(() => {
  received.length = 0
  answer = { status: 204 }
})

const to: Destination = { id: 3, kind: 'webhook', address, name: 'Desk', state: 'active', timeZone: 'UTC' }
const delivery = {
  id: 12,
  destinationId: 3,
  kind: 'alert',
  createdAt: NOW,
  attempts: 1,
  details: {},
} as unknown as Delivery
const message: Message = {
  kind: 'alert',
  alert: {
    ...{
      itemId: 5,
      title: 'Refinery burns',
      text: 'A refinery burned.',
      url: 'https://example.org/1',
      outlet: 'The Example',
    },
    ...{ publishedAt: NOW, receivedAt: NOW, storyId: 4, watchlist: 'Fires', line: 1, query: 'refinery' },
    ...{ spans: [{ field: 'text', start: 2, end: 10 }], topics: ['energy'], outlets: ['The Example'] },
  },
}

describe('a webhook', () => {
  it('is signed so that a receiver can check it', async () => {
    expect(await channel.send(message, to, delivery)).toEqual({ kind: 'sent', remoteId: null })
    const { headers, body } = received[0]!
    const key = Buffer.from(SECRET.slice(6), 'base64')
    const signed = `delivery-12.${NOW.getTime() / 1000}.${body}`
    expect(headers['webhook-id']).toBe('delivery-12')
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`)
  })

  it('says what matched and where the story is', async () => {
    await channel.send(message, to, delivery)
    expect(JSON.parse(received[0]!.body)).toMatchObject({
      type: 'alert.created',
      timestamp: '2025-10-14T09:00:00.000Z',
      data: {
        watchlist: 'Fires',
        query: 'refinery',
        storyUrl: 'https://news.example/stories/4',
        quote: [{ text: 'A ' }, { text: 'refinery', marked: true }, { text: ' burned.' }],
      },
    })
  })

  it('carries the same id when it is tried again', async () => {
    answer = { status: 500 }
    expect(await channel.send(message, to, delivery)).toMatchObject({ kind: 'retry' })
    await channel.send(message, to, { ...delivery, attempts: 2 })
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual(['delivery-12', 'delivery-12'])
  })

  it('does not follow redirects', async () => {
    answer = { status: 302, headers: { location: 'http://169.254.169.254/' } }
    expect(await channel.send(message, to, delivery)).toMatchObject({
      kind: 'retry',
      reason: expect.stringContaining('302'),
    })
    expect(received).toHaveLength(1)
  })

  it('is never sent into a private network', async () => {
    for (const inside of [
      address,
      'http://localhost:6379/',
      'http://[::1]/',
      'http://[::ffff:10.0.0.1]/',
      'http://0x7f000001/',
    ]) {
      const outcome = await guarded.send(message, { ...to, address: inside }, delivery)
      expect([inside, outcome.kind]).toEqual([inside, 'dead'])
    }
    expect(received).toEqual([])
  })

  it('waits as long as it is asked to, and stops when the receiver is gone', () => {
    expect(judge(429, '30', NOW)).toMatchObject({ kind: 'retry', afterMs: 30_000 })
    expect(judge(503, 'Tue, 14 Oct 2025 09:01:00 GMT', NOW)).toMatchObject({ kind: 'retry', afterMs: 60_000 })
    expect(judge(410, undefined, NOW)).toMatchObject({ kind: 'dead', destinationOff: true })
  })
})
