import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'
import { afterwards } from '../helpers/afterwards.ts'

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Where a browser is installed, or null; then the tests that need one say so in a line and are left out. */
export function findChromium(): string | null {
  const found = PLACES.find((place) => place !== undefined && existsSync(place)) ?? null
  if (found === null) console.log('left out: tests in a browser (on Debian: apt-get install chromium)')
  return found
}

/** A browser for the tests of a file. */
export async function launchChromium(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  afterwards(() => browser.close())
  return browser
}
