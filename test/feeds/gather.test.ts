import { expect, test } from 'vitest'
import { gather } from '../../src/feeds/gather.ts'

test('what is asked while an answer is awaited is answered together, each question with its own answer', async () => {
  const groups: (readonly number[])[] = []
  const ask = gather(async (numbers: readonly number[]) => {
    groups.push(numbers)
    return numbers.map((number) => number * 10)
  }, 3)
  expect(await Promise.all([1, 2, 3, 4, 5].map(ask))).toEqual([10, 20, 30, 40, 50])
  expect(groups).toEqual([[1], [2, 3, 4], [5]])
})

test('a question that cannot be answered spoils no other', async () => {
  const ask = gather(async (words: readonly string[]) => {
    if (words.includes('odd')) throw new Error('an odd word')
    return words.map((word) => word.length)
  }, 10)
  const answers = await Promise.allSettled(['first', 'even', 'odd', 'third'].map(ask))
  expect(answers.map((answer) => (answer.status === 'fulfilled' ? answer.value : answer.reason.message))).toEqual([
    ...[5, 4, 'an odd word', 5],
  ])
})

test('one who asks alone, later, is answered at once', async () => {
  const ask = gather(async (words: readonly string[]) => words.map(String), 10)
  expect(await ask('one')).toBe('one')
  expect(await ask('two')).toBe('two')
})
