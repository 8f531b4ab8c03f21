import { describe, expect, it } from 'vitest'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, enterAsOperator, invite } from './people.ts'
import { fill, listRoutes } from './routes.ts'

const site = await openSite({ adminToken: ADMIN_TOKEN })
const ann = await invite(site, 'ann@example.org')
const operator = await enterAsOperator(site)
const gets = (await listRoutes(site)).filter(({ method }) => method === 'GET')
/** BullMQ's board sets style attributes, and the mails that previews show are styled; both are the operator's alone. */
const STYLED = /^\/(?:admin\/queues|preview\/files)/

let visitor = 0
const get = (url: string, cookie: string) =>
  site.server.inject({ url, headers: { cookie }, remoteAddress: `203.0.113.${++visitor % 250}` })

describe('every answer', () => {
  it.each([
    ['a visitor', ''],
    ['a reader', ann.cookie],
    ['the operator', operator],
  ])('to %s lets nothing foreign run, load, frame or learn of it', async (_who, cookie) => {
    for (const { url } of gets) {
      const { headers, statusCode } = await get(`${fill(url, { format: 'atom', topic: 'energy' })}?q=refinery`, cookie)
      const policy = String(headers['content-security-policy'])
      const shown = [url, statusCode]
      expect([...shown, policy]).toEqual([...shown, expect.stringMatching(/default-src 'none'/)])
      expect([...shown, policy]).toEqual([...shown, expect.stringMatching(/frame-ancestors '(?:none|self)'/)])
      expect([...shown, policy.match(/unsafe-\w+/g) ?? []]).toEqual([
        ...shown,
        STYLED.test(url) ? expect.anything() : [],
      ])
      expect([...shown, policy]).toEqual([...shown, expect.not.stringMatching(/script-src[^;]*(?:unsafe|\*|https?:)/)])
      expect([...shown, headers['referrer-policy']]).toEqual([...shown, 'no-referrer'])
      expect([...shown, headers['x-content-type-options']]).toEqual([...shown, 'nosniff'])
      expect([...shown, headers['x-powered-by'] ?? headers.server]).toEqual([...shown, undefined])
    }
  })

  it('may be kept by caches on the way only where it is the same for all', async () => {
    const kept = new Set<string>()
    for (const { url } of gets) {
      const { headers } = await get(
        `${fill(url, { format: 'atom', topic: 'energy' })}?q=refinery`,
        `${ann.cookie}; ${operator}`,
      )
      const control = String(headers['cache-control'])
      if (!/no-store|private/.test(control)) kept.add(url)
    }
    const shared = [...kept].filter((url) => !url.startsWith('/admin/queues/static'))
    expect(shared.sort()).toEqual([
      '/assets/icon.svg',
      '/assets/site.css',
      '/assets/site.js',
      '/assets/topics.css',
      '/feed.:format',
      '/search/feed.:format',
      '/topics/:topic/feed.:format',
    ])
  })

  it('that refuses something has the same headers', async () => {
    const large = { method: 'POST' as const, url: '/subscribe', payload: 'x'.repeat(300_000) }
    const type = { 'content-type': 'application/x-www-form-urlencoded' }
    const refusals = [
      await site.server.inject({ url: '/nowhere' }),
      await site.server.inject({ ...large, headers: type }),
      await site.server.inject({ ...large, headers: { ...type, 'sec-fetch-site': 'cross-site' } }),
      await site.server.inject({ ...large, headers: { 'content-type': 'text/xml' } }),
      await site.server.inject({ url: '/%ff' }),
    ]
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([404, 413, 403, 415, 400])
    for (const { headers } of refusals) {
      expect(String(headers['content-security-policy'])).toContain("frame-ancestors 'none'")
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })
})

describe('cookies', () => {
  it('cannot be read by scripts, sent by other sites, carried in the clear or planted by neighbours', async () => {
    const secure = await openSite({ adminToken: ADMIN_TOKEN, publicUrl: 'https://news.example.org' })
    const { app, server } = secure
    const bob = await invite(secure, 'bob@example.org')
    const token = app.tokens.issue({ purpose: 'manage', destinationId: bob.id, epoch: 0, scope: { kind: 'all' } })
    const entered = await server.inject({ method: 'POST', url: '/admin/enter', payload: { token: ADMIN_TOKEN } })
    const opened = await server.inject({ url: `/manage/${token}` })
    const all = { path: '/', httpOnly: true, secure: true }
    expect(entered.cookies).toMatchObject([{ ...all, name: '__Host-sitrep_operator', sameSite: 'Strict' }])
    expect(opened.cookies).toMatchObject([{ ...all, name: '__Host-sitrep_reader', sameSite: 'Lax' }])
    for (const { domain } of [...entered.cookies, ...opened.cookies] as { domain?: string }[]) {
      expect(domain).toBeUndefined()
    }
    expect(entered.headers['strict-transport-security']).toMatch(/^max-age=\d{8}/)
    const planted = { cookie: `sitrep_reader=${token}` }
    expect((await server.inject({ url: '/manage/export', headers: planted })).statusCode).toBe(403)
  })

  it('of the operator open nothing when they are forged, foreign or old', async () => {
    const value = decodeURIComponent(operator.split('=')[1]!)
    const [until = '', signature = ''] = value.split('.')
    const forged = [
      `${Number(until) + 1}.${signature}`,
      `${until}.`,
      `${until}`,
      '',
      `9.${signature}`,
      `x.${signature}`,
    ]
    for (const one of forged) {
      expect([one, (await get('/admin/tokens', `sitrep_operator=${one}`)).statusCode]).toEqual([one, 303])
    }
    expect((await get('/admin/tokens', operator)).statusCode).toBe(200)
    site.clock.advance(13 * 3_600_000)
    expect((await get('/admin/tokens', operator)).statusCode).toBe(303)
  })
})
