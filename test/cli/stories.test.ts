import { describe, expect, test } from 'vitest'
import { createLineGrouper } from '../../src/cli/stories.ts'

const line = (item: Record<string, unknown>) => JSON.stringify(item)
const FERRY = 'A ferry with 170 people on board sank off Marlo on Wednesday, the coast guard said. Boats picked up 96.'

describe('sitrep stories --json', () => {
  test('names a story after its first item', () => {
    const group = createLineGrouper({})
    expect(group(line({ id: 'a', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'a', story: 'a' })
    expect(group(line({ id: 'b', title: 'Rates held', text: 'The bank of Norland kept its key rate.' }))).toEqual({
      id: 'b',
      story: 'b',
    })
    expect(group(line({ id: 'c', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'c', story: 'a' })
  })

  test('numbers the stories of items without an id', () => {
    const group = createLineGrouper({})
    expect(group(line({ title: 'Ferry sinks', text: FERRY }))).toEqual({ id: null, story: 0 })
    expect(group(line({ title: 'Ferry lost', text: FERRY }))).toEqual({ id: null, story: 0 })
  })

  test.each([
    ['not json', /not JSON/],
    ['[]', /not a JSON object/],
    [line({ id: 1, title: 3 }), /"title" is not a string/],
    [line({ id: 1, title: 'x', publishedAt: 'soon' }), /"publishedAt" is not a date/],
  ])('answers %s with an error', (bad, message) => {
    const group = createLineGrouper({})
    expect(group(bad)).toEqual({ error: { message: expect.stringMatching(message) } })
    expect(group(line({ id: 'a', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'a', story: 'a' })
  })
})
