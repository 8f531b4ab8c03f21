import { expect, test } from 'vitest'
import { isTroubleOfDatabase } from '../../src/store/trouble.ts'

const coded = (code: string) => Object.assign(new Error('it failed'), { code })

test.each([
  ['53100', 'a full disk', true],
  ['57P01', 'a server that shuts down', true],
  ['40P01', 'a deadlock', true],
  ['ECONNRESET', 'a connection that broke', true],
  ['22021', 'text that no encoding allows', false],
  ['23505', 'a key that is there already', false],
  ['54000', 'a row that is too large', false],
  ['topics-invalid', 'an error of ours', false],
])('%s, %s: trouble of the database %s', (code, _, isTrouble) => {
  expect(isTroubleOfDatabase(coded(code))).toBe(isTrouble)
})

test('a connection of which the driver only says that it ended is trouble of the database', () => {
  expect(isTroubleOfDatabase(new Error('Connection terminated unexpectedly'))).toBe(true)
})

test('a fault of the program is not', () => {
  expect(isTroubleOfDatabase(new TypeError('title is undefined'))).toBe(false)
})
