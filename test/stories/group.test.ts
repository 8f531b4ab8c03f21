import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../src/stories/describe.ts'
import { createGrouper } from '../../src/stories/group.ts'
import { createAnalyser } from '../../src/text/analyse.ts'

type News = { title: string; text: string; at?: string }

const HOUR = 3_600_000
const group = (...news: News[]) => {
  const grouper = createGrouper(createDescriber(createAnalyser()), 72 * HOUR)
  return news.map(({ at, ...item }) => grouper.place(item, at === undefined ? null : Date.parse(at)))
}
const stories = (...news: News[]) => group(...news).map(({ storyId }) => storyId)

const FERRY: News = {
  title: 'Ferry with 170 aboard sinks off Marlo',
  text: 'A ferry with at least 170 people on board sank off Marlo in the Philippines on Wednesday morning, the coast guard said. Fishing boats picked up 96 of them. The Santa Brigida left Tubal at half past four in good weather.',
  at: '2026-03-04T08:00:00Z',
}
const TOLL: News = {
  title: 'Philippine disaster: 14 bodies recovered',
  text: 'Divers found 14 bodies on Wednesday in the sea near Marlo, hours after the Santa Brigida had gone down. The ship’s captain is being questioned by the coast guard.',
  at: '2026-03-04T15:00:00Z',
}
const BULLETIN = (cases: number, before: number, at: string): News => ({
  title: `Norland reports ${cases} new measles cases in week`,
  text: `Norland’s health service recorded ${cases} new cases of measles in the past week, after ${before} the week before. Most of the patients are children in the south of the province. Clinics in Halden offer vaccination without appointment on Saturdays.`,
  at,
})

describe('grouping news', () => {
  test('reports of one event in other words are one story', () => {
    expect(stories(FERRY, TOLL)).toEqual([0, 0])
  })

  test('items without dates are grouped too', () => {
    const { at: _, ...ferry } = FERRY
    const { at: __, ...toll } = TOLL
    expect(stories(ferry, toll)).toEqual([0, 0])
  })

  test('a verbatim copy repeats its original, under whatever headline', () => {
    expect(group(FERRY, { ...FERRY, title: 'Ship lost at sea' })[1]).toEqual({ itemId: 1, storyId: 0, repeatOf: 0 })
  })

  test('a truncated copy repeats its original', () => {
    const cut = `${FERRY.text.slice(0, FERRY.text.indexOf('picked up'))}…`
    expect(group(FERRY, { ...FERRY, text: cut })[1]?.repeatOf).toBe(0)
  })

  test('a lightly edited copy repeats its original', () => {
    const edited = FERRY.text
      .replace('at least 170 people on board', 'some 170 people aboard')
      .replace(', the coast guard said', '')
    expect(group(FERRY, { ...FERRY, text: edited })[1]?.repeatOf).toBe(0)
  })

  test.each(['', 'Subscribers only.', 'This story is for subscribers only. Sign up to read it in full.'])(
    'items that share no more than the text %j are stories of their own',
    (text) => {
      expect(group({ title: 'Ferry sinks off Marlo', text }, { title: 'Chess queen wins in Linz', text })).toEqual([
        { itemId: 0, storyId: 0, repeatOf: null },
        { itemId: 1, storyId: 1, repeatOf: null },
      ])
    },
  )

  test('items of a headline alone repeat one another under the same headline', () => {
    const ferry = { title: 'Ferry sinks off Marlo, 14 dead', text: '' }
    expect(group(ferry, ferry)[1]?.repeatOf).toBe(0)
  })

  test('an update that adds facts joins the story and repeats nothing', () => {
    const update = `${FERRY.text} By noon eleven bodies had been recovered, among them the mate Jun Abrera of Iloto, and a naval frigate was on its way from Davo.`
    expect(group(FERRY, { ...FERRY, text: update })[1]).toEqual({ itemId: 1, storyId: 0, repeatOf: null })
  })

  test('a form filled in anew a week later is another story', () => {
    const weekly = [BULLETIN(61, 54, '2026-02-24T17:00:00Z'), BULLETIN(48, 61, '2026-02-26T17:00:00Z')]
    expect(stories(...weekly)).toEqual([0, 1])
  })

  test('the same place on another day with another event is another story', () => {
    const concert: News = {
      title: 'Thousands hear free concert in Marlo',
      text: 'An orchestra from Lisbon played in the square of Marlo on Thursday evening before six thousand listeners. Rain held off until the last encore.',
      at: '2026-03-05T20:00:00Z',
    }
    expect(stories(FERRY, concert)).toEqual([0, 1])
  })

  test('a story that has had no item for longer than the window takes in no more', () => {
    expect(stories(FERRY, { ...TOLL, at: '2026-03-07T07:00:00Z' })).toEqual([0, 0])
    expect(stories(FERRY, { ...TOLL, at: '2026-03-07T09:00:00Z' })).toEqual([0, 1])
  })

  test('copies keep a story in the window', () => {
    const copy = { ...FERRY, at: '2026-03-06T20:00:00Z' }
    expect(stories(FERRY, copy, { ...TOLL, at: '2026-03-08T20:00:00Z' })).toEqual([0, 0, 0])
  })

  test('an item that comes late joins the story of its own time', () => {
    const late = { ...TOLL, at: '2026-03-04T12:00:00Z' }
    const other = {
      ...FERRY,
      title: 'Ice festival opens',
      text: 'Sculptors from nine countries began to carve in Harbo.',
      at: '2026-06-01T08:00:00Z',
    }
    expect(stories(FERRY, other, late)).toEqual([0, 1, 0])
  })

  test('a round-up of several events belongs to none of them', () => {
    const roundup: News = {
      title: 'Wednesday’s briefing: a ferry sinks, rates, and a whale',
      text: 'Good morning. A ferry with 170 people sank off Marlo in the Philippines; the Santa Brigida had left Tubal at half past four. Also: the bank kept its rates.',
      at: '2026-03-04T16:00:00Z',
    }
    expect(stories(FERRY, roundup, TOLL)).toEqual([0, 1, 0])
  })

  test('the same items in the same order always give the same stories', () => {
    expect(group(FERRY, TOLL, BULLETIN(3, 4, '2026-03-05T00:00:00Z'))).toEqual(
      group(FERRY, TOLL, BULLETIN(3, 4, '2026-03-05T00:00:00Z')),
    )
  })
})
