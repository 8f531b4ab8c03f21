import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Aliases, NO_ALIASES, parseAliases } from '../watch/aliases.ts'

/**
 * Names with many spellings from `path`, else from aliases.yaml where the command runs or, failing that, beside the program.
 * @throws AliasesError when the file cannot be used, and what opening `path` throws; no file found means no aliases
 */
export function readAliasesFile(path?: string): Aliases {
  const file = path ?? findUpwards(process.cwd()) ?? findUpwards(dirname(fileURLToPath(import.meta.url)))
  return file ? parseAliases(readFileSync(file, 'utf8')) : NO_ALIASES
}

function findUpwards(directory: string): string | undefined {
  const file = join(directory, 'aliases.yaml')
  if (existsSync(file)) return file
  const parent = dirname(directory)
  return parent === directory ? undefined : findUpwards(parent)
}
