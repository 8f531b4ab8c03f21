// npm links the commands of packages it installs, but not the project's own; without a link `npx sitrep` looks for a
// package of that name elsewhere.
import { mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', 'node_modules', '.bin')
const link = join(folder, 'sitrep')
mkdirSync(folder, { recursive: true })
rmSync(link, { force: true })
symlinkSync(join('..', '..', 'bin', 'sitrep.js'), link)
