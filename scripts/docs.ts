/** `npm run docs` writes what the settings table says into README.md and .env.example. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { PROJECT_ROOT } from '../src/paths.ts'
import { SETTINGS } from '../src/settings.ts'

const entries = Object.values(SETTINGS)

/** Folders inside the project are written as a reader of it would write them. */
function describeStandard(standard: string | null): string {
  if (standard === null) return ''
  return standard.startsWith(PROJECT_ROOT) ? `./${relative(PROJECT_ROOT, standard)}` : standard
}

export function settingsTable(): string {
  const rows = entries.map(({ variable, standard, meaning }) => {
    const value = describeStandard(standard)
    return `| \`${variable}\` | ${value && `\`${value}\``} | ${meaning} |`
  })
  return ['| Variable | Standard | Changes |', '|---|---|---|', ...rows].join('\n')
}

export function environmentExample(): string {
  const lines = entries.map(
    ({ variable, standard, meaning }) => `# ${meaning}\n#${variable}=${describeStandard(standard)}\n`,
  )
  return `# Every setting with its standard value. Copy to .env and remove the # before what you change.\n\n${lines.join('\n')}`
}

/** The page with the table between its two marks replaced. */
export function withSettings(page: string): string {
  const [before, rest] = page.split(/(?<=<!-- settings:[^>]*-->\n)/)
  const after = rest?.slice(rest.indexOf('<!-- /settings -->'))
  if (before === undefined || after === undefined) throw new Error('README.md has lost the marks of its settings table')
  return `${before}\n${settingsTable()}\n\n${after}`
}

if (process.argv[1]?.endsWith('docs.ts')) {
  const readme = join(PROJECT_ROOT, 'README.md')
  writeFileSync(readme, withSettings(readFileSync(readme, 'utf8')))
  writeFileSync(join(PROJECT_ROOT, '.env.example'), environmentExample())
}
