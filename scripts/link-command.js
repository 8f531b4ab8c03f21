// Puts `sitrep` beside the commands of the packages, where npx looks first. A "bin" entry in package.json would make npx
// copy the project into its cache at each call, which npm 11 does slowly or not at all.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'node_modules', '.bin')
const link = join(folder, 'sitrep')
mkdirSync(folder, { recursive: true })
rmSync(link, { force: true })
symlinkSync(join('..', '..', 'bin', 'sitrep.js'), link)
