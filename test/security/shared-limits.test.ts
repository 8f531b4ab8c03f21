import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { buildWeb } from '../../src/web/server.ts'
import { afterwards } from '../helpers/afterwards.ts'
import { openSite } from '../web/site.ts'

const redisUrl = process.env.TEST_REDIS_URL

async function open(url: string) {
  const site = await openSite({ adminToken: 'a-token-of-the-operator', redisUrl: url, queuePrefix: randomUUID() })
  const other = buildWeb(site.app)
  await other.ready()
  afterwards(() => other.close())
  const guess = (server: typeof other, remoteAddress: string) =>
    server.inject({ method: 'POST', url: '/admin/enter', payload: { token: 'guess' }, remoteAddress })
  return { first: site.server, second: other, guess }
}

describe('limits with several web processes', () => {
  it.skipIf(!redisUrl)('count what a visitor asked of all of them', async () => {
    const { first, second, guess } = await open(redisUrl!)
    for (let i = 0; i < 5; i++) {
      expect((await guess(first, '203.0.113.1')).statusCode).toBe(403)
      expect((await guess(second, '203.0.113.1')).statusCode).toBe(403)
    }
    expect((await guess(first, '203.0.113.1')).statusCode).toBe(429)
    expect((await guess(second, '203.0.113.1')).statusCode).toBe(429)
    expect((await guess(second, '203.0.113.2')).statusCode).toBe(403)
  })

  it.skipIf(!redisUrl)('count the addresses of one IPv6 network as one visitor', async () => {
    const { first, guess } = await open(redisUrl!)
    for (let i = 0; i < 10; i++) expect((await guess(first, `2001:db8::${i + 1}`)).statusCode).toBe(403)
    expect((await guess(first, '2001:db8::ffff:1')).statusCode).toBe(429)
    expect((await guess(first, '2001:db8:0:1::1')).statusCode).toBe(403)
  })

  it('answer all the same while Redis is away', async () => {
    const { first } = await open('redis://127.0.0.1:1')
    expect((await first.inject({ url: '/stories' })).statusCode).toBe(200)
  })
})
