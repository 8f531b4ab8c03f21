import { describe, expect, it } from 'vitest'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, enterAsOperator, invite } from './people.ts'
import { fill, isUnsafe, listRoutes, writePart } from './routes.ts'

const site = await openSite({ adminToken: ADMIN_TOKEN })
const ann = await invite(site, 'ann@example.org')
const cookie = `${ann.cookie}; ${await enterAsOperator(site)}`
const routes = await listRoutes(site)

/** A place in a list, as a link to its next page has it. */
function writePlace(parts: number[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url')
}

/** What has broken other programs: SQL, markup, paths, control and impossible characters, numbers no column holds. */
const NASTY = [
  `' OR 1=1; DROP TABLE destinations; --`,
  `") UNION SELECT value FROM secrets --`,
  `\\'; SELECT pg_sleep(30); --`,
  '$1::int, %s, {{7*7}}, #{7*7}, <%= 7*7 %>',
  '"><script>alert(1)</script>',
  '../../../../etc/passwd',
  '..%2f..%2fpackage.json',
  'a\u0000b',
  'line one\r\nset-cookie: a=b',
  '\ud800 and \udfff',
  '\u202e\u2066\ufeff\u200b',
  '9007199254740993',
  '9007199254740991',
  '2147483648',
  '-1',
  writePlace([9_007_199_254_740_991, 9_007_199_254_740_991]),
  writePlace([-9_007_199_254_740_991]),
  'NaN',
  '1e308',
  '{"a":{"b":[1]}}',
  '__proto__',
  'constructor',
  'a'.repeat(190),
]
/** Every name that a form or a query string of ours has. */
const FIELDS = ['q', 'topic', 'after', 'kind', 'state', 'destination', 'limit', 'days', 'address', 'name', 'queries']
const MORE = ['rhythm', 'localTime', 'hours', 'timeZone', 'topics', 'watchlistIds', 'mostStories', 'leastScore', 'url']
const NAMES = [...FIELDS, ...MORE, 'quietFrom', 'token', 'scopes', 'query', 'schedule', 'pause', 'do', 'on']

let visitor = 0
/** Each request from an address of its own, so that the limits do not answer in place of the route. */
const from = () => `198.51.${Math.floor(++visitor / 250)}.${visitor % 250}`

async function ask(method: string, url: string, headers: Record<string, string>, payload?: string | object) {
  const body = payload === undefined ? {} : { payload }
  const answer = await site.server.inject({ method: method as 'GET', url, headers, remoteAddress: from(), ...body })
  return { what: `${method} ${url} ${typeof payload === 'string' ? payload.slice(0, 60) : ''}`, answer }
}

function expectHandled({ what, answer }: Awaited<ReturnType<typeof ask>>): void {
  expect([what, answer.statusCode < 500 ? 'handled' : answer.body.slice(0, 300)]).toEqual([what, 'handled'])
}

describe('whatever is written in place of', () => {
  it.each(NASTY)('a part of an address, no route breaks: %j', async (text) => {
    for (const { method, url } of routes.filter(({ url }) => url.includes(':'))) {
      const token = url.startsWith('/api') ? { authorization: `Bearer ${ann.manageToken}` } : { cookie }
      expectHandled(await ask(method, fill(url, {}, text), token))
    }
  })

  it.each(NASTY)('a query string, no route breaks: %j', async (text) => {
    for (const { method, url } of routes) {
      const query = NAMES.map((name) => `${name}=${writePart(text)}`).join('&')
      const token = url.startsWith('/api') ? { authorization: `Bearer ${ADMIN_TOKEN}` } : { cookie }
      expectHandled(await ask(method, `${fill(url, {})}?${query}`, token))
    }
  })

  it.each(NASTY)('the fields of a form, no page breaks: %j', async (text) => {
    for (const { method, url } of routes.filter((route) => isUnsafe(route) && !route.url.startsWith('/api'))) {
      const fields = Object.fromEntries(NAMES.map((name) => [name, text]))
      const form = new URLSearchParams({ ...fields, form_key: ann.formKey }).toString()
      const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
      const values = { id: String(url.includes('watchlists') ? ann.watchlistId : ann.subscriptionId) }
      expectHandled(await ask(method, fill(url, values), headers, form))
    }
  })

  it.each(NASTY)('the fields of a call, the API does not break: %j', async (text) => {
    const body = {
      ...Object.fromEntries(NAMES.map((name) => [name, text])),
      ...{ queries: [text], topics: [text], watchlistIds: [Number.MAX_SAFE_INTEGER], name: text },
      ...{ schedule: { kind: 'daily', localTime: '07:30', days: [] }, timeZone: 'UTC', address: 'x@example.org' },
      ...{ mostStories: 20, leastScore: 0, quietFrom: null, quietTo: null, pause: false, on: true },
    }
    for (const { method, url } of routes.filter((route) => isUnsafe(route) && route.url.startsWith('/api'))) {
      if (method === 'DELETE') continue
      const values = { id: String(url.includes('watchlists') ? ann.watchlistId : ann.subscriptionId) }
      const authorization = `Bearer ${url.includes('/admin/') ? ADMIN_TOKEN : ann.manageToken}`
      expectHandled(await ask(method, fill(url, values), { authorization }, body))
    }
  })

  it('one value by several, a text by a number or an object, nothing breaks', async () => {
    for (const { method, url } of routes) {
      const twice = NAMES.map((name) => `${name}=1&${name}=2`).join('&')
      expectHandled(await ask(method, `${fill(url, {})}?${twice}`, { cookie }))
      if (method === 'GET') continue
      for (const value of [1, null, true, { a: 1 }, [1], [[null]]]) {
        const body = { ...Object.fromEntries(NAMES.map((name) => [name, value])), form_key: ann.formKey }
        expectHandled(await ask(method, fill(url, {}), { cookie, authorization: `Bearer ${ADMIN_TOKEN}` }, body))
      }
      for (const body of ['[]', 'null', '1', '"text"']) {
        expectHandled(await ask(method, fill(url, {}), { cookie, 'content-type': 'application/json' }, body))
      }
    }
  })

  it('a name, it is kept as text and nothing of it is run', async () => {
    const payload = { name: `Ann'); DROP TABLE destinations; --`, queries: ['refinery'] }
    const headers = { authorization: `Bearer ${ann.manageToken}` }
    const made = await site.server.inject({ method: 'POST', url: '/api/v1/watchlists', headers, payload })
    expect(made.json()).toMatchObject({ name: payload.name })
    const { rows } = await site.app.database.query(`SELECT name FROM watchlists WHERE name = $1`, [payload.name])
    expect(rows).toEqual([{ name: payload.name }])
    expect((await site.app.database.query(`SELECT 1 FROM destinations`)).rows.length).toBeGreaterThan(0)
  })
})
