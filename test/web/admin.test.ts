import { beforeAll, describe, expect, it } from 'vitest'
import { ensureDestination } from '../../src/store/destinations.ts'
import { queueNotice } from '../../src/store/notices.ts'
import { openBrowser } from './browser.ts'
import { openSite } from './site.ts'

const ADMIN_TOKEN = 'a-token-of-the-operator'
const site = await openSite({ adminToken: ADMIN_TOKEN })
const { app } = site
const browser = openBrowser(site)
let deliveryId = 0

beforeAll(async () => {
  const about = { kind: 'email', address: 'ann@example.org', name: 'Ann', timeZone: 'UTC' } as const
  const id = await ensureDestination(app.database, about)
  deliveryId = (await queueNotice(app.database, id, 'one', { subject: 'Hello', text: 'there' }, app.now()))!
  await app.database.query(`UPDATE deliveries SET state = 'dead', problem = 'mailbox full', attempts = 3`)
})

const stateOf = async () =>
  (await app.database.query<{ state: string }>(`SELECT state FROM deliveries WHERE id = $1`, [deliveryId])).rows[0]!
    .state

describe('the operator pages', () => {
  it('stay shut without the token', async () => {
    for (const path of ['/admin/deliveries', '/admin/feeds', '/admin/destinations', '/admin/tokens', '/admin/queues']) {
      const answer = await site.server.inject({ url: path })
      expect([path, answer.statusCode]).toEqual([path, 303])
    }
    expect((await site.server.inject({ url: '/admin/queues/api/queues' })).statusCode).toBe(303)
    const retry = await site.server.inject({ method: 'POST', url: `/admin/deliveries/${deliveryId}/retry` })
    expect(retry.statusCode).toBe(303)
    expect(await stateOf()).toBe('dead')
    await browser.post('/admin/enter', { token: 'wrong' })
    expect(browser.words).toContain('That is not the token')
    expect(browser.words).not.toContain('mailbox full')
  })

  it('open with the token and say what was given up and why', async () => {
    await browser.post('/admin/enter', { token: ADMIN_TOKEN })
    expect(browser.words).toContain('Given up lately')
    expect(browser.words).toContain('mailbox full')
  })

  it('try a dead delivery again, and cancel it', async () => {
    await browser.get('/admin/deliveries?state=dead')
    await browser.post(`/admin/deliveries/${deliveryId}/retry`)
    expect(await stateOf()).toBe('pending')
    expect(await app.queues.counts()).toMatchObject({ deliver: 1 })
    await browser.post(`/admin/deliveries/${deliveryId}/cancel`)
    expect(await stateOf()).toBe('cancelled')
  })

  it('take over the feeds of an OPML file, and give all of them back as one', async () => {
    const list = `<opml version="2.0"><body><outline text="Wires"><outline text="North" xmlUrl="https://north.example/feed"/>
      <outline text="South" xmlUrl="https://south.example/feed"/></outline></body></opml>`
    await browser.get('/admin/feeds')
    const send = (file: string, key: string) =>
      site.server.inject({
        ...{ method: 'POST', url: '/admin/feeds/import' },
        headers: {
          cookie: [...browser.cookies].map((pair) => pair.join('=')).join('; '),
          'content-type': 'multipart/form-data; boundary=cut',
        },
        payload: `--cut\r\nContent-Disposition: form-data; name="form_key"\r\n\r\n${key}\r\n--cut\r\nContent-Disposition: form-data; name="file"; filename="a.opml"\r\nContent-Type: text/xml\r\n\r\n${file}\r\n--cut--\r\n`,
      })
    expect((await send(list, 'wrong')).statusCode).toBe(403)
    const key = /name="form_key" value="([^"]+)"/.exec(browser.page)![1]!
    expect((await send('<html></html>', key)).statusCode).toBe(422)
    expect((await send(list, key)).headers.location).toBe('/admin/feeds?added=2&of=2')
    expect((await send(list, key)).headers.location).toBe('/admin/feeds?added=0&of=2')
    await browser.get('/admin/feeds?added=1&of=2')
    expect(browser.words).toContain('1 feed added; it is polled within a minute. 1 of the list was here before.')
    const opml = await browser.get('/admin/feeds.opml')
    expect(opml.headers['content-disposition']).toContain('sitrep-feeds.opml')
    expect(opml.body).toContain('<outline text="Wires">')
    expect(opml.body).toContain('https://south.example/feed')
  })

  it('refuse forms without their key', async () => {
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    const answer = await site.server.inject({
      method: 'POST',
      url: `/admin/deliveries/${deliveryId}/retry`,
      headers: { cookie },
    })
    expect(answer.statusCode).toBe(403)
  })

  it('add webhooks with a secret that Standard Webhooks clients take', async () => {
    await browser.get('/admin/destinations')
    await browser.post('/admin/destinations/webhooks', { url: 'https://hooks.example.org/in', name: 'Desk' })
    expect(browser.words).toMatch(/whsec_[A-Za-z0-9+/]{43}=/)
    await browser.get('/admin/destinations')
    const wrong = await browser.post('/admin/destinations/webhooks', { url: 'file:///etc/passwd', name: 'x' })
    expect(wrong.statusCode).toBe(422)
  })

  it('show an API token once and keep only its hash', async () => {
    await browser.get('/admin/tokens')
    await browser.post('/admin/tokens', { name: 'robot', scopes: ['read', 'admin'], days: '30' })
    const token = /sitrep_[A-Za-z0-9_-]{43}/.exec(browser.page)![0]
    await browser.get('/admin/tokens')
    expect(browser.page).not.toContain(token)
    const { rows } = await app.database.query(`SELECT * FROM api_tokens`)
    expect(JSON.stringify(rows)).not.toContain(token)
    const seen = await site.server.inject({
      url: '/metrics',
      remoteAddress: '203.0.113.9',
      headers: { host: 'news.example', authorization: `Bearer ${token}` },
    })
    expect(seen.statusCode).toBe(200)
  })

  it('show the board of queues under a policy of its own', async () => {
    const answer = await browser.get('/admin/queues')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-security-policy']).toContain("style-src 'self' 'unsafe-inline'")
    expect(answer.headers['content-security-policy']).toContain("script-src 'self';")
  })
})

describe('metrics', () => {
  it('count items, deliveries and jobs', async () => {
    const { body } = await browser.get('/metrics')
    expect(body).toMatch(/^sitrep_deliveries\{state="cancelled"\} 1$/m)
    expect(body).toMatch(/^sitrep_queue_jobs\{queue="ingest"\} 0$/m)
    expect(body).toMatch(/^sitrep_items\{state="pending"\} 0$/m)
  })

  it('name routes, never addresses that may hold tokens', async () => {
    await site.server.inject({ url: '/u/some-secret-token' })
    expect((await browser.get('/metrics')).body).not.toContain('some-secret-token')
  })

  it('are not for everybody', async () => {
    const answer = await site.server.inject({
      url: '/metrics',
      remoteAddress: '203.0.113.9',
      headers: { host: 'news.example' },
    })
    expect(answer.statusCode).toBe(403)
  })
})
