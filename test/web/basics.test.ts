import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addArticle } from './content.ts'
import { openSite } from './site.ts'

const site = await openSite()
const get = (url: string, headers: Record<string, string> = {}) =>
  site.server.inject({ url, headers: { host: '127.0.0.1:3000', ...headers } })

describe('the server', () => {
  it('says that it is up and ready', async () => {
    expect((await get('/health')).json()).toEqual({ status: 'ok' })
    expect((await get('/ready')).json()).toEqual({ status: 'ok', checks: { database: 'ok', queues: 'ok' } })
  })

  it('shows a heading for every topic on the front page', async () => {
    const { body, statusCode } = await get('/')
    expect(statusCode).toBe(200)
    for (const name of ['Airspace incursions', 'Energy strikes', 'Sanctions', 'Diplomacy']) expect(body).toContain(name)
  })

  it('says how to begin until something has come in, with a topic or without', async () => {
    const fresh = await openSite()
    const read = () => fresh.server.inject({ url: '/', headers: { host: '127.0.0.1:3000' } })
    expect((await read()).body).toContain('npx sitrep feeds add')
    await addArticle(fresh, { title: 'A lighthouse is painted', text: 'It is red now.', topics: [] })
    expect((await read()).body).not.toContain('npx sitrep feeds add')
  })

  it('allows no inline script or style and nothing from elsewhere', async () => {
    const policy = String((await get('/')).headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("script-src 'self'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain('https:')
  })

  it('answers an unknown address with a page for people and JSON for programs', async () => {
    const page = await get('/nowhere')
    expect([page.statusCode, page.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8'])
    expect((await get('/api/v1/nowhere')).json()).toMatchObject({ error: { code: 'NOT_FOUND' } })
  })

  it('refuses a form that another site sends', async () => {
    const send = (headers: Record<string, string>) =>
      site.server.inject({ method: 'POST', url: '/nowhere', headers: { host: '127.0.0.1:3000', ...headers } })
    expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await send({ origin: 'https://elsewhere.example' })).statusCode).toBe(403)
    expect((await send({ 'sec-fetch-site': 'same-origin' })).statusCode).toBe(404)
  })
})

describe('the outbox preview', () => {
  writeFileSync(join(site.previewDir, 'digest-7.html'), '<p>Good <script>alert(1)</script> morning</p>')
  writeFileSync(join(site.previewDir, 'digest-7.txt'), 'Good morning')
  writeFileSync(join(site.previewDir, '.hidden.html'), 'no')

  it('lists what was written, one entry a delivery', async () => {
    const { body } = await get('/preview')
    expect(body).toContain('digest-7')
    expect(body).toContain('2 files')
    expect(body).not.toContain('hidden')
  })

  it('serves a mail in a sandbox of its own', async () => {
    const { body, headers } = await get('/preview/files/digest-7.html')
    expect(body).toContain('Good')
    expect(headers['content-security-policy']).toMatch(/^sandbox allow-popups; default-src 'none'/)
  })

  it('serves no file by any other name', async () => {
    const names = ['..%2Fdata%2Fpg', '.hidden.html', 'digest-7.exe', '%2e%2e%2f%2e%2e%2fpackage.json', 'digest-8.html']
    for (const name of names) expect((await get(`/preview/files/${name}`)).statusCode).toBe(404)
  })

  it('is not there for visitors from elsewhere', async () => {
    expect((await get('/preview', { host: 'rebound.example' })).statusCode).toBe(404)
    const { server } = site
    expect((await server.inject({ url: '/preview', remoteAddress: '203.0.113.7' })).statusCode).toBe(404)
  })
})
