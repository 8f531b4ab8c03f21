import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { PROJECT_ROOT } from '../../src/paths.ts'

const read = (path: string) => readFileSync(join(PROJECT_ROOT, path), 'utf8')
const document = read('docs/security.md')

/** Every title that the document quotes, with the test file that it names before it. */
function listClaims(): { file: string; title: string }[] {
  let file = ''
  return [...document.matchAll(/`(test\/[^`]+)`|“([^”]+)”/g)].flatMap(([, path, title]) => {
    if (path) file = path
    return title && file ? [{ file, title }] : []
  })
}

it('every test that the threat model names is there', () => {
  const inTable = document.slice(0, document.indexOf('## What is left'))
  const claims = listClaims().filter(({ title }) => inTable.includes(`“${title}”`))
  expect(claims.length).toBeGreaterThan(50)
  for (const { file, title } of claims) expect([file, title, read(file).includes(title)]).toEqual([file, title, true])
})

it('the threat model names every test of this folder', () => {
  const files = readdirSync(join(PROJECT_ROOT, 'test/security')).filter((name) => name.endsWith('.test.ts'))
  for (const name of files.filter((one) => one !== 'document.test.ts')) {
    expect(document).toContain(`test/security/${name}`)
  }
})
