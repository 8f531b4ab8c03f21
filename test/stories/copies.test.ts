import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../src/stories/describe.ts'
import { createGrouper } from '../../src/stories/group.ts'
import { createAnalyser } from '../../src/text/analyse.ts'

const PARAGRAPHS = [
  'A goods train carrying fertiliser left the rails near Halmstrand early on Tuesday and blocked the only line between the port and the capital, the railway said. The driver was treated for a broken wrist.',
  'Eleven of the 32 wagons lie on their sides in a field of rape. Fire crews from three districts kept the spilled load wet until noon, and people in the hamlet of Vik were asked to keep their windows shut.',
  'Passengers between Halmstrand and the capital travel by bus until Friday at least. The line was last inspected in March, according to the railway, which runs about forty trains a day over it.',
  '"We heard a scraping that would not end," said Torill Aas, who farms beside the track. Investigators found a broken rail some two hundred metres before the first wagon.',
]
const TITLE = 'Fertiliser train derails near Halmstrand'
const TEXT = PARAGRAPHS.join('\n\n')

const placeAll = (...items: { title: string; text: string }[]) => {
  const grouper = createGrouper(createDescriber(createAnalyser()), 72 * 3_600_000)
  return items.map((item) => grouper.place(item, null))
}
const repeats = (...items: { title: string; text: string }[]) => placeAll(...items).map(({ repeatOf }) => repeatOf)

const BULLETIN =
  'Seven people fell ill with cholera in the Belmar district on Monday and two of them died, the health office said, asking all who draw water from the lower wells to boil it.'

const COPIES: [string, { title: string; text: string }][] = [
  ['word for word', { title: TITLE, text: TEXT }],
  ['under another headline', { title: 'Port cut off from capital as wagons overturn', text: TEXT }],
  ['without a headline', { title: '', text: TEXT }],
  ['with a byline', { title: TITLE, text: `By Runa Solheim, rail correspondent\n\n${TEXT}` }],
  ['with a dateline', { title: TITLE, text: `HALMSTRAND, May 5 (Meridian) - ${TEXT}` }],
  ['with a note at its end', { title: TITLE, text: `${TEXT}\n\nReporting by Runa Solheim; editing by Bo Lind` }],
  ['cut after two paragraphs', { title: TITLE, text: PARAGRAPHS.slice(0, 2).join('\n\n') }],
  ['without its first paragraph', { title: TITLE, text: PARAGRAPHS.slice(1).join('\n\n') }],
  ['of its first paragraph, as a feed describes it', { title: TITLE, text: PARAGRAPHS[0]! }],
  ['broken off within a sentence', { title: TITLE, text: `${TEXT.slice(0, 260)}…` }],
  ['with an invitation to read on', { title: TITLE, text: `${TEXT.slice(0, 300)}... Continue reading` }],
  [
    'in typographic quotes and one paragraph',
    { title: TITLE, text: TEXT.replace(/"(.+?)"/, '“$1”').replace(/\s+/g, ' ') },
  ],
  [
    'in American spelling',
    { title: TITLE, text: TEXT.replaceAll('metres', 'meters').replaceAll('fertiliser', 'fertilizer') },
  ],
  [
    'with words changed by an editor',
    {
      title: TITLE,
      text: TEXT.replace('early on', 'before dawn on')
        .replace('some two', 'about two')
        .replace('at least', 'or longer'),
    },
  ],
]

describe('copies of an article', () => {
  test.each(COPIES)('one %s repeats it', (_, copy) => {
    expect(repeats({ title: TITLE, text: TEXT }, copy)).toEqual([null, 0])
  })

  test.each(COPIES)('one %s is in one story with it when it came first', (_, copy) => {
    expect(placeAll(copy, { title: TITLE, text: TEXT }).map(({ storyId }) => storyId)).toEqual([0, 0])
  })

  test.each([
    ['other numbers', BULLETIN.replace('Seven', 'Nine').replace('two of them', 'three of them')],
    ['another day', BULLETIN.replace('Monday', 'Tuesday')],
  ])('the next bulletin of a series, in the same words with %s, is no repeat', (_, next) => {
    expect(repeats({ title: 'Cholera in Belmar', text: BULLETIN }, { title: 'Cholera in Belmar', text: next })).toEqual(
      [null, null],
    )
  })

  test('one that adds a toll is no repeat', () => {
    const update = { title: TITLE, text: `${TEXT}\n\nA second man, aged 58, was found dead on Tuesday night.` }
    expect(repeats({ title: TITLE, text: TEXT }, update)).toEqual([null, null])
  })
})
