import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { failureText } from '../../src/cli/failure-text.ts'
import { importFile } from '../../src/cli/feeds.ts'
import { withApp } from '../../src/cli/open-app.ts'
import { InputInvalid } from '../../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-failure-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What `act` throws, which it must. */
async function failureOf(act: () => unknown): Promise<unknown> {
  try {
    await act()
  } catch (error) {
    return error
  }
  throw new Error('nothing failed')
}

test('a list of feeds that is not there is named, without a stack trace', async () => {
  const file = join(folder, 'none.opml')
  expect(failureText(await failureOf(() => importFile(file)))).toBe(`${file}: there is no such file or folder`)
})

test('a folder in the place of a file, and a file in the place of a folder, are told apart', async () => {
  writeFileSync(join(folder, 'file'), '')
  expect(failureText(await failureOf(() => writeFileSync(join(folder, 'file', 'below'), '')))).toMatch(/is a file, not/)
  expect(failureText(await failureOf(() => writeFileSync(folder, '')))).toMatch(/is a folder, not/)
  expect(failureText(await failureOf(() => readFileSync(join(folder, 'file', 'below'))))).toMatch(/below: part of/)
})

test('an input or output without a name is told apart by what was tried', () => {
  expect(failureText(Object.assign(new Error('x'), { code: 'EISDIR', syscall: 'read' }))).toMatch(/^input: .*a folder/)
  expect(failureText(Object.assign(new Error('x'), { code: 'ENOSPC', syscall: 'write' }))).toMatch(/^output: .*full/)
  expect(failureText(Object.assign(new Error('x'), { code: 'ENOENT', syscall: 'spawn' }))).toBeNull()
})

test("what the program says itself is passed on, and the program's own faults are left to show where they happened", () => {
  expect(failureText(new InputInvalid('no such feed'))).toBe('no such feed')
  expect(failureText(new TypeError('x is not a function'))).toBeNull()
  expect(failureText(undefined)).toBeNull()
})

test('a database that cannot be reached is named in words, its password in none', async () => {
  const environment = { DATABASE_URL: 'postgres://sitrep:hush@localhost:1/sitrep' }
  const text = failureText(await failureOf(() => withApp(environment, async () => undefined)))
  expect(text).toMatch(/^a server cannot be reached \(connect ECONNREFUSED .*:1\); .*DATABASE_URL/)
  expect(text).not.toContain('hush')
})

test.each([
  ['28P01', 'password authentication failed for user "sitrep"', /refuses the password/],
  ['3D000', 'database "news" does not exist', /no database of the name in DATABASE_URL.*"news"/],
  ['42501', 'permission denied for schema public', /MIGRATE_DATABASE_URL.*schema public/],
])('what PostgreSQL answers with %s says what to mend', (code, message, said) => {
  expect(failureText(Object.assign(new Error(message), { code }))).toMatch(said)
})
