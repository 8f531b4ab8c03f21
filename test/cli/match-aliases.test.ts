import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { matchLine } from '../../src/cli/match.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-aliases-'))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

test('a file of aliases that cannot be read is named, where ALIASES_FILE says it is', () => {
  const file = join(folder, 'mine.yaml')
  writeFileSync(file, 'a b: [c\n')
  vi.stubEnv('ALIASES_FILE', file)
  expect(() => matchLine('{"query":"a","title":"","text":"a"}')).toThrow(/aliases\.yaml/)
})

test('a file of aliases that is not there is named too, rather than done without', () => {
  vi.stubEnv('ALIASES_FILE', join(folder, 'none.yaml'))
  expect(() => matchLine('{"query":"a","title":"","text":"a"}')).toThrow(/none\.yaml/)
})
