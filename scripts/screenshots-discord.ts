import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, chromium } from 'playwright-core'
import { tick } from '../jobs/tick.ts'
import { type App, buildApp } from '../src/app.ts'
import { addDemoSubscribers, makeDigestsDue } from '../src/cli/demo-subscribers.ts'
import { readConfig } from '../src/config.ts'
import { requestImport } from '../src/ingest/import-corpus.ts'
import { startRoles } from '../src/main.ts'
import { PROJECT_ROOT } from '../src/paths.ts'
import { countOpenWork } from '../src/store/open-work.ts'

const NOW = new Date('2025-10-25T09:00:00Z')
const WIDTHS = [390, 800]
const SCHEMES = ['light', 'dark'] as const

/**
 * Pictures of an alert and of a digest as Discord shows them, made from the payloads that the demonstration would have
 * posted. @param folder where the PNGs go
 */
export async function takeDiscordScreenshots(browser: Browser, folder: string): Promise<void> {
  const temporary = mkdtempSync(join(tmpdir(), 'sitrep-discord-'))
  try {
    const previews = await makePreviews(temporary)
    for (const kind of ['alert', 'digest'] as const) {
      const page = newestDiscordPage(previews, kind)
      if (page) await takeOne(browser, page, join(folder, `discord-${kind}`))
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Runs the seed corpus through the real queues; with no token set, what would be posted is written down instead. */
async function makePreviews(temporary: string): Promise<string> {
  const previewDir = join(temporary, 'preview')
  const environment = { DATA_DIR: join(temporary, 'data'), PREVIEW_DIR: previewDir, LOG_LEVEL: 'error', PORT: '0' }
  const app = await buildApp(
    readConfig(environment, () => ''),
    { now: () => new Date(NOW) },
  )
  try {
    await addDemoSubscribers(app)
    const stop = await startRoles(app, ['worker'])
    const seeds = join(PROJECT_ROOT, 'seeds')
    for (const file of readdirSync(seeds).filter((name) => name.endsWith('.txt')))
      await requestImport(app, join(seeds, file))
    await finishWork(app)
    await makeDigestsDue(app)
    await finishWork(app)
    await stop()
  } finally {
    await app.close()
  }
  return previewDir
}

async function finishWork(app: App): Promise<void> {
  await tick(app)
  await new Promise<void>((resolve, reject) => {
    const look = () => {
      countOpenWork(app.database, app.now()).then(({ open }) => {
        if (open > 0) return
        stop()
        resolve()
      }, reject)
    }
    const stop = app.queues.onJobEnd(look)
    look()
  })
}

/** The last preview of a kind that stands beside a payload: mails have none. */
function newestDiscordPage(folder: string, kind: 'alert' | 'digest'): string | null {
  if (!existsSync(folder)) return null
  const payloads = readdirSync(folder).filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.json'))
  const marked = payloads.filter((name) => kind === 'digest' || readFileSync(join(folder, name), 'utf8').includes('**'))
  const longest = marked.sort((a, b) => readFileSync(join(folder, b)).length - readFileSync(join(folder, a)).length)[0]
  return longest ? join(folder, longest.replace(/\.json$/, '.html')) : null
}

async function takeOne(browser: Browser, page: string, name: string): Promise<void> {
  for (const width of WIDTHS) {
    for (const colorScheme of SCHEMES) {
      const tab = await browser.newPage({ viewport: { width, height: 600 }, colorScheme, deviceScaleFactor: 2 })
      await tab.goto(pathToFileURL(page).href)
      await tab.screenshot({ path: `${name}-${width}-${colorScheme}.png`, fullPage: true })
      await tab.close()
    }
  }
}

if (process.argv[1] === import.meta.filename) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
  await takeDiscordScreenshots(browser, process.argv[2] ?? '.')
  await browser.close()
}
