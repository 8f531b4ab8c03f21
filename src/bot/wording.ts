import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { PROJECT_ROOT } from '../paths.ts'

/** One language's words: what commands and options are called on screen, and the help pages. */
type Words = { commands: Tree; help: Record<string, { title: string; text: string }> }
type Tree = { [key: string]: string | Tree }
export type Wording = Map<string, Words>

/** The language that everything is written in, and that others fall back to. */
const MAIN = 'en'
const STANDARD = join(PROJECT_ROOT, 'templates', 'discord')

/**
 * The files of templates/discord, each named after a language of Discord's, and those of the same name in `templatesDir`
 * in their place. A language that lacks something shows it in English.
 */
export function readWording(templatesDir: string | null): Wording {
  const own = templatesDir === null ? null : join(templatesDir, 'discord')
  const folders = [STANDARD, ...(own && existsSync(own) ? [own] : [])]
  const wording: Wording = new Map()
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((name) => name.endsWith('.yaml'))) {
      wording.set(
        file.replace(/\.yaml$/, ''),
        parse(readFileSync(join(folder, file), 'utf8'), { merge: true }) as Words,
      )
    }
  }
  return wording
}

/** What an entry of the commands tree says in each language; `path` is as in `watch.add.options.query`. */
export function inAllLanguages(wording: Wording, path: string): { main: string; others: Record<string, string> } {
  const others: Record<string, string> = {}
  let main = ''
  for (const [language, { commands }] of wording) {
    const said = find(commands, path.split('.'))
    if (said === null) continue
    if (language === MAIN) main = said
    else others[language] = said
  }
  return { main: main || path, others }
}

/** A leaf, or what a branch says of itself under `about`. */
function find(tree: Tree, [head, ...rest]: string[]): string | null {
  const below = head === undefined ? tree.about : tree[head]
  if (below === undefined) return null
  if (typeof below === 'string') return rest.length === 0 ? below : null
  return find(below, rest)
}

let read: { templatesDir: string | null; wording: Wording } | null = null

export function helpText(templatesDir: string | null, about: string): { title: string; text: string } {
  if (read?.templatesDir !== templatesDir) read = { templatesDir, wording: readWording(templatesDir) }
  const pages = read.wording.get(MAIN)?.help ?? {}
  return pages[about] ?? pages.start ?? { title: 'Help', text: 'The help pages are missing.' }
}
