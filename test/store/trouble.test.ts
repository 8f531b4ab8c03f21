import { expect, test } from 'vitest'
import { isTroubleOfDatabase } from '../../src/store/trouble.ts'

const coded = (code: string) => Object.assign(new Error('it failed'), { code })

test.each([
  ['53100', 'a full disk'],
  ['57P01', 'a server that shuts down'],
  ['40P01', 'a deadlock'],
  ['ECONNRESET', 'a connection that broke'],
])('%s, %s, is trouble of the database', (code) => {
  expect(isTroubleOfDatabase(coded(code))).toBe(true)
})

test('so is a connection of which the driver only says that it ended', () => {
  expect(isTroubleOfDatabase(new Error('Connection terminated unexpectedly'))).toBe(true)
})

test.each([
  ['22021', 'text that no encoding allows'],
  ['23505', 'a key that is there already'],
  ['54000', 'a row that is too large'],
  ['topics-invalid', 'an error of ours'],
])('%s, %s, is not', (code) => {
  expect(isTroubleOfDatabase(coded(code))).toBe(false)
})

test('nor is a fault of the program', () => {
  expect(isTroubleOfDatabase(new TypeError('title is undefined'))).toBe(false)
})
