import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { environmentExample, withSettings } from '../scripts/docs.ts'

const readme = readFileSync('README.md', 'utf8')
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }).scripts

test('the README lists every setting as the program reads it', () => {
  expect(withSettings(readme)).toBe(readme)
})

test('.env.example lists every setting as the program reads it', () => {
  expect(readFileSync('.env.example', 'utf8')).toBe(environmentExample())
})

test('every npm script that the README names exists', () => {
  const named = [...readme.matchAll(/npm (?:run )?([a-z]+)/g)].map((match) => match[1] ?? '')
  for (const script of named) expect([...Object.keys(scripts), 'ci']).toContain(script)
})

test('every file and folder that the README points at exists', () => {
  for (const [, path = ''] of readme.matchAll(/\]\(([^)#:]+)\)/g)) expect(() => readFileSync(path)).not.toThrow()
})
