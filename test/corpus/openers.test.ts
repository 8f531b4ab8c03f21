/** What stands between a headline and its body: bylines, dates, buttons, the outlet's name. */
import { describe, expect, test } from 'vitest'
import { BRIEFS, type Brief } from '../../eval/corpus/briefs.ts'
import { parseCorpus } from '../../src/corpus/parse.ts'

const [storm, wind, drone] = BRIEFS as [Brief, Brief, Brief]
const BUTTONS = ['Share', 'Facebook', 'X', 'WhatsApp', 'Copy link', '3 min read']

const lines = (...parts: readonly string[]) => parts.flatMap((line) => [line, ''])
const lay = ({ title, paragraphs }: Brief, opener: readonly string[], closer: readonly string[]) =>
  lines(title, ...opener, ...paragraphs, ...closer)
const outline = (page: readonly string[]) =>
  parseCorpus(page.join('\n')).map(({ title, outlet, text }) => ({ title, outlet, text }))
const clean = ({ title, paragraphs }: Brief, outlet: string | null) => ({
  title,
  outlet,
  text: paragraphs.join('\n\n'),
})

test('a row of share buttons between headline and body parts them not', () => {
  const opener = ['By Ada Brook', '6 November 2025, 09:14 GMT', ...BUTTONS]
  const page = [storm, wind, drone].flatMap((brief) => [...lay(brief, opener, ['Comments (14)']), '', ''])
  expect(outline(page)).toEqual([storm, wind, drone].map((brief) => clean(brief, null)))
})

describe('an outlet named beside a date', () => {
  test.each([
    ['Kestrel News • 3 hours ago', 'Kestrel News'],
    ['Handelsbote, 11 November 2025', 'Handelsbote'],
    ['The Harbour Gazette | 2025-11-11', 'The Harbour Gazette'],
    ['Ada Brook, 11 November 2025', null],
    ['LISBON — 11 November 2025', null],
    ['Skarn, 11 November 2025', null], // a place: the text has something happen in it
  ])('%s credits %s', (line, outlet) => {
    const withPlace = ({ title, paragraphs }: Brief) => ({
      title,
      paragraphs: [...paragraphs, 'Prices for fish rose in Skarn on the same day.'],
    })
    const [first, second] = [withPlace(storm), withPlace(wind)]
    const page = [first, second].flatMap((brief) => [...lay(brief, [line], []), '* * *', ''])
    expect(outline(page)).toEqual([first, second].map((brief) => clean(brief, outlet)))
  })
})

test("an author's bare name below the date is no part of the text, and opens no article", () => {
  const page = [storm, wind].flatMap((brief, at) =>
    lay(brief, ['12.11.2025, 08:15', ['Oksana Wren', 'Petro Hale'][at]!, '2,341 views'], ['Source link']),
  )
  expect(outline(['Menu', 'Reject', '', 'Harbours', '', ...page])).toEqual([clean(storm, null), clean(wind, null)])
})

describe('a line of rights', () => {
  test('below each article names its outlet', () => {
    const page = [storm, wind].flatMap((brief) => [
      ...lay(brief, ['By Ada Brook', '6 November 2025'], ['© 2025 The Harbour Gazette']),
      '',
      '',
    ])
    expect(outline(page).map(({ outlet }) => outlet)).toEqual(['The Harbour Gazette', 'The Harbour Gazette'])
  })

  test('at the end of the page is the page’s', () => {
    const page = [...lay(storm, [], ['Source link']), ...lay(wind, [], ['Source link', '© 2025 Clippings Service'])]
    expect(outline(page).map(({ outlet }) => outlet)).toEqual([null, null])
  })
})

test("a live page has one title, and its entries' times are no part of the text", () => {
  const [first, second, third] = storm.paragraphs
  const page = lines(
    ...['Home', 'News', 'World', 'Storm live: Port Ellery waits for the second tide behind a broken wall', 'Live'],
    ...[
      'Last updated 2 minutes ago',
      '12 November 2025',
      '14:32',
      'Six hundred people in schools for the night',
      second!,
    ],
    ...[
      'Share',
      '13:58',
      'What broke before dawn',
      first!,
      'Share',
      '12:10',
      'Why the wall was low',
      third!,
      'Load more posts',
    ],
  )
  const [article, ...others] = outline(page)
  expect(others).toEqual([])
  expect(article!.title).toBe('Storm live: Port Ellery waits for the second tide behind a broken wall')
  for (const kept of [first!, second!, third!]) expect(article!.text).toContain(kept)
  expect(article!.text).not.toMatch(/Share|14:32|Load more/)
})

describe('articles with times are no live page', () => {
  const page = (title: string, opener: readonly string[], closers: readonly string[]) =>
    [{ ...storm, title }, wind, drone].flatMap((brief, at) => lay(brief, opener, closers.slice(at, at + 1)))
  const titles = (title: string) => [title, wind.title, drone.title]

  test.each(['Live ammunition turns up in a school cellar', 'Where the families of the lower town now live'])(
    'below "%s"',
    (title) => {
      const articles = outline(page(title, ['By Ada Brook', '09:15'], []))
      expect(articles.map((article) => article.title)).toEqual(titles(title))
    },
  )

  test('where names stand below them, or a day stands at the head of each', () => {
    const title = 'Storm live: Port Ellery waits for the second tide'
    const named = outline(page(title, ['09:15'], ['BBC', 'QTN', 'BBC']))
    expect(named.map((article) => [article.title, article.outlet])).toEqual([
      [title, 'BBC'],
      [wind.title, 'QTN'],
      [drone.title, 'BBC'],
    ])
    const dated = outline(page(title, ['6 November 2025', '09:15'], []))
    expect(dated.map((article) => article.title)).toEqual(titles(title))
  })
})
