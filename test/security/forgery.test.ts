import { describe, expect, it } from 'vitest'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, enterAsOperator, invite } from './people.ts'
import { fill, isUnsafe, listRoutes, type Route } from './routes.ts'

/** Forms for people who are not signed in: they do nothing by themselves but ask by mail, or show a secret first. */
const OPEN_FORMS = ['/subscribe', '/manage/link', '/admin/enter', '/confirm/:token']
/** Programs post here without a cookie; each address or its header holds what lets them in. */
const FOR_PROGRAMS = /^\/(?:u|api|hooks|websub)\//
/** Calls that change nothing, or ask by mail first. */
const OPEN_CALLS = ['/api/v1/queries/check', '/api/v1/subscribe']

const site = await openSite({ adminToken: ADMIN_TOKEN })
const ann = await invite(site, 'ann@example.org')
const cookie = `${ann.cookie}; ${await enterAsOperator(site)}`
const routes = await listRoutes(site)
const changing = routes.filter(isUnsafe)
const pages = changing.filter(({ url }) => !FOR_PROGRAMS.test(url))
const ids = (url: string) => ({ id: String(url.includes('watchlists') ? ann.watchlistId : ann.subscriptionId) })

let visitor = 0
function send({ method, url }: Route, headers: Record<string, string>, form = '') {
  const payload = method === 'GET' ? {} : { payload: form }
  const all = { host: '127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded', ...headers }
  const remoteAddress = `203.0.113.${++visitor % 250}`
  return site.server.inject({
    method: method as 'GET',
    url: fill(url, ids(url)),
    headers: all,
    remoteAddress,
    ...payload,
  })
}

/** All that is stored and that a visitor could have changed. */
async function readAll(): Promise<unknown[]> {
  const tables = ['destinations', 'subscriptions', 'watchlists', 'watchlist_lines', 'api_tokens', 'feeds', 'deliveries']
  const read = tables.map((table) => site.app.database.query(`SELECT * FROM ${table} ORDER BY 1`))
  return (await Promise.all(read)).map(({ rows }) => rows)
}

describe('every route that changes something', () => {
  it('is known to these tests', () => {
    expect(pages.length).toBeGreaterThan(20)
    expect(changing.length - pages.length).toBeGreaterThan(20)
  })

  it.each([
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://elsewhere.example' },
    { origin: 'null' },
  ])('refuses a form of another site, whoever is signed in: %j', async (headers) => {
    const before = await readAll()
    for (const route of pages) {
      const answer = await send(route, { cookie, ...headers }, `form_key=${ann.formKey}`)
      expect([route, answer.statusCode]).toEqual([route, 403])
    }
    expect(await readAll()).toEqual(before)
  })

  it('refuses a form without the key of its page, even where a browser says nothing of its origin', async () => {
    const before = await readAll()
    // The board's own requests carry no key: headers and its strict cookie have to do.
    for (const route of pages.filter(({ url }) => !OPEN_FORMS.includes(url) && !url.startsWith('/admin/queues'))) {
      for (const form of ['', 'form_key=guess', 'sure=yes&on=yes']) {
        const answer = await send(route, { cookie }, form)
        expect([route, answer.statusCode]).toEqual([route, 403])
      }
    }
    expect(await readAll()).toEqual(before)
  })

  it('lets in nobody who is not signed in', async () => {
    for (const route of pages.filter(({ url }) => !OPEN_FORMS.includes(url))) {
      const answer = await send(route, {})
      expect([route, route.url.startsWith('/admin') ? 303 : 403]).toEqual([route, answer.statusCode])
    }
  })

  it('where programs post, takes no cookie for leave to do so', async () => {
    const before = await readAll()
    for (const route of changing.filter(({ url }) => FOR_PROGRAMS.test(url) && !OPEN_CALLS.includes(url))) {
      const answer = await send(route, { cookie })
      expect([route, answer.statusCode]).toEqual([route, route.url.startsWith('/api') ? 401 : 404])
    }
    expect(await readAll()).toEqual(before)
  })
})

describe('every route that is only looked at', () => {
  it('changes nothing, since scanners and browsers open links by themselves', async () => {
    const before = await readAll()
    for (const route of routes.filter(({ method }) => method === 'GET')) {
      expect([route, (await send(route, { cookie })).statusCode < 500]).toEqual([route, true])
    }
    expect(await readAll()).toEqual(before)
  })
})

describe('who only seems to sit at this machine', () => {
  it.each(['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'])(
    'is not shown the outbox: a proxy left %s',
    async (header) => {
      const get = (more: Record<string, string>) =>
        site.server.inject({ url: '/preview', headers: { host: '127.0.0.1:3000', ...more } })
      expect((await get({})).statusCode).toBe(200)
      expect((await get({ [header]: '203.0.113.7' })).statusCode).toBe(404)
    },
  )
})
