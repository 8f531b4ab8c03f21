import { beforeAll, describe, expect, it } from 'vitest'
import { ensureDestination } from '../../src/store/destinations.ts'
import { createApiToken } from '../../src/web/api-token.ts'
import { addArticle } from './content.ts'
import { openSite } from './site.ts'

const ADMIN_TOKEN = 'a-token-of-the-operator'
const site = await openSite({ adminToken: ADMIN_TOKEN })
const { app } = site
let mine = ''
let readOnly = ''

type Options = { token?: string; body?: unknown }

async function call(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, { token, body }: Options = {}) {
  const headers = token ? { authorization: `Bearer ${token}` } : {}
  const payload = body === undefined ? {} : { payload: body as object }
  const answer = await site.server.inject({ method, url: `/api/v1${path}`, headers, ...payload })
  return { status: answer.statusCode, json: answer.body === '' ? null : answer.json() }
}

beforeAll(async () => {
  const about = { kind: 'email', address: 'ann@example.org', name: 'Ann', timeZone: 'Europe/Oslo' } as const
  const destinationId = await ensureDestination(app.database, about)
  const give = (scopes: ('read' | 'manage')[]) =>
    createApiToken(app.database, { name: 'robot', scopes, destinationId, expiresAt: null }, app.now())
  mine = await give(['read', 'manage'])
  readOnly = await give(['read'])
  const first = { title: 'Refinery burns', text: 'A refinery burned near the port on Monday.', topics: ['energy'] }
  const { storyId } = await addArticle(site, { ...first, url: 'https://example.org/1' })
  await addArticle(site, {
    title: 'Refinery fire out',
    text: 'Firemen put it out at the refinery.',
    topics: ['energy'],
    storyId,
    outlet: 'Other',
  })
  for (let i = 0; i < 5; i++) {
    site.clock.advance(60_000)
    await addArticle(site, {
      title: `Talks, day ${i}`,
      text: `Envoys met for day ${i} of talks.`,
      topics: ['diplomacy'],
    })
  }
})

describe('reading', () => {
  it('needs no token', async () => {
    expect((await call('GET', '/topics')).json.data.map(({ id }: { id: string }) => id)).toContain('energy')
    const { json } = await call('GET', '/stories?topic=energy')
    expect(json).toMatchObject({
      data: [{ title: 'Refinery burns', itemCount: 2, outlets: ['The Example', 'Other'] }],
      next: null,
    })
    const story = await call('GET', `/stories/${json.data[0].id}`)
    expect(story.json.reports).toHaveLength(2)
  })

  it('goes through every story once, page by page', async () => {
    const titles: string[] = []
    for (let after = ''; ; ) {
      const { json } = await call('GET', `/stories?limit=2&after=${after}`)
      titles.push(...json.data.map(({ title }: { title: string }) => title))
      if (json.next === null) break
      after = json.next
    }
    expect(titles).toEqual([
      'Talks, day 4',
      'Talks, day 3',
      'Talks, day 2',
      'Talks, day 1',
      'Talks, day 0',
      'Refinery burns',
    ])
  })

  it('finds what a query matches, and goes on', async () => {
    const first = (await call('GET', `/search?q=refinery&limit=1`)).json
    expect(first.data[0].quote.find(({ marked }: { marked: boolean }) => marked).text).toBe('refinery')
    const second = (await call('GET', `/search?q=refinery&limit=1&after=${first.next}`)).json
    expect([first.data[0].title, second.data[0].title]).toEqual(['Refinery fire out', 'Refinery burns'])
  })

  it('says where a query is wrong', async () => {
    expect((await call('GET', '/search?q=(a')).json.error).toMatchObject({ code: 'QUERY_SYNTAX' })
    const { json } = await call('POST', '/queries/check', { body: { query: 'refinery (port' } })
    expect(json).toMatchObject({ ok: false, position: 9 })
  })

  it('tries a query on what is stored', async () => {
    const { json } = await call('POST', '/queries/check', { body: { query: 'refinery OR depot' } })
    expect(json).toMatchObject({ ok: true, means: 'refinery OR depot', backtest: { items: 2, stories: 1 } })
  })

  it('answers wrong input with what is wrong', async () => {
    expect((await call('GET', '/stories?limit=1000')).status).toBe(400)
    expect((await call('GET', '/stories?after=nonsense')).json.error).toMatchObject({ field: 'after' })
    expect((await call('GET', '/stories/999999')).status).toBe(404)
    expect((await call('GET', '/stories/1e9999')).status).toBe(400)
  })
})

describe('tokens', () => {
  it('are asked for where something is private, and refused when unknown', async () => {
    expect((await call('GET', '/me')).status).toBe(401)
    expect((await call('GET', '/topics', { token: `sitrep_${'x'.repeat(43)}` })).status).toBe(401)
    expect((await call('GET', '/me', { token: 'nonsense' })).status).toBe(401)
  })

  it('reach only what their scope allows', async () => {
    expect((await call('GET', '/me', { token: readOnly })).status).toBe(403)
    expect((await call('GET', '/admin/deliveries', { token: mine })).status).toBe(403)
    expect((await call('GET', '/me', { token: mine })).json).toMatchObject({ address: 'ann@example.org' })
  })

  it('stop working when they expire', async () => {
    const expiresAt = new Date(app.now().getTime() + 1000)
    const given = { name: 'short', scopes: ['read' as const], destinationId: null, expiresAt }
    const token = await createApiToken(app.database, given, app.now())
    expect((await call('GET', '/topics', { token })).status).toBe(200)
    site.clock.advance(2000)
    expect((await call('GET', '/topics', { token })).status).toBe(401)
  })
})

describe('my own things', () => {
  const digest = {
    name: 'Mornings',
    schedule: { kind: 'daily', localTime: '07:30', days: [] },
    timeZone: 'Europe/Oslo',
  }

  it('can be added, changed, paused and ended', async () => {
    const made = await call('POST', '/subscriptions', { token: mine, body: digest })
    expect(made).toMatchObject({ status: 201, json: { name: 'Mornings', nextRunAt: '2025-10-15T05:30:00.000Z' } })
    const path = `/subscriptions/${made.json.id}`
    const changed = { ...digest, schedule: { kind: 'every', hours: 6 } }
    expect((await call('PUT', path, { token: mine, body: changed })).json.schedule).toEqual({ kind: 'every', hours: 6 })
    expect((await call('POST', `${path}/pause`, { token: mine })).json.state).toBe('paused')
    expect((await call('DELETE', path, { token: mine })).status).toBe(204)
    expect((await call('GET', '/subscriptions', { token: mine })).json.data).toEqual([])
  })

  it('refuse a watchlist that cannot be read, naming the line', async () => {
    const body = { name: 'Ports', queries: ['harbour', '"open'] }
    const refused = await call('POST', '/watchlists', { token: mine, body })
    expect(refused).toMatchObject({ status: 422, json: { error: { field: 'queries' } } })
    expect(refused.json.error.message).toContain('Line 2')
    const made = await call('POST', '/watchlists', { token: mine, body: { ...body, queries: ['harbour'] } })
    expect(made.json).toMatchObject({ name: 'Ports', alerts: true, lines: [{ line: 1, query: 'harbour' }] })
    expect((await call('GET', `/watchlists/${made.json.id}/hits`, { token: mine })).json).toEqual({
      data: [],
      next: null,
    })
  })
})

describe('operating', () => {
  it('adds a webhook and gives it a watchlist', async () => {
    const body = { url: 'https://hooks.example.org/in' }
    const { json, status } = await call('POST', '/admin/webhooks', { token: ADMIN_TOKEN, body })
    expect(status).toBe(201)
    expect(json.secret).toMatch(/^whsec_/)
    const list = { name: 'Fires', queries: ['refinery fire'] }
    const made = await call('POST', `/watchlists?destination=${json.id}`, { token: ADMIN_TOKEN, body: list })
    expect(made.json).toMatchObject({ name: 'Fires', alerts: true })
    const listed = await call('GET', '/admin/destinations?kind=webhook', { token: ADMIN_TOKEN })
    expect(listed.json.data).toMatchObject([{ kind: 'webhook', watchlists: 1 }])
  })

  it('adds and removes feeds', async () => {
    const body = { url: 'https://example.org/feed.xml', name: 'Example' }
    const made = await call('POST', '/admin/feeds', { token: ADMIN_TOKEN, body })
    expect(made.json).toMatchObject({ name: 'Example', standing: 'new' })
    expect((await call('GET', '/feeds')).json.data).toMatchObject([{ name: 'Example' }])
    expect((await call('DELETE', `/admin/feeds/${made.json.id}`, { token: ADMIN_TOKEN })).status).toBe(204)
    expect(
      (await call('POST', '/admin/feeds', { token: ADMIN_TOKEN, body: { url: 'file:///etc/passwd' } })).status,
    ).toBe(400)
  })
})

describe('the OpenAPI document', () => {
  it('names every call with a summary and says which want a token', async () => {
    const document = (await site.server.inject('/api/v1/openapi.json')).json()
    expect(document.openapi).toBe('3.1.0')
    const calls = Object.values(
      document.paths as Record<string, Record<string, { summary?: string; security?: unknown }>>,
    ).flatMap((methods) => Object.values(methods))
    expect(calls.length).toBeGreaterThan(30)
    expect(calls.filter(({ summary }) => !summary)).toEqual([])
    expect(document.paths['/api/v1/me'].get.security).toEqual([{ token: [] }])
    expect(document.paths['/api/v1/stories'].get.security).toBeUndefined()
  })

  it('is shown to people as a page', async () => {
    expect((await site.server.inject('/api')).body).toContain('GET /api/v1/stories')
  })
})
