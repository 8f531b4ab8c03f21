import type { ParsedMail } from 'mailparser'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tick } from '../../jobs/tick.ts'
import type { App } from '../../src/app.ts'
import { startRoles } from '../../src/main.ts'
import { insertArrival } from '../../src/store/items.ts'
import { buildTestApp } from '../helpers/app.ts'
import { createClock } from '../helpers/clock.ts'
import { freePort } from '../helpers/servers.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { linksOf, openMailbox } from './mailbox.ts'

const program = findChromium()

describe.skipIf(program === null)('the whole way of a reader', () => {
  // 20:00 in Oslo, where the first digest is due at 07:30 on the next morning.
  const clock = createClock('2025-10-14T18:00:00Z')
  let mailbox: Awaited<ReturnType<typeof openMailbox>>
  let app: App
  let browser: Browser
  let page: Page
  let stop: () => Promise<void>
  let origin = ''
  let digest: ParsedMail

  beforeAll(async () => {
    mailbox = await openMailbox()
    browser = await launchChromium(program!)
    const port = await freePort()
    origin = `http://127.0.0.1:${port}`
    app = await buildTestApp({ port, publicUrl: origin, smtpUrl: mailbox.url }, { now: clock.now })
    stop = await startRoles(app, ['web', 'worker'])
    const context = await browser.newContext({ timezoneId: 'Europe/Oslo', locale: 'en-GB' })
    page = await context.newPage()
  })
  afterAll(async () => {
    await stop()
    await mailbox.close()
  })

  const stateOf = async () =>
    (await app.database.query<{ state: string }>(`SELECT state FROM destinations WHERE kind = 'email'`)).rows[0]?.state

  /** What a scanner between mail server and reader does with a mail. */
  async function scan(mail: ParsedMail): Promise<void> {
    const links = linksOf(mail).filter((link) => link.startsWith(origin))
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) {
      await fetch(link, { method: 'HEAD' })
      await (await fetch(link)).text()
    }
  }

  async function receive(title: string, text: string): Promise<void> {
    const { itemId } = await insertArrival(
      app.database,
      { corpusFile: 'test' },
      {
        ...{ title, text, url: 'https://example.org/1', guid: null, outlet: 'The Example', author: null },
        ...{ publishedAt: app.now(), seenAt: app.now(), quiet: false, keys: [] },
      },
      app.now(),
    )
    await app.queues.enqueue('ingest', [{ itemId: itemId! }])
  }

  it('begins with a form, and nothing is sent but a question', async () => {
    await page.goto(`${origin}/subscribe`)
    await page.fill('#address', 'ann@example.org')
    await page.fill('#localTime', '07:30')
    expect(await page.inputValue('#timeZone')).toBe('Europe/Oslo')
    await page.click('main button[type=submit]')
    await page.waitForSelector('h1:has-text("Look into your inbox")')
    const mail = await mailbox.next()
    expect(mail.subject).toBe('Please confirm your Sitrep digest')
    await scan(mail)
    expect(await stateOf()).toBe('unconfirmed')
    await page.goto(linksOf(mail).find((link) => link.includes('/confirm/'))!)
    await page.click('button:has-text("Yes, send it")')
    await page.waitForSelector('h1:has-text("You are subscribed")')
    expect(await stateOf()).toBe('active')
  })

  it('goes on with a watchlist that is seen to be read rightly before it is saved', async () => {
    await page.click('text=Go to your page')
    await page.click('text=New watchlist')
    await page.fill('#name', 'Refineries')
    await page.fill('#queries', 'refinery NEAR/8 (fire OR burn)')
    await page.waitForSelector('#tried:has-text("refinery NEAR/8 (fire OR burn)")')
    await page.click('button:has-text("Save")')
    await page.waitForSelector('h3:has-text("Refineries")')
  })

  it('brings an alert when an item arrives that meets it', async () => {
    await receive(
      'Drones hit a refinery near Samara',
      'A refinery was on fire near Samara on Tuesday night after drones struck it, the governor said. Nobody was hurt in the attack on the oil plant.',
    )
    const mail = await mailbox.next()
    expect(mail.text).toContain('Refineries')
    expect(mail.text).toContain('refinery NEAR/8 (fire OR burn)')
    await scan(mail)
    expect(await stateOf()).toBe('active')
  })

  it('brings the digest at its local time and not before', async () => {
    clock.set('2025-10-15T05:29:00Z')
    await tick(app)
    clock.set('2025-10-15T05:30:00Z')
    await tick(app)
    digest = await mailbox.next()
    expect(digest.text).toContain('Drones hit a refinery near Samara')
    expect(mailbox.mails).toHaveLength(3)
    await scan(digest)
    expect(await stateOf()).toBe('active')
  })

  it('ends with one click in the mail program', async () => {
    expect(
      digest.headers.get('list-unsubscribe-post') ?? digest.headerLines.map(({ line }) => line).join('\n'),
    ).toContain('List-Unsubscribe=One-Click')
    const line = digest.headerLines.find(({ key }) => key === 'list-unsubscribe')!.line.replace(/\s+/g, '')
    const link = /<(https?:[^>]+)>/.exec(line)![1]!
    const answer = await fetch(link, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(answer.status).toBe(200)
    const { rows } = await app.database.query(`SELECT 1 FROM subscriptions WHERE state = 'active'`)
    expect(rows).toEqual([])
  })
})
