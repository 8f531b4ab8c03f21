import { beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from './browser.ts'
import { addArticle } from './content.ts'
import { openSite } from './site.ts'

const site = await openSite()
const { app } = site
const browser = openBrowser(site)

type Notice = {
  id: number
  address: string
  details: { subject: string; text: string; action: { purpose: 'confirm' | 'manage' } }
}

async function listNotices(): Promise<Notice[]> {
  const { rows } = await app.database.query<Notice>(
    `SELECT x.id, d.address, x.details FROM deliveries x JOIN destinations d ON d.id = x.destination_id
     WHERE x.kind = 'notice' ORDER BY x.id`,
  )
  return rows
}

async function findDestination(address: string) {
  const { rows } = await app.database.query<{ id: number; state: string; epoch: number }>(
    `SELECT id, state, token_epoch AS epoch FROM destinations WHERE address = $1`,
    [address],
  )
  return rows[0]!
}

async function tokenFor(address: string, purpose: 'confirm' | 'manage' | 'unsubscribe') {
  const { id, epoch } = await findDestination(address)
  return app.tokens.issue({ purpose, destinationId: id, epoch, scope: { kind: 'all' } })
}

const WISH = {
  address: 'Ann@Example.org',
  rhythm: 'daily',
  localTime: '07:30',
  timeZone: 'Europe/Oslo',
  topics: ['energy'],
}

describe('subscribing', () => {
  it('asks by mail before anything is sent', async () => {
    const answer = await browser.post('/subscribe', { ...WISH, queries: 'refinery OR "oil depot"' })
    expect(answer.body).toContain('Look into your inbox')
    expect(await listNotices()).toMatchObject([
      { address: 'ann@example.org', details: { action: { label: 'Confirm', purpose: 'confirm' } } },
    ])
    expect((await listNotices())[0]!.details.text).toContain('a news digest (Energy strikes) every day')
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'unconfirmed' })
    expect(await app.queues.counts()).toMatchObject({ deliver: 1 })
  })

  it('sends no second mail within ten minutes however often it is asked', async () => {
    await browser.post('/subscribe', { ...WISH, queries: 'refinery OR "oil depot"' })
    expect(await listNotices()).toHaveLength(1)
  })

  it('points at what is wrong and keeps what was written', async () => {
    const answer = await browser.post('/subscribe', {
      ...WISH,
      address: 'nobody',
      queries: 'a (b',
      timeZone: 'Mars/Base',
    })
    expect(answer.statusCode).toBe(422)
    expect(browser.words).toContain('That is not an e-mail address')
    expect(browser.words).toContain('That is no time zone')
    expect(browser.page).toContain('value="nobody"')
  })

  it('tells programs that fill in the hidden field nothing and sends nothing', async () => {
    const answer = await browser.post('/subscribe', { ...WISH, address: 'bot@example.org', website: 'x' })
    expect(answer.body).toContain('Look into your inbox')
    expect(await listNotices()).toHaveLength(1)
  })

  it('shows one button on GET, changes nothing, and confirms on POST', async () => {
    const token = await tokenFor('ann@example.org', 'confirm')
    await browser.get(`/confirm/${token}`)
    expect(browser.words).toContain('Daily digest of Energy strikes, every day at 07:30')
    expect(browser.words).toContain('refinery OR &quot;oil depot&quot;')
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'unconfirmed' })
    await browser.post(`/confirm/${token}`)
    expect(browser.words).toContain('You are subscribed')
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'active' })
    const { rows } = await app.database.query<{ at: Date }>(`SELECT next_run_at AS at FROM subscriptions`)
    expect(rows.map(({ at }) => at.toISOString())).toEqual(['2025-10-15T05:30:00.000Z'])
  })

  it('answers alike for an address that is known, and changes nothing for it', async () => {
    site.clock.advance(11 * 60_000)
    const known = await browser.post('/subscribe', { ...WISH, topics: ['sanctions'] })
    const unknown = await browser.post('/subscribe', { ...WISH, address: 'new@example.org', topics: ['sanctions'] })
    expect(known.statusCode).toBe(unknown.statusCode)
    expect(known.body.replaceAll('ann@example.org', '')).toBe(unknown.body.replaceAll('new@example.org', ''))
    const { rows } =
      await app.database.query(`SELECT 1 FROM subscriptions s JOIN destinations d ON d.id = s.destination_id
      WHERE d.address = 'ann@example.org' AND s.topics = '{sanctions}'`)
    expect(rows).toEqual([])
  })
})

describe('the manage page', () => {
  beforeAll(async () => {
    await addArticle(site, {
      title: 'Depot burns',
      text: 'An oil depot burned near the port on Monday.',
      topics: ['energy'],
    })
    browser.cookies.clear()
    await browser.get(`/manage/${await tokenFor('ann@example.org', 'manage')}`)
  })

  it('opens with the link of a mail and shows what there is', () => {
    expect(browser.words).toContain('ann@example.org')
    expect(browser.words).toContain('Daily digest')
    expect(browser.words).toContain('My keywords')
  })

  it('refuses a form that lacks the key of its page', async () => {
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    const headers = { cookie, host: '127.0.0.1:3000', 'content-type': 'application/x-www-form-urlencoded' }
    const send = (payload: string) => site.server.inject({ method: 'POST', url: '/manage/pause', headers, payload })
    expect((await send('pause=yes')).statusCode).toBe(403)
    expect((await send('pause=yes&form_key=guess')).statusCode).toBe(403)
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'active' })
  })

  it('shows how lines are read and what they would have found, without saving them', async () => {
    await browser.get('/manage/watchlists/new')
    const answer = await browser.post('/manage/watchlists/check', { queries: 'depot (port OR harbour)\nbroken (' })
    const words = answer.body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(words).toContain('depot AND (port OR harbour)')
    expect(words).toContain('1 alert in the last 7 days')
    expect(words).toMatch(/Character 8:/)
  })

  it('saves a watchlist only when every line can be read', async () => {
    await browser.get('/manage/watchlists/new')
    const wrong = await browser.post('/manage/watchlists/new', {
      name: 'Ports',
      queries: 'harbour\n"open',
      alerts: 'yes',
    })
    expect(wrong.statusCode).toBe(422)
    expect(browser.words).toContain('Line 2, character 1')
    await browser.post('/manage/watchlists/new', { name: 'Ports', queries: 'harbour\nport', alerts: 'yes' })
    expect(browser.words).toContain('Ports')
    const { rows } = await app.database.query<{ query: string }>(
      `SELECT l.query FROM watchlist_lines l JOIN watchlists w ON w.id = l.watchlist_id
       JOIN watchlist_destinations wd ON wd.watchlist_id = w.id WHERE w.name = 'Ports' ORDER BY l.line`,
    )
    expect(rows.map((row) => row.query)).toEqual(['harbour', 'port'])
  })

  it('keeps the record of hits of lines that stay when others change places', async () => {
    const { rows } = await app.database.query<{ id: number; list: number }>(
      `UPDATE watchlist_lines SET hits = 7 WHERE query = 'port' RETURNING id, watchlist_id AS list`,
    )
    await browser.get(`/manage/watchlists/${rows[0]!.list}`)
    await browser.post(`/manage/watchlists/${rows[0]!.list}`, {
      name: 'Ports',
      queries: 'port\ndock\nport',
      alerts: '',
    })
    const lines = await app.database.query(
      `SELECT line, query, hits FROM watchlist_lines WHERE watchlist_id = $1 ORDER BY line`,
      [rows[0]!.list],
    )
    expect(lines.rows).toEqual([
      { line: 1, query: 'port', hits: 7 },
      { line: 2, query: 'dock', hits: 0 },
    ])
  })

  it('adds, changes, pauses, resumes and ends digests', async () => {
    const digest = {
      name: 'Sunday',
      rhythm: 'daily',
      localTime: '09:00',
      days: ['7'],
      timeZone: 'Europe/Oslo',
      topics: ['energy'],
    }
    await browser.get('/manage/subscriptions/new')
    await browser.post('/manage/subscriptions/new', { ...digest, mostStories: '10' })
    expect(browser.words).toContain('every Sunday at 09:00')
    const id = /subscriptions\/(\d+)\/pause"[^>]*>(?:(?!subscriptions)[\s\S])*Sunday/.exec(browser.page)![1]
    await browser.post(`/manage/subscriptions/${id}/pause`)
    expect(browser.words).toContain('Paused')
    await browser.post(`/manage/subscriptions/${id}/resume`)
    expect(browser.words).not.toContain('Paused')
    await browser.get(`/manage/subscriptions/${id}`)
    await browser.post(`/manage/subscriptions/${id}`, { ...digest, rhythm: 'every', hours: '6' })
    expect(browser.words).toContain('every 6 hours')
    await browser.post(`/manage/subscriptions/${id}/end`)
    expect(browser.words).not.toContain('Sunday')
  })

  it('shows nobody what belongs to another', async () => {
    const other = await app.database.query<{ id: number }>(
      `INSERT INTO watchlists (name, owner) VALUES ('Secret', 'destination.999') RETURNING id`,
    )
    expect((await browser.get(`/manage/watchlists/${other.rows[0]!.id}`)).statusCode).toBe(404)
  })

  it('exports everything held', async () => {
    const held = (await browser.get('/manage/export')).json()
    expect(held).toMatchObject({
      about: { address: 'ann@example.org' },
      subscriptions: [{ name: 'Daily digest' }, {}].slice(0, 1),
    })
    expect(JSON.stringify(held)).not.toContain('tokenEpoch')
  })

  it('makes old links void when asked to', async () => {
    const old = await tokenFor('ann@example.org', 'manage')
    await browser.get('/manage')
    await browser.post('/manage/sign-out', { everywhere: 'yes' })
    expect((await browser.get(`/manage/${old}`)).statusCode).toBe(404)
    expect((await browser.get('/manage/export')).statusCode).toBe(403)
  })

  it('mails a link to those who are subscribed and says the same to all', async () => {
    const before = (await listNotices()).length
    site.clock.advance(11 * 60_000)
    const known = await browser.post('/manage/link', { address: 'ann@example.org' })
    const unknown = await browser.post('/manage/link', { address: 'eve@example.org' })
    expect(known.body.replaceAll('ann@', '')).toBe(unknown.body.replaceAll('eve@', ''))
    const notices = await listNotices()
    expect(notices.slice(before)).toMatchObject([
      { address: 'ann@example.org', details: { action: { purpose: 'manage' } } },
    ])
  })
})

describe('unsubscribing', () => {
  it('changes nothing on GET and HEAD, ends on POST, and may be repeated', async () => {
    const token = await tokenFor('ann@example.org', 'unsubscribe')
    await browser.get(`/u/${token}`)
    expect(browser.words).toContain('all digests and alerts')
    await site.server.inject({ method: 'HEAD', url: `/u/${token}` })
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'active' })
    const oneClick = {
      method: 'POST' as const,
      url: `/u/${token}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://mail.example' },
      payload: 'List-Unsubscribe=One-Click',
    }
    expect((await site.server.inject(oneClick)).statusCode).toBe(200)
    expect((await site.server.inject(oneClick)).statusCode).toBe(200)
    expect(await findDestination('ann@example.org')).toMatchObject({ state: 'off' })
  })

  it('makes the link that once confirmed say so, instead of that all is well', async () => {
    await browser.get(`/confirm/${await tokenFor('ann@example.org', 'confirm')}`)
    expect(browser.words).toContain('has been ended since')
    expect(browser.words).not.toContain('You are subscribed')
  })

  it('honours no forged, foreign or missing token', async () => {
    const manage = await tokenFor('ann@example.org', 'manage')
    for (const token of [manage, `A${manage.slice(1)}`, 'short', 'x'.repeat(48)]) {
      expect((await site.server.inject({ method: 'POST', url: `/u/${token}` })).statusCode).toBe(404)
    }
  })
})

describe('deleting', () => {
  it('leaves nothing behind', async () => {
    await browser.get(`/manage/${await tokenFor('ann@example.org', 'manage')}`)
    await browser.get('/manage/delete')
    await browser.post('/manage/delete', { sure: 'yes' })
    expect(browser.words).toContain('Nothing about you is left here')
    const { rows } = await app.database.query(
      `SELECT 1 FROM destinations WHERE address = 'ann@example.org' UNION ALL SELECT 1 FROM watchlists WHERE name IN ('Ports', 'My keywords')`,
    )
    expect(rows).toEqual([])
  })
})
