import { Parser } from 'htmlparser2'
import { beforeAll, describe, expect, it } from 'vitest'
import { saveWish } from '../../src/feeds/add.ts'
import { addArticle } from '../web/content.ts'
import { openSite } from '../web/site.ts'
import { ADMIN_TOKEN, enterAsOperator, invite } from './people.ts'
import { fill, listRoutes } from './routes.ts'

const site = await openSite({ adminToken: ADMIN_TOKEN })
const { app } = site
const ann = await invite(site, 'ann@example.org')
const cookie = `${ann.cookie}; ${await enterAsOperator(site)}`

/** Ends every context that a page could put it in: text, attributes of either quote, titles, scripts, styles, comments. */
const PLANTED = `refinery "'></title></script></style></textarea>--><img planted src=x onerror=alert(1)><script planted>alert(1)</script>`

beforeAll(async () => {
  const nasty = { title: PLANTED, text: `${PLANTED} burned.`, outlet: PLANTED, topics: ['energy'] }
  const { storyId } = await addArticle(site, { ...nasty, url: 'javascript:alert(1)//planted' })
  await addArticle(site, { ...nasty, storyId, url: `https://example.org/"><script planted>` })
  await addArticle(site, { ...nasty, storyId, url: 'data:text/html,<script planted>alert(1)</script>' })
  await saveWish(app.database, `https://example.org/feed?a="><img planted>`, { name: PLANTED }, app.now())
  const { database } = app
  await database.query(`UPDATE watchlists SET name = $1`, [PLANTED.slice(0, 200)])
  await database.query(`UPDATE subscriptions SET name = $1`, [PLANTED.slice(0, 200)])
  await database.query(`UPDATE destinations SET name = $1, problem = $1`, [PLANTED])
  await database.query(`UPDATE feeds SET problem = $1`, [PLANTED])
  await database.query(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, details, next_attempt_at, created_at, state, problem)
     VALUES ($1, 'notice', 'planted', $2::jsonb, $3, $3, 'dead', $4)`,
    [ann.id, JSON.stringify({ subject: PLANTED, text: PLANTED }), app.now(), PLANTED],
  )
})

/** What of a page came from the planted text as markup, or could run. @returns [] where all is well */
function findPlanted(html: string): string[] {
  const found: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      const tag = `<${name} ${JSON.stringify(attributes)}>`
      const names = Object.keys(attributes)
      if (names.includes('planted') || names.some((one) => /^on|^style$/.test(one))) found.push(tag)
      if (name === 'script' && attributes.src !== '/assets/site.js') found.push(tag)
      if (/^\s*(?:javascript|data|vbscript):/i.test(attributes.href ?? attributes.src ?? attributes.action ?? ''))
        found.push(tag)
    },
  })
  parser.end(html)
  return found
}

describe('markup in what others wrote', () => {
  it('is seen by this test', () => {
    expect(findPlanted(PLANTED)).toHaveLength(3)
    expect(findPlanted('<a href="javascript:alert(1)">')).toHaveLength(1)
  })

  it('stays text on every page, for everybody', async () => {
    let shown = 0
    const gets = (await listRoutes(site)).filter(({ method, url }) => method === 'GET' && !/queues|preview/.test(url))
    for (const { url } of gets) {
      for (const who of ['', cookie]) {
        const id = url.includes('watchlists') ? ann.watchlistId : url.includes('subscriptions') ? ann.subscriptionId : 1
        const query = `?q=${encodeURIComponent(url === '/search' ? 'refinery' : PLANTED)}&topic=energy`
        const path = fill(url, { id: String(id), topic: 'energy', format: 'atom' }) + query
        const { body, headers } = await site.server.inject({ url: path, headers: { cookie: who } })
        if (!String(headers['content-type']).startsWith('text/html')) continue
        shown += Number(body.includes('planted'))
        expect([url, findPlanted(body)]).toEqual([url, []])
      }
    }
    expect(shown).toBeGreaterThan(12)
  })

  it('in a search that cannot be read stays text', async () => {
    for (const q of [`(${PLANTED}`, `"${PLANTED}`]) {
      const { body } = await site.server.inject({ url: `/search?q=${encodeURIComponent(q)}` })
      expect(findPlanted(body)).toEqual([])
      expect(body).toContain('planted')
    }
  })

  it('in an address that no page has is not shown at all', async () => {
    const { body, headers } = await site.server.inject({ url: '/%3Cscript%20planted%3E' })
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(body).not.toContain('planted')
  })
})

describe('a way out of the site', () => {
  it.each(['//evil.example', '/\\evil.example', '//evil.example/%2e%2e', '/.//evil.example', '/manage//evil.example'])(
    'is not opened by %s',
    async (url) => {
      for (const method of ['GET', 'POST'] as const) {
        const { headers, statusCode } = await site.server.inject({ method, url, headers: { cookie } })
        expect([statusCode < 500, String(headers.location ?? '')]).toEqual([true, expect.not.stringContaining('evil')])
      }
    },
  )

  it('is in no redirect, whatever a query or a form asks for', async () => {
    const names = ['next', 'url', 'redirect', 'return', 'back', 'to', 'continue', 'goto']
    const ask = names.map((name) => `${name}=https://evil.example/`).join('&')
    const headers = { cookie, 'content-type': 'application/x-www-form-urlencoded' }
    for (const { method, url } of await listRoutes(site)) {
      const payload = method === 'GET' ? {} : { payload: `form_key=${ann.formKey}&${ask}` }
      const all = { method: method as 'GET', url: `${fill(url, {})}?${ask}`, headers, ...payload }
      const { location = '' } = (await site.server.inject(all)).headers
      expect([url, String(location)]).toEqual([url, expect.stringMatching(/^(?:$|\/(?![/\\]))/)])
    }
  })
})
