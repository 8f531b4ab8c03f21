import { Writable } from 'node:stream'
import pino from 'pino'
import { describe, expect, it } from 'vitest'
import { saveWish } from '../../src/feeds/add.ts'
import { hideCredentials } from '../../src/text/hide-credentials.ts'
import { buildWeb } from '../../src/web/server.ts'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, enterAsOperator, invite } from './people.ts'
import { fill, listRoutes } from './routes.ts'

const site = await openSite({ adminToken: ADMIN_TOKEN })
const { app } = site
const ann = await invite(site, 'ann@example.org')
const operator = await enterAsOperator(site)
const manage = ann.cookie.split('=')[1]!
const issue = (purpose: 'confirm' | 'unsubscribe') =>
  app.tokens.issue({ purpose, destinationId: ann.id, epoch: 0, scope: { kind: 'all' } })
const [confirm, unsubscribe] = [issue('confirm'), issue('unsubscribe')]
/** Whatever opens a door by itself. */
const KEYS = [
  manage,
  ann.manageToken,
  ann.readToken,
  ADMIN_TOKEN,
  operator.split('=')[1]!,
  confirm,
  unsubscribe,
  ann.formKey,
]
const FEED = 'https://reader:hunter2@feeds.example/private?user=7&access_token=s3cr3t&page=1'
await saveWish(app.database, FEED, { name: 'Private' }, app.now())

/** Does on every route what a visitor may, with working keys in addresses, headers and bodies. */
async function useEverything(server: typeof site.server): Promise<string> {
  let shown = ''
  let visitor = 0
  for (const { method, url } of await listRoutes(site)) {
    for (const token of KEYS) {
      const headers = { cookie: ann.cookie, authorization: `Bearer ${token}` }
      const remoteAddress = `203.0.113.${++visitor % 250}`
      const path = `${fill(url, { token, secret: token, key: token, id: String(ann.id) })}?q=${token}`
      const payload = method === 'GET' || method === 'DELETE' ? {} : { payload: { address: ann.address, token } }
      if (url.startsWith('/u/') || method === 'DELETE') continue
      const answer = await server.inject({ method: method as 'GET', url: path, headers, remoteAddress, ...payload })
      shown += answer.headers['content-type']?.toString().startsWith('text/html') ? '' : answer.body
    }
  }
  return shown
}

describe('what opens a door', () => {
  it('is not written into logs, whatever fails', async () => {
    let logged = ''
    const stream = new Writable({
      write: (chunk, _encoding, done) => {
        logged += chunk
        done()
      },
    })
    const log = pino({ level: 'trace' }, stream)
    const broken = new Error('the database went away')
    const database = new Proxy(app.database, {
      get: (target, name) => (name === 'query' && failing ? () => Promise.reject(broken) : Reflect.get(target, name)),
    })
    let failing = false
    const server = buildWeb({ ...app, log, database })
    await server.ready()
    await useEverything(server)
    failing = true
    await useEverything(server)
    await server.close()
    expect(logged).toContain('request failed')
    for (const key of [...KEYS, ann.address, 'hunter2', 's3cr3t'])
      expect([key, logged.includes(key)]).toEqual([key, false])
  })

  it('does not lie in the database', async () => {
    await useEverything(site.server)
    const { rows } = await app.database.query<{ name: string }>(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'`,
    )
    expect(rows.length).toBeGreaterThan(15)
    for (const { name } of rows) {
      const held = JSON.stringify((await app.database.query(`SELECT * FROM "${name}"`)).rows)
      for (const key of KEYS) expect([name, held.includes(key)]).toEqual([name, false])
    }
  })

  it('is not among what Prometheus reads', async () => {
    await useEverything(site.server)
    const headers = { authorization: `Bearer ${ADMIN_TOKEN}` }
    const { body, statusCode } = await site.server.inject({ url: '/metrics', headers })
    expect(statusCode).toBe(200)
    for (const key of [...KEYS, ann.address]) expect([key, body.includes(key)]).toEqual([key, false])
  })

  it('to a private feed is shown to nobody', async () => {
    expect(hideCredentials(FEED)).toBe('https://feeds.example/private?user=7&access_token=…&page=1')
    expect((await site.server.inject({ url: '/api/v1/feeds' })).body).toContain('https://feeds.example/private')
    for (const url of ['/sources', '/api/v1/feeds', '/admin/feeds']) {
      const { body } = await site.server.inject({ url, headers: { cookie: operator } })
      expect([url, /hunter2|s3cr3t/.test(body)]).toEqual([url, false])
    }
  })
})
