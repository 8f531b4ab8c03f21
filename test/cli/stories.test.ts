import { describe, expect, test } from 'vitest'
import { readStorySet } from '../../eval/stories/sets.ts'
import { createLineGrouper } from '../../src/cli/stories.ts'

const grouper = () => {
  const group = createLineGrouper({})
  return (line: string) => group([line])[0]
}
const line = (item: Record<string, unknown>) => JSON.stringify(item)
const FERRY = 'A ferry with 170 people on board sank off Marlo on Wednesday, the coast guard said. Boats picked up 96.'

/** For each item, which item of its story comes first. */
function sharers(answers: readonly unknown[]): number[] {
  const stories = answers.map((answer) => (answer as { story: unknown }).story)
  return stories.map((story) => stories.indexOf(story))
}

describe('sitrep stories --json', () => {
  test('names a story after its first item', () => {
    const group = grouper()
    expect(group(line({ id: 'a', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'a', story: 'a' })
    expect(group(line({ id: 'b', title: 'Rates held', text: 'The bank of Norland kept its key rate.' }))).toEqual({
      id: 'b',
      story: 'b',
    })
    expect(group(line({ id: 'c', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'c', story: 'a' })
  })

  test('numbers the stories of items without an id', () => {
    const group = grouper()
    expect(group(line({ title: 'Ferry sinks', text: FERRY }))).toEqual({ id: null, story: '#0' })
    expect(group(line({ title: 'Ferry lost', text: FERRY }))).toEqual({ id: null, story: '#0' })
  })

  test('keeps two stories apart whose first items came under one id', () => {
    const group = grouper()
    group(line({ id: 1, title: 'Ferry sinks', text: FERRY }))
    expect(group(line({ id: 1, title: 'Rates held', text: 'The bank of Norland kept its key rate.' }))).toEqual({
      id: 1,
      story: '#1',
    })
    expect(group(line({ id: 2, title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 2, story: 1 })
  })

  test('answers in the order of the lines', () => {
    const lines = [
      line({ id: 'late', title: 'Ferry sinks', text: `${FERRY} Divers went down.`, publishedAt: '2025-10-02' }),
      '{',
      line({ id: 'none', title: 'Rates held', text: 'The bank of Norland kept its key rate.' }),
      line({ id: 'early', title: 'Ferry sinks', text: FERRY, publishedAt: '2025-10-01' }),
    ]
    expect(createLineGrouper({})(lines)).toEqual([
      { id: 'late', story: 'late' },
      { error: { message: expect.stringMatching(/not JSON/) } },
      { id: 'none', story: 'none' },
      { id: 'early', story: 'late' },
    ])
  })

  test('finds the same stories whether news comes oldest or newest first', () => {
    const items = readStorySet('t').sort((a, b) => a.seenAt! - b.seenAt!)
    const lines = items.map(({ title, text, seenAt }, id) => line({ id, title, text, publishedAt: seenAt }))
    const [forward, back] = [lines, lines.toReversed()].map((given) => createLineGrouper({})(given))
    expect(sharers(back!.reverse())).toEqual(sharers(forward!))
  })

  test.each([
    '2025-10-01 07:30',
    'Wed, 01 Oct 2025 07:30:00 GMT',
    '20251001T073000Z',
    '2025-10-01T07:30:00+03',
    1_759_303_800,
    1_759_303_800_000,
    '',
    null,
  ])('takes %j for a date', (publishedAt) => {
    const group = grouper()
    expect(group(line({ id: 'a', title: 'Ferry sinks', text: FERRY, publishedAt }))).toEqual({ id: 'a', story: 'a' })
  })

  test.each([
    ['not json', { error: { message: expect.stringMatching(/not JSON/) } }],
    ['[]', { error: { message: expect.stringMatching(/not a JSON object/) } }],
    [line({ id: 1, title: 3 }), { id: 1, error: { message: '"title" is not a string' } }],
    [line({ id: 1, publishedAt: 'soon' }), { id: 1, error: { message: '"publishedAt" is not a date' } }],
    [line({ id: 1, publishedAt: 'item 5' }), { id: 1, error: { message: '"publishedAt" is not a date' } }],
    [line({ id: 1, publishedAt: [] }), { id: 1, error: { message: '"publishedAt" is not a date' } }],
  ])('answers %s with an error', (bad, answer) => {
    const group = grouper()
    expect(group(bad)).toEqual(answer)
    expect(group(line({ id: 'a', title: 'Ferry sinks', text: FERRY }))).toEqual({ id: 'a', story: 'a' })
  })
})
