import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../src/stories/describe.ts'
import { type Candidate, scoreStories } from '../../src/stories/join.ts'
import { createAnalyser } from '../../src/text/analyse.ts'

const describeItem = createDescriber(createAnalyser())
const DAY_MS = 24 * 3_600_000
const SEEN_AT = Date.parse('2026-05-06T09:00:00Z')
const printOf = (title: string, text: string) => describeItem({ title, text }, true)
const candidate = (itemId: number, title: string, text: string): Candidate => ({
  ...{ itemId, storyId: 1, seenAt: SEEN_AT, storySeenAt: SEEN_AT },
  print: printOf(title, text),
})
const scoreOf = (title: string, text: string, ...candidates: Candidate[]) =>
  scoreStories(printOf(title, text), SEEN_AT, { candidates, spread: new Map() })[0]?.score ?? Number.NEGATIVE_INFINITY

const COLLAPSE = candidate(
  1,
  'Grandstand collapses in Velmora, 12 hurt',
  'A grandstand at the Velmora racecourse collapsed on Tuesday during the third race. Twelve spectators were taken to hospital.',
)
const WEATHER = candidate(
  2,
  'Sunny spell to last',
  'Forecasters expect a week without rain and nights as mild as in June. Gardeners are asked to spare water.',
)

describe('the score of a story', () => {
  const text = 'Three directors of the Velmora racecourse were questioned on Wednesday about the grandstand that fell.'

  test('is less where the other items of the story are unlike the newcomer', () => {
    const title = 'Velmora: directors questioned over grandstand'
    const alone = scoreOf(title, text, COLLAPSE)
    expect(alone).toBeGreaterThan(0)
    expect(scoreOf(title, text, COLLAPSE, WEATHER)).toBeLessThan(alone)
  })

  test('is less where the headline reports another happening', () => {
    const same = scoreOf('Velmora racecourse: grandstand collapse, directors questioned', text, COLLAPSE)
    expect(scoreOf('Velmora racecourse: trophy stolen', text, COLLAPSE)).toBeLessThan(same)
  })

  test('is more where one report names the country and the other a city of it', () => {
    const derailed = candidate(
      3,
      'Goods train derails near Gothenburg',
      'Six wagons of a goods train left the track near Gothenburg on Wednesday. Nobody was hurt.',
    )
    const report = 'Six wagons of a goods train have left the track. Nobody was hurt.'
    const inCountry = scoreOf('Goods train derails in Sweden', report, derailed)
    expect(inCountry).toBeGreaterThan(scoreOf('Goods train derails in Peru', report, derailed))
  })

  test('is less where the newcomer reports of a later day', () => {
    const later = (day: string) =>
      scoreStories(
        printOf('Velmora racecourse', `The Velmora grandstand collapsed on ${day}, spectators said.`),
        SEEN_AT + 2 * DAY_MS,
        {
          candidates: [COLLAPSE],
          spread: new Map(),
        },
      )[0]?.features.laterDay
    expect(later('Tuesday')).toBe(0)
    expect(later('Friday')).toBe(2)
  })
})
