import { describe, expect, it } from 'vitest'
import { createApiToken } from '../../src/web/api-token.ts'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, invite } from './people.ts'
import { fill, listRoutes, type Route } from './routes.ts'

/** What everybody may call: it shows what the pages show to all, or asks by mail first. */
const OPEN = [
  'GET /api',
  'GET /api/v1/feeds',
  'GET /api/v1/openapi.json',
  'GET /api/v1/outlets',
  'GET /api/v1/search',
  'GET /api/v1/stories',
  'GET /api/v1/stories/:id',
  'GET /api/v1/topics',
  'POST /api/v1/queries/check',
  'POST /api/v1/subscribe',
]

const site = await openSite({ adminToken: ADMIN_TOKEN })
const { app } = site
const [ann, bob] = [await invite(site, 'ann@example.org'), await invite(site, 'bob@example.org')]
const operators = (scopes: ('read' | 'admin')[]) =>
  createApiToken(app.database, { name: 'robot', scopes, destinationId: null, expiresAt: null }, app.now())
const [adminToken, operatorsReadToken] = [await operators(['admin']), await operators(['read'])]
const nameOf = ({ method, url }: Route) => `${method} ${url}`
const closed = (await listRoutes(site)).filter((route) => route.url.startsWith('/api') && !OPEN.includes(nameOf(route)))
const operating = closed.filter(({ url }) => url.startsWith('/api/v1/admin/'))
const mine = closed.filter(({ url }) => !url.startsWith('/api/v1/admin/'))

/** Right for every call: each takes of it what it knows. */
const BODY = {
  ...{ name: 'Taken over', queries: ['refinery'], alerts: true, pause: true, on: false, url: 'https://example.org/x' },
  ...{ schedule: { kind: 'daily', localTime: '07:30', days: [] }, timeZone: 'UTC', quietFrom: null, quietTo: null },
}

let visitor = 0
async function call(route: Route, token: string | null, query = '') {
  const id = String(route.url.includes('watchlists') ? ann.watchlistId : ann.subscriptionId)
  const headers = token === null ? {} : { authorization: `Bearer ${token}` }
  const payload = ['GET', 'DELETE'].includes(route.method) ? {} : { payload: BODY }
  const to = { method: route.method as 'GET', url: `${fill(route.url, { id })}${query}`, headers, ...payload }
  const answer = await site.server.inject({ ...to, remoteAddress: `203.0.113.${++visitor % 250}` })
  return [nameOf(route), answer.statusCode]
}

async function readPossessions(id: number) {
  const lists = `SELECT * FROM watchlists WHERE owner = 'destination.' || $1 ORDER BY id`
  const digests = `SELECT * FROM subscriptions WHERE destination_id = $1 ORDER BY id`
  return [(await app.database.query(lists, [id])).rows, (await app.database.query(digests, [id])).rows]
}

describe('every call that is not for everybody', () => {
  it('is known to these tests', () => {
    expect(mine.length).toBeGreaterThan(15)
    expect(operating.length).toBeGreaterThan(8)
  })

  it('wants a token, before it looks at what was sent', async () => {
    for (const route of closed) expect(await call(route, null)).toEqual([nameOf(route), 401])
    const made = `sitrep_${'x'.repeat(43)}`
    for (const route of closed) expect(await call(route, made)).toEqual([nameOf(route), 401])
  })

  it('wants more than a token that may only read', async () => {
    for (const token of [ann.readToken, operatorsReadToken]) {
      for (const route of closed) expect(await call(route, token)).toEqual([nameOf(route), 403])
    }
  })

  it('of the operator, wants more than a reader’s token', async () => {
    for (const route of operating) expect(await call(route, ann.manageToken)).toEqual([nameOf(route), 403])
  })

  it('of a reader, has the operator say whose things are meant', async () => {
    for (const token of [adminToken, ADMIN_TOKEN]) {
      for (const route of mine) expect(await call(route, token)).toEqual([nameOf(route), 403])
    }
  })

  it('of a reader, finds nothing of another, whatever destination is named', async () => {
    const before = await readPossessions(ann.id)
    for (const route of mine.filter(({ url }) => url.includes(':id'))) {
      expect(await call(route, bob.manageToken)).toEqual([nameOf(route), 404])
      const named = await call(route, bob.manageToken, `?destination=${ann.id}`)
      expect(named).toEqual([nameOf(route), 404])
    }
    expect(await readPossessions(ann.id)).toEqual(before)
  })
})
