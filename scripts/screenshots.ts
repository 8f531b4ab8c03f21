import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'
import { tick } from '../jobs/tick.ts'
import { type App, buildApp } from '../src/app.ts'
import { addDemoSubscribers, makeDigestsDue } from '../src/cli/demo-subscribers.ts'
import { readConfig } from '../src/config.ts'
import { requestImport } from '../src/ingest/import-corpus.ts'
import { startRoles } from '../src/main.ts'
import { PROJECT_ROOT } from '../src/paths.ts'
import { countOpenWork } from '../src/store/open-work.ts'
import { insertOwnedWatchlist, replaceLines, setAlerting } from '../src/store/reader-watchlists.ts'
import { ownerOf } from '../src/store/readers.ts'
import { startWeb } from '../src/web/listen.ts'
import { takeMailScreenshots } from './screenshots-mails.ts'

/**
 * `npm run screenshots [FOLDER]` takes a picture of every page at the width of a phone and of a desk, light and dark,
 * over the seed corpus. It needs Chromium; CHROMIUM names another place for it.
 */
const folder = process.argv[2] ?? join(PROJECT_ROOT, 'data', 'screenshots')
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
const WIDTHS = [390, 1280]
const SCHEMES = ['light', 'dark'] as const
/** A day on which the corpus is news. */
const NOW = new Date('2025-11-04T09:00:00Z')
const ADMIN_TOKEN = 'only-for-pictures-of-it'

async function main(): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'sitrep-pictures-'))
  mkdirSync(folder, { recursive: true })
  const environment = { DATA_DIR: join(temporary, 'data'), PREVIEW_DIR: join(temporary, 'preview') }
  const config = readConfig({ ...environment, PORT: '0', LOG_LEVEL: 'error', ADMIN_TOKEN }, () => '')
  const app = await buildApp(config, { now: () => new Date(NOW) })
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  try {
    await fill(app)
    const server = await startWeb(app)
    await takeAll(app, browser, server.listeningOrigin)
    await takeMailScreenshots(browser, folder, { origin: server.listeningOrigin, previewDir: config.previewDir })
    await server.close()
    await takeDiscord(browser)
  } finally {
    await browser.close()
    await app.close()
    rmSync(temporary, { recursive: true, force: true })
  }
}

async function fill(app: App): Promise<void> {
  await addDemoSubscribers(app)
  // The demonstration alerts on Discord alone; there are pictures of mails too.
  await app.database.query(
    `INSERT INTO watchlist_destinations (watchlist_id, destination_id)
     SELECT w.id, d.id FROM watchlists w, destinations d WHERE d.kind = 'email'`,
  )
  const stop = await startRoles(app, ['worker'])
  for (const file of readdirSync(join(PROJECT_ROOT, 'seeds')).filter((name) => name.endsWith('.txt'))) {
    await requestImport(app, join(PROJECT_ROOT, 'seeds', file))
  }
  await finishWork(app)
  await makeDigestsDue(app)
  await finishWork(app)
  await stop()
  await addReader(app)
}

async function finishWork(app: App): Promise<void> {
  await tick(app)
  await new Promise<void>((resolve, reject) => {
    const look = async () => {
      const { open } = await countOpenWork(app.database, app.now())
      if (open > 0) return
      stop()
      resolve()
    }
    const stop = app.queues.onJobEnd(() => look().catch(reject))
    look().catch(reject)
  })
}

/** The demo's reader gets watchlists of their own, for the manage page. */
async function addReader({ database }: App): Promise<void> {
  const { rows } = await database.query<{ id: number }>(`SELECT id FROM destinations WHERE kind = 'email'`)
  const id = rows[0]!.id
  const lists: [string, string[]][] = [
    [
      'Power and fuel',
      ['refinery OR "oil depot" OR "fuel plant"', 'blackout*', '"gas transit" NEAR/8 (ukraine OR moldova)'],
    ],
    ['Baltic', ['(drone* OR jet*) NEAR/12 (estonia* OR lithuania* OR latvia*)']],
  ]
  for (const [name, queries] of lists) {
    const list = (await insertOwnedWatchlist(database, ownerOf(id), name))!
    await replaceLines(database, list, queries)
    await setAlerting(database, list, id, true)
  }
  await database.query(`UPDATE subscriptions SET public = true`)
}

type Shot = {
  name: string
  path: string
  as?: 'reader' | 'operator'
  act?: (page: import('playwright-core').Page) => Promise<void>
}

async function listShots({ database, tokens }: App): Promise<Shot[]> {
  const one = async (sql: string) => (await database.query<{ id: number }>(sql)).rows[0]!.id
  const reader = await one(`SELECT id FROM destinations WHERE kind = 'email'`)
  const token = (purpose: 'confirm' | 'unsubscribe') =>
    tokens.issue({ purpose, destinationId: reader, epoch: 0, scope: { kind: 'all' } })
  const preview = await one(`SELECT max(id) AS id FROM deliveries WHERE kind = 'digest'`)
  const list = await one(`SELECT min(id) AS id FROM watchlists WHERE owner <> 'operator'`)
  return [
    { name: 'front', path: '/' },
    { name: 'topic', path: '/topics/energy' },
    {
      name: 'story',
      path: `/stories/${await one(`SELECT id FROM stories ORDER BY cardinality(outlets) DESC, id LIMIT 1`)}`,
    },
    { name: 'search', path: '/search?q=refinery OR "oil depot"' },
    { name: 'search-error', path: '/search?q=(drone OR jet NEAR/5 border' },
    { name: 'help', path: '/help/queries' },
    { name: 'sources', path: '/sources' },
    { name: 'digests', path: '/digests' },
    { name: 'digest', path: `/digests/${await one(`SELECT max(id) AS id FROM digests`)}` },
    { name: 'subscribe', path: '/subscribe' },
    { name: 'confirm', path: `/confirm/${token('confirm')}` },
    { name: 'unsubscribe', path: `/u/${token('unsubscribe')}` },
    { name: 'preview', path: '/preview' },
    { name: 'preview-one', path: `/preview/digest-${preview}` },
    { name: 'not-found', path: '/nowhere' },
    { name: 'manage-door', path: '/manage' },
    { name: 'manage', path: '/manage', as: 'reader' },
    { name: 'manage-subscription', path: '/manage/subscriptions/1', as: 'reader' },
    { name: 'manage-watchlist', path: `/manage/watchlists/${list}`, as: 'reader' },
    { name: 'manage-tokens', path: '/manage/tokens', as: 'reader' },
    { name: 'manage-delete', path: '/manage/delete', as: 'reader' },
    { name: 'api', path: '/api' },
    { name: 'admin-door', path: '/admin' },
    { name: 'admin', path: '/admin', as: 'operator' },
    { name: 'admin-deliveries', path: '/admin/deliveries', as: 'operator' },
    { name: 'admin-feeds', path: '/admin/feeds', as: 'operator' },
    { name: 'admin-queues', path: '/admin/queues', as: 'operator' },
  ]
}

async function takeAll(app: App, browser: Browser, origin: string): Promise<void> {
  const only = process.env.ONLY?.split(',')
  const shots = (await listShots(app)).filter((shot) => !only || only.includes(shot.name))
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      for (const as of [undefined, 'reader', 'operator'] as const) {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          timezoneId: 'Europe/London',
        })
        const page = await context.newPage()
        if (as === 'reader') await page.goto(`${origin}/manage/${readerToken(app)}`)
        if (as === 'operator') await enterAdmin(page, origin)
        for (const shot of shots.filter((each) => each.as === as)) {
          await page.goto(`${origin}${shot.path}`, { waitUntil: 'networkidle' })
          await page.screenshot({ path: join(folder, `${shot.name}-${width}-${colorScheme}.png`), fullPage: true })
        }
        await context.close()
      }
    }
  }
  console.log(`${shots.length} pages in ${folder}`)
}

function readerToken({ tokens }: App): string {
  return tokens.issue({ purpose: 'manage', destinationId: 1, epoch: 0, scope: { kind: 'all' } })
}

async function enterAdmin(page: import('playwright-core').Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin`)
  if ((await page.locator('#token').count()) === 0) return
  await page.fill('#token', ADMIN_TOKEN)
  await page.click('main button')
}

/** The Discord part lives beside this file. */
async function takeDiscord(browser: Browser): Promise<void> {
  const part = join(import.meta.dirname, 'screenshots-discord.ts')
  if (!existsSync(part) || process.env.ONLY) return
  const { takeDiscordScreenshots } = (await import(part)) as {
    takeDiscordScreenshots?: (browser: Browser, folder: string) => Promise<void>
  }
  await takeDiscordScreenshots?.(browser, folder)
}

await main()
