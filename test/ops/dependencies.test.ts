import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkLock, type Lock, type Manifest, readReport } from '../../scripts/check-dependencies.ts'

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock

test('docs/dependencies.md has a line for every production dependency, and for no other', () => {
  const page = readFileSync('docs/dependencies.md', 'utf8')
  const told = [...page.matchAll(/^\| `([^`]+)` \| (.+) \| (.+) \|$/gm)].map(([, name]) => name)
  expect(told.sort()).toEqual(Object.keys(manifest.dependencies).sort())
})

test('the lock file is in order', () => {
  expect(checkLock(manifest, lock)).toEqual([])
})

describe('a lock file is complained of', () => {
  const withPackage = (entry: object): Lock => ({
    packages: { ...lock.packages, 'node_modules/x/node_modules/@y/z': entry },
  })
  test.each([
    [
      'with a deprecated package',
      manifest,
      withPackage({ license: 'MIT', deprecated: 'use w' }),
      '@y/z is deprecated: use w',
    ],
    ['with a licence we do not know', manifest, withPackage({ license: 'AGPL-3.0' }), /@y\/z has a licence .*AGPL/],
    ['with a package of no licence', manifest, withPackage({}), /@y\/z has a licence .*none given/],
    [
      'with two packages for one purpose',
      { ...manifest, dependencies: { undici: '1.0.0', axios: '1.0.0' } },
      lock,
      'undici and axios do the same: HTTP client',
    ],
    [
      'with a version left open',
      { ...manifest, dependencies: { undici: '^1.0.0' } },
      lock,
      /undici is not pinned to a version: .1\.0\.0/,
    ],
  ])('%s', (_name, given, locked, complaint) => {
    expect(checkLock(given, locked)).toEqual([expect.stringMatching(complaint)])
  })

  test('but not for a choice of licences of which one will do', () => {
    expect(checkLock(manifest, withPackage({ license: '(MIT OR GPL-3.0)' }))).toEqual([])
    expect(checkLock(manifest, withPackage({ license: 'MIT AND GPL-3.0' }))).toHaveLength(1)
  })
})

test('an audit names what is severe, and an answer that is none is told apart from one without findings', () => {
  const report = { vulnerabilities: { a: { severity: 'high', range: '<2' }, b: { severity: 'low', range: '*' } } }
  expect(readReport(JSON.stringify(report))).toEqual(['a <2 has a weakness of high severity'])
  expect(readReport('{"vulnerabilities": {}}')).toEqual([])
  expect(readReport('{"error": {"code": "ENOAUDIT"}}')).toBeNull()
  expect(readReport('')).toBeNull()
})
