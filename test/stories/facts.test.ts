import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../src/stories/describe.ts'
import { createRows, FACTS } from '../../src/stories/facts.ts'
import { MODEL } from '../../src/stories/join.ts'
import { type Candidate, lookAtStories } from '../../src/stories/look.ts'
import { createAnalyser } from '../../src/text/analyse.ts'

const describeItem = createDescriber(createAnalyser())
const SEEN_AT = Date.parse('2026-05-06T09:00:00Z')
const printOf = (title: string, text: string) => describeItem({ title, text }, true)
const candidate = (itemId: number, storyId: number, title: string, text: string): Candidate => ({
  ...{ itemId, storyId, seenAt: SEEN_AT, storySeenAt: SEEN_AT },
  print: printOf(title, text),
})
const factsOf = (title: string, text: string, ...candidates: Candidate[]) => {
  const view = lookAtStories(printOf(title, text), SEEN_AT, { candidates, spread: new Map() }, MODEL.weights)
  const rows = view.looks.map(createRows(view))
  return rows.map((row) => Object.fromEntries(FACTS.map((name, fact) => [name, row[fact]!])))
}

const COLLAPSE = candidate(
  1,
  1,
  'Grandstand collapses in Velmora, 12 hurt',
  'A grandstand at the Velmora racecourse collapsed on Tuesday during the third race. Twelve spectators were taken to hospital.',
)
const TITLE = 'Velmora racecourse: 12 still in hospital after grandstand collapse'
const TEXT =
  'All 12 spectators hurt when the grandstand at Velmora collapsed on Tuesday are in hospital, 3 of them badly.'

describe('the facts of a look', () => {
  test('rank the terms that both items have, rarest first', () => {
    const [facts] = factsOf(TITLE, TEXT, COLLAPSE)
    expect(facts!.rarest).toBeGreaterThanOrEqual(facts!.rarest2!)
    expect(facts!.rarest2).toBeGreaterThanOrEqual(facts!.rarest3!)
    expect(facts!.rarest).toBe(Math.max(facts!.rarestName!, facts!.rarestWord!))
    expect(facts!.sharedTerms).toBeGreaterThanOrEqual(facts!.sharedRare!)
  })

  test('tell numbers that both have from those of one alone', () => {
    expect(factsOf(TITLE, TEXT, COLLAPSE)[0]).toMatchObject({ sharedNumbers: 1, laterOwnNumbers: 1 })
  })

  test('say what share of the items found name the day of the newcomer, and another one', () => {
    const later = candidate(
      2,
      1,
      'Velmora grandstand: inquiry',
      'An inquiry into the Velmora grandstand opened on Friday.',
    )
    const facts = { itemsFound: 2, onItsDay: 0.5, onOtherDays: 0.5, storiesFound: 1 }
    expect(factsOf(TITLE, TEXT, COLLAPSE, later)[0]).toMatchObject(facts)
  })

  test('know a rival, the likeliest other story', () => {
    const again = candidate(
      2,
      2,
      'Velmora grandstand collapse',
      'Part of a grandstand in Velmora collapsed on Tuesday.',
    )
    const [first, second] = factsOf(TITLE, TEXT, COLLAPSE, again)
    expect(first).toMatchObject({ rival: second!.score, aboveRival: first!.score! - second!.score!, storiesLikely: 2 })
  })
})
