import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { judge } from '../../bench/goals.ts'
import { writeReport } from '../../bench/report.ts'

const MACHINE = { node: '20.0.0', cores: 2, memoryGiB: 8 }
const RUN = { name: 'match', date: '2026-01-02', quick: false, results: [], seconds: 41, failed: null }
const SPEED = { bench: 'match', n: 1_000_000, unit: 'documents/s', value: 5_700, heldMb: 181, queries: 1_000_000 }

test('a goal that was missed says by how much, one that was not measured says so', () => {
  const page = writeReport([{ ...RUN, results: [SPEED] }], MACHINE)
  expect(page).toContain('| documents a second at 1,000,000 queries | at least 6,000 | 5,700 | missed by 5 % |')
  expect(page).toContain('| MB held by 1,000,000 queries | at most 600 | 181 | met |')
  expect(page).toContain('| times plain nodemailer | at least 2.5 | not measured yet |  |')
  expect(page).toContain('| match | 1,000,000 | 5,700 documents/s | held mb 181, queries 1,000,000 |')
})

test('a bench that ended early is on the page with its reason', () => {
  const page = writeReport([{ ...RUN, name: 'poll', quick: true, failed: 'Error: port | in use' }], MACHINE)
  expect(page).toContain('## poll')
  expect(page).toContain('`npm run bench -- poll --quick`, 2026-01-02, 41 s.')
  expect(page).toContain('It ended early: Error: port | in use')
})

test('every goal is of a bench that exists, and has one bound', () => {
  const benches = readdirSync(new URL('../../bench/', import.meta.url)).join(' ')
  for (const { goal } of judge([])) {
    expect([goal.atLeast, goal.atMost].filter((bound) => bound !== undefined)).toHaveLength(1)
    expect(benches).toContain(`${goal.bench.split(/[: ]/)[0]}.bench.ts`)
  }
})
