import { describe, expect, it } from 'vitest'
import { openSite } from './site.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

describe('limits', () => {
  it('let one visitor ask for only so many mails an hour', async () => {
    const { server, app } = await openSite()
    const subscribe = (i: number, remoteAddress: string) => {
      const payload = `address=reader${i}@example.org&rhythm=daily&localTime=07:30&timeZone=UTC`
      return server.inject({ method: 'POST', url: '/subscribe', headers: form, payload, remoteAddress })
    }
    const statuses = []
    for (let i = 0; i < 12; i++) statuses.push((await subscribe(i, '203.0.113.1')).statusCode)
    expect(statuses.filter((status) => status === 200)).toHaveLength(10)
    expect(statuses.slice(-2)).toEqual([429, 429])
    expect((await subscribe(99, '203.0.113.2')).statusCode).toBe(200)
    const { rows } = await app.database.query(`SELECT 1 FROM deliveries`)
    expect(rows).toHaveLength(11)
  })

  /** One visitor asks for eleven links, each time with another address in a header. */
  const askElevenTimes = async (changes: Parameters<typeof openSite>[0]) => {
    const { server } = await openSite(changes)
    const statuses: number[] = []
    for (let i = 0; i < 11; i++) {
      const headers = { ...form, 'x-forwarded-for': `198.51.100.${i}` }
      const payload = 'address=a@example.org'
      statuses.push((await server.inject({ method: 'POST', url: '/manage/link', headers, payload })).statusCode)
    }
    return statuses
  }

  it('do not take a word of a visitor for where they come from', async () => {
    expect((await askElevenTimes({})).at(-1)).toBe(429)
  })

  it('believe a proxy that is trusted', async () => {
    expect((await askElevenTimes({ trustedProxies: '127.0.0.1' })).at(-1)).toBe(200)
  })

  it('slow down who guesses the operator token', async () => {
    const { server } = await openSite({ adminToken: 'a-token-of-the-operator' })
    const guess = () => server.inject({ method: 'POST', url: '/admin/enter', headers: form, payload: 'token=guess' })
    for (let i = 0; i < 10; i++) expect((await guess()).statusCode).toBe(403)
    expect((await guess()).statusCode).toBe(429)
  })

  it('refuse bodies that are too large, and JSON that is not', async () => {
    const { server } = await openSite()
    const large = `queries=${'x'.repeat(300_000)}`
    expect((await server.inject({ method: 'POST', url: '/subscribe', headers: form, payload: large })).statusCode).toBe(
      413,
    )
    const json = {
      method: 'POST' as const,
      url: '/api/v1/queries/check',
      headers: { 'content-type': 'application/json' },
    }
    expect((await server.inject({ ...json, payload: '{"query":' })).statusCode).toBe(400)
    expect((await server.inject({ ...json, payload: '['.repeat(100_000) })).statusCode).toBe(400)
    expect((await server.inject({ ...json, payload: '{"__proto__":{"query":"a"}}' })).statusCode).toBe(400)
  })

  it('answer a query of the greatest length and nesting with what is wrong, at once', async () => {
    const { server } = await openSite()
    for (const query of ['('.repeat(2900), 'a '.repeat(1400), 'a* '.repeat(600), '-'.repeat(2000)]) {
      const answer = await server.inject({ method: 'POST', url: '/api/v1/queries/check', payload: { query } })
      expect([answer.statusCode, answer.json().ok]).toEqual([200, false])
    }
  })
})
