import { expect, test } from 'vitest'
import { cohensKappa, compareReadings, readSecondReading } from '../../eval/topics/agreement.ts'
import { readLabelled } from '../../eval/topics/labelled.ts'

const yes = true
const no = false

test("Cohen's kappa is 1 for readers who always agree and 0 for agreement by chance", () => {
  expect(cohensKappa([yes, no, yes, no], [yes, no, yes, no])).toBe(1)
  expect(cohensKappa([yes, yes, no, no], [yes, no, yes, no])).toBe(0)
  expect(cohensKappa([yes, no], [no, yes])).toBe(-1)
})

test('chance agreement is taken off: nine of ten alike is less than 0.9', () => {
  const one = [yes, yes, yes, yes, yes, no, no, no, no, no]
  const two = [yes, yes, yes, yes, yes, yes, no, no, no, no]
  expect(cohensKappa(one, two)).toBeCloseTo(0.8)
})

test('every item of the test part has been read twice, and the two readings agree', () => {
  const items = readLabelled('test')
  const second = readSecondReading()
  expect(items.filter(({ id }) => !second.has(id))).toEqual([])
  const agreement = compareReadings(['airspace', 'energy', 'sanctions', 'diplomacy'], items, second)
  for (const { kappa } of agreement) expect(kappa).toBeGreaterThan(0.8)
})
