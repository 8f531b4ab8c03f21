import { describe, expect, test } from 'vitest'
import { whatIsNew } from '../../src/stories/whats-new.ts'

const FIRST = {
  title: 'Train hits goods wagon near Tarno',
  text: 'A commuter train ran into a goods train near Tarno on Monday. At least four people died. Fog was dense at the time.',
}

describe('what is new', () => {
  test('are the sentences with a new toll, and those about something not yet told', () => {
    const latest = {
      title: 'Eleven dead in Tarno',
      text: 'A commuter train ran into a goods train near Tarno on Monday. At least eleven people died. Inspectors found that a signal had shown green. Fog was dense at the time.',
    }
    expect(whatIsNew(latest, [FIRST])).toEqual([
      'At least eleven people died.',
      'Inspectors found that a signal had shown green.',
    ])
  })

  test('is nothing in a copy', () => {
    expect(whatIsNew(FIRST, [FIRST])).toEqual([])
  })

  test('is everything in the first report', () => {
    expect(whatIsNew(FIRST, [])).toHaveLength(3)
  })

  test('knows a number in letters from one in digits', () => {
    expect(whatIsNew({ title: '', text: 'At least 4 people died.' }, [FIRST])).toEqual([])
  })
})
