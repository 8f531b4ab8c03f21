import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { ensureDestination } from '../../src/store/destinations.ts'
import { queueNotice } from '../../src/store/notices.ts'
import { insertReaderSubscription } from '../../src/store/reader-subscriptions.ts'
import { insertOwnedWatchlist, replaceLines, setAlerting } from '../../src/store/reader-watchlists.ts'
import { ownerOf } from '../../src/store/readers.ts'
import { findChromium, launchChromium } from './chromium.ts'
import { addArticle } from './content.ts'
import { openSite } from './site.ts'

const program = findChromium()
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const ADMIN_TOKEN = 'a-token-of-the-operator'

/** What a feed could send to break out of a page, in every field that pages show. */
const HOSTILE = `</title></textarea><script>document.title='broken'</script><img src=x onerror="document.title='broken'">"'\``
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'

describe.skipIf(program === null)('every page', () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof openSite>>
  let origin = ''
  let reader = ''
  let paths: { path: string; as: 'visitor' | 'reader' | 'operator' }[] = []

  beforeAll(async () => {
    browser = await launchChromium(program!)
    site = await openSite({ adminToken: ADMIN_TOKEN })
    origin = await site.server.listen({ host: '127.0.0.1', port: 0 })
    const { storyId } = await addArticle(site, {
      ...{
        title: `Drone ${HOSTILE}`,
        text: `A drone over ${LONG}. ${HOSTILE} fell.`,
        outlet: HOSTILE,
        topics: ['airspace'],
      },
      url: "javascript:document.title='broken'",
    })
    await addArticle(site, {
      title: 'Another drone',
      text: 'A drone came back.',
      topics: ['airspace'],
      storyId,
      outlet: LONG,
    })
    const ids = await fillReader(site)
    reader = ids.token
    writeFileSync(join(site.previewDir, 'digest-1.html'), `<p>${HOSTILE}</p>`)
    const visitor = [
      '/',
      '/stories',
      '/topics/airspace',
      `/stories/${storyId}`,
      '/search',
      '/search?q=drone',
      '/search?q=(',
    ]
    visitor.push(
      `/search?q=${encodeURIComponent(HOSTILE)}`,
      '/digests',
      '/sources',
      '/subscribe',
      '/help/queries',
      '/api',
    )
    visitor.push('/manage', `/u/${ids.unsubscribe}`, '/preview', '/preview/digest-1', '/nowhere', '/admin')
    const own = ['/manage', '/manage/subscriptions/new', `/manage/subscriptions/${ids.subscription}`]
    own.push('/manage/watchlists/new', `/manage/watchlists/${ids.watchlist}`, '/manage/delete', '/manage/tokens')
    const operator = ['/admin', '/admin/deliveries', '/admin/destinations', '/admin/feeds', '/admin/tokens']
    paths = [
      ...visitor.map((path) => ({ path, as: 'visitor' as const })),
      ...own.map((path) => ({ path, as: 'reader' as const })),
      ...operator.map((path) => ({ path, as: 'operator' as const })),
    ]
  })

  async function fillReader({ app }: typeof site) {
    const { database, tokens } = app
    const about = { kind: 'email', address: 'ann@example.org', name: HOSTILE, timeZone: 'Europe/Oslo' } as const
    const destinationId = await ensureDestination(database, about)
    const watchlist = (await insertOwnedWatchlist(database, ownerOf(destinationId), HOSTILE))!
    await replaceLines(database, watchlist, ['drone', `"${LONG}"`])
    await setAlerting(database, watchlist, destinationId, true)
    const subscription = await insertReaderSubscription(
      database,
      destinationId,
      {
        ...{ name: HOSTILE, topics: ['airspace'], watchlistIds: [watchlist], timeZone: 'Europe/Oslo' },
        schedule: { kind: 'daily', localTime: '07:30', days: [] },
        ...{ mostStories: 10, leastScore: 0, sendEmpty: true, isPublic: true },
      },
      app.now(),
    )
    await queueNotice(database, destinationId, 'one', { subject: HOSTILE, text: 'there' }, app.now())
    await database.query(`UPDATE deliveries SET state = 'dead', problem = $1`, [HOSTILE])
    const issue = (purpose: 'manage' | 'unsubscribe') =>
      tokens.issue({ purpose, destinationId, epoch: 0, scope: { kind: 'all' } })
    return { subscription, watchlist, token: issue('manage'), unsubscribe: issue('unsubscribe') }
  }

  async function openAs(as: 'visitor' | 'reader' | 'operator', width: number, colorScheme: 'light' | 'dark') {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' })
    const page = await context.newPage()
    if (as === 'reader') await page.goto(`${origin}/manage/${reader}`)
    if (as === 'operator') {
      await page.goto(`${origin}/admin`)
      await page.fill('#token', ADMIN_TOKEN)
      await page.click('main button')
    }
    return page
  }

  async function visit(
    width: number,
    colorScheme: 'light' | 'dark',
    look: (page: Page, path: string) => Promise<void>,
  ) {
    for (const as of ['visitor', 'reader', 'operator'] as const) {
      const page = await openAs(as, width, colorScheme)
      for (const { path } of paths.filter((one) => one.as === as)) {
        await page.goto(`${origin}${path}`)
        await look(page, path)
      }
      await page.context().close()
    }
  }

  async function listViolations(page: Page): Promise<string[]> {
    await page.evaluate(AXE)
    // As text: the function runs in the browser, whose globals this project's types do not know.
    return page.evaluate(`axe.run(document, { iframes: false, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | ')))`)
  }

  it.each([
    [390, 'light'],
    [1280, 'dark'],
  ] as const)('has nothing that axe minds at %i pixels in %s', async (width, scheme) => {
    const found: string[] = []
    await visit(width, scheme, async (page, path) => {
      found.push(...(await listViolations(page)).map((violation) => `${path} ${violation}`))
    })
    expect(found).toEqual([])
  })

  it('fits a phone without scrolling sideways', async () => {
    const wide: string[] = []
    await visit(390, 'light', async (page, path) => {
      const width = await page.evaluate<number>('document.documentElement.scrollWidth')
      if (width <= 390) return
      const culprits = await page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
        .filter((element) => element.getBoundingClientRect().right > 390).map((element) => element.outerHTML.slice(0, 80))`)
      wide.push(`${path}: ${width} ${culprits.slice(-3).join(' ')}`)
    })
    expect(wide).toEqual([])
  })

  it('runs nothing that a feed sent, and breaks none of its own rules', async () => {
    const trouble: string[] = []
    const links: string[] = []
    await visit(1280, 'light', async (page, path) => {
      page.removeAllListeners('console')
      page.on('console', (message) => {
        if (/Content Security Policy|Refused to/.test(message.text())) trouble.push(`${path}: ${message.text()}`)
      })
      page.once('pageerror', (error) => trouble.push(`${path}: ${error.message}`))
      await page.reload()
      if ((await page.title()).includes('broken') && !(await page.title()).includes('<script>'))
        trouble.push(`${path}: ran`)
      links.push(
        ...(await page.evaluate<string[]>(`[...document.querySelectorAll('[href]')].map((link) => link.href)`)),
      )
    })
    // A preview's frame is a mail: what it may not do is refused there, and that is said in the console.
    expect(trouble.filter((line) => !line.startsWith('/preview/'))).toEqual([])
    expect(links.filter((link) => /^(javascript|data|vbscript):/i.test(link))).toEqual([])
  })

  it('of the board of queues asks no other host for anything, and breaks none of its rules', async () => {
    const page = await openAs('operator', 1280, 'light')
    const trouble: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) trouble.push(request.url())
    })
    await page.goto(`${origin}/admin/queues`)
    await page.waitForSelector('a:has-text("deliver")')
    expect(trouble).toEqual([])
    await page.context().close()
  })

  it('shows how lines are read while they are typed', async () => {
    const page = await openAs('reader', 1280, 'light')
    await page.goto(`${origin}/manage/watchlists/new`)
    await page.fill('#queries', 'drone NEAR/5 (border OR frontier)')
    await page.waitForSelector('#tried:has-text("drone NEAR/5 (border OR frontier)")')
    await page.fill('#queries', 'drone (')
    await page.waitForSelector('#tried:has-text("Character 7")')
    await page.context().close()
  })

  it('can be reached by keyboard alone, beginning with a way past the navigation', async () => {
    const page = await openAs('visitor', 1280, 'light')
    await page.goto(origin)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('content')
    await page.context().close()
  })
})
