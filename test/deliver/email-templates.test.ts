import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDigest } from '../../bench/digest-content.ts'
import type { Message } from '../../src/deliver/channel.ts'
import { createMailComposer } from '../../src/deliver/email/compose.ts'
import { subjectOfDigest } from '../../src/deliver/email/digest.ts'
import { openMailTemplates } from '../../src/deliver/email/templates.ts'
import { filesOfMail } from '../../src/deliver/preview.ts'
import { createTokenKeeper } from '../../src/deliver/tokens.ts'
import type { Delivery, Destination, DigestContent } from '../../src/model.ts'
import { temporaryFolder } from '../helpers/database.ts'

const CHROMIUM = '/usr/bin/chromium'
const now = () => new Date('2025-10-14T05:30:00Z')
const READER: Destination = {
  ...{ id: 1, kind: 'email', address: 'a@shop.example', name: 'A', state: 'active', timeZone: 'Europe/Oslo' },
}
const DELIVERY: Delivery = {
  ...{ id: 1, destinationId: 1, kind: 'alert', watchlistId: 7, lineId: 1, storyId: 3, itemId: 4, digestId: null },
  ...{ details: {}, attempts: 1, createdAt: now() },
}
const alert = {
  ...{ itemId: 4, title: 'Refinery burns', url: 'https://news.example/4', outlet: 'North Wire', topics: ['energy'] },
  text: 'A refinery near Ryazan was hit.',
  outlets: ['North Wire'],
  ...{ publishedAt: now(), receivedAt: now(), storyId: 3, watchlist: 'Grid', line: 2, query: 'refinery' },
  spans: [{ field: 'text' as const, start: 2, end: 10 }],
}

async function render(message: Message, ownDir: string | null = null) {
  const composer = createMailComposer({
    ...{ templates: openMailTemplates(ownDir), tokens: createTokenKeeper('x', now), returnPath: null, now },
    ...{ from: 'Sitrep <sitrep@news.example.org>', publicUrl: 'https://sitrep.example.org' },
  })
  const mail = await composer.compose(message, READER, DELIVERY)
  return {
    subject: mail.shared.subject,
    html: String(filesOfMail(mail)['.html']),
    text: String(filesOfMail(mail)['.txt']),
  }
}

const digestOf = (digest: DigestContent): Message => ({ kind: 'digest', digest, subscriptionId: 40 })
const MAILS: [string, Message][] = [
  ['a digest', digestOf(makeDigest(12))],
  [
    'an empty digest',
    digestOf({ ...makeDigest(0), sections: [], nothing: 'Nothing this time: 12 items were looked at.' }),
  ],
  ['an alert', { kind: 'alert', alert }],
  ['several alerts', { kind: 'alert', alert, together: { others: [{ alert }], reason: 'Held.' } }],
  ['a follow-up', { kind: 'alert', alert, followUp: { firstDeliveryId: 1, newOutlets: ['Ledger'] } }],
  [
    'a notice',
    { kind: 'notice', subject: 'Please confirm', text: 'One click.', action: { label: 'Confirm', purpose: 'confirm' } },
  ],
]

describe('mails', () => {
  test('a digest of any size stays under what mail programs cut off, and says what it left out', async () => {
    const { html, text } = await render(digestOf(makeDigest(240)))
    expect(Buffer.byteLength(html)).toBeLessThan(102_000)
    expect(text).toMatch(/\d+ stories that made this mail too long/)
  })

  test('text of articles stays text', async () => {
    const digest = makeDigest(4)
    const story = digest.sections[0]!.stories[0]!
    Object.assign(story, { title: '<script>alert(1)</script> & "quotes" <%= it %>', watchlists: ['<b>'] })
    story.links = [{ title: 'x', url: 'javascript:alert(1)', outlet: 'Evil' }]
    story.summary = [{ text: '</p><img src=x onerror=alert(1)>', outlet: '<i>' }]
    const { html, text } = await render(digestOf(digest))
    expect(html).not.toMatch(/<script|<img src=x|javascript:|<i>\)/)
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;quotes&quot; &lt;%= it %&gt;')
    expect(text).toContain('<script>alert(1)</script> & "quotes" <%= it %>')
  })

  test('a template of the user’s own replaces ours, the others stay', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder.path, 'email'))
    writeFileSync(join(folder.path, 'email', 'alert.txt'), 'Own words about <%~ it.alerts[0].meta %>')
    const { html, text } = await render({ kind: 'alert', alert }, folder.path)
    folder.remove()
    expect(text).toContain('Own words about North Wire')
    expect(html).toContain('<mark')
  })

  test.each([
    [['Airspace incursions', 3], ['Energy strikes', 5], '3 airspace incursions, 5 energy strikes: Tue 14 Oct'],
    [['Airspace incursions', 1], ['Diplomacy', 4], '1 airspace incursion, 4 on diplomacy: Tue 14 Oct'],
    [['NATO', 2], ['Sanctions', 1], '2 on NATO, 1 sanction: Tue 14 Oct'],
  ] as const)('the subject says what is in it: %j and %j', (first, second, subject) => {
    const digest = makeDigest(4)
    const stories = (count: number) => Array(count).fill(digest.sections[0]!.stories[0]!)
    const sections = [first, second].map(([name, count]) => ({ topic: name, name, stories: stories(count) }))
    expect(subjectOfDigest({ ...digest, sections })).toBe(subject)
  })
})

describe.skipIf(!existsSync(CHROMIUM))('mails in a browser', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  })
  afterAll(() => browser.close())
  const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

  test.each(MAILS)('%s has no fault that axe finds and fits a phone, light and dark', async (_name, message) => {
    const { html } = await render(message)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 }, colorScheme })
      await page.setContent(html)
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390)
      await page.addScriptTag({ path: axe })
      const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'] }
      const found = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as {
        violations: { id: string; nodes: { html: string }[] }[]
      }
      expect(found.violations.map(({ id, nodes }) => [id, nodes[0]!.html])).toEqual([])
      await page.close()
    }
  })

  test('nothing is loaded from anywhere', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    for (const [, message] of MAILS) await page.setContent((await render(message)).html)
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([])
    await page.close()
  })
})
