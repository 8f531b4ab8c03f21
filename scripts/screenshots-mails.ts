import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'

const WIDTHS = [390, 760]
const SCHEMES = ['light', 'dark'] as const

/** Pictures of a digest and an alert as mails, and the ones that the documentation shows (`picture-*.png`). */
export async function takeMailScreenshots(
  browser: Browser,
  folder: string,
  from: { origin: string; previewDir: string },
): Promise<void> {
  for (const kind of ['digest', 'alert']) {
    // Alerts go by one at first; later ones go together.
    const [mail] = readdirSync(from.previewDir)
      .filter((name) => name.startsWith(`${kind}-`) && name.endsWith('.eml'))
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    const file = mail?.replace(/eml$/, 'html')
    if (!file) continue
    for (const width of WIDTHS) {
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme })
        await page.goto(`file://${join(from.previewDir, file)}`)
        await page.screenshot({ path: join(folder, `mail-${kind}-${width}-${colorScheme}.png`), fullPage: true })
        await page.close()
      }
    }
    await takePicture(
      browser,
      folder,
      kind,
      `file://${join(from.previewDir, file)}`,
      760,
      kind === 'digest' ? 1_300 : 0,
    )
  }
  await takePicture(browser, folder, 'front', from.origin, 1_100, 900)
}

/** @param most pixels of the page from its top; 0 for all of it */
async function takePicture(
  browser: Browser,
  folder: string,
  name: string,
  address: string,
  width: number,
  most: number,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height: most || 300 }, colorScheme: 'light' })
  await page.goto(address)
  await page.screenshot({ path: join(folder, `picture-${name}.png`), fullPage: most === 0 })
  await page.close()
}
