import { describe, expect, test } from 'vitest'
import { BRIEFS, type Brief } from '../../eval/corpus/briefs.ts'
import { parseCorpus } from '../../src/corpus/parse.ts'

const NBSP = '\u00a0'
const [storm, wind, drone, ferry, refinery] = BRIEFS as [Brief, Brief, Brief, Brief, Brief]

/** Headline, blank, paragraphs with one blank between. */
function lay({ title, paragraphs }: Brief, trailer?: string): string {
  return [title, '', paragraphs.join('\n\n'), ...(trailer ? ['', trailer] : [])].join('\n')
}

function outline(text: string) {
  return parseCorpus(text).map(({ title, outlet, firstLine, lastLine }) => ({ title, outlet, firstLine, lastLine }))
}

describe('separators', () => {
  const separators: [string, string][] = [
    ['a no-break space', NBSP],
    ['an ideographic space', '\u3000'],
    ['a zero-width space', '\u200b'],
    ['a tab', '\t'],
    ['a form feed', '\f'],
    ['plain spaces', '   '],
    ['the literal &nbsp;', '&nbsp;'],
    ['a drawn rule', '-----'],
    ['stars', '* * *'],
  ]
  test.each(separators)('articles are parted by %s', (_, separator) => {
    const text = [lay(storm, 'BBC'), separator, lay(wind), separator, lay(drone, 'QTN')].join('\n')
    expect(outline(text)).toEqual([
      { title: storm.title, outlet: 'BBC', firstLine: 0, lastLine: 8 },
      { title: wind.title, outlet: null, firstLine: 12, lastLine: 20 },
      { title: drone.title, outlet: 'QTN', firstLine: 22, lastLine: 30 },
    ])
  })

  test('a separator may be followed by one empty line', () => {
    const text = [lay(storm, 'BBC'), NBSP, '', lay(wind, 'BBC')].join('\n')
    expect(outline(text).map((article) => article.firstLine)).toEqual([0, 13])
  })

  test('a stray no-break space before a paragraph is no boundary', () => {
    const broken = lay(wind, 'BBC').replace('\n\nUnder the deal', `\n${NBSP}\nUnder the deal`)
    const text = [lay(storm, 'BBC'), NBSP, broken, NBSP, lay(drone, 'BBC')].join('\n')
    expect(outline(text).map((article) => article.title)).toEqual([storm.title, wind.title, drone.title])
  })

  test('runs of two and three blank lines inside an article are no boundary', () => {
    const loose = { ...storm, paragraphs: storm.paragraphs.flatMap((paragraph) => [paragraph, '']) }
    const text = [lay(loose, 'BBC'), NBSP, lay(wind, 'BBC')].join('\n')
    expect(outline(text).map((article) => article.title)).toEqual([storm.title, wind.title])
  })

  test('no-break spaces between all paragraphs part no articles', () => {
    const text = lay(storm, 'BBC').replaceAll('\n\n', `\n${NBSP}\n`)
    expect(outline(text)).toEqual([{ title: storm.title, outlet: 'BBC', firstLine: 0, lastLine: 8 }])
  })
})

/** Briefs whose headlines share next to no word with their text, as many do. */
const plain: Brief[] = [
  'Three minutes that nobody in the tower can account for',
  'What the night shift found when it came up for air',
  'They were told to wait, and so they waited for a year',
].map((title, at) => ({ title, paragraphs: BRIEFS[at]!.paragraphs }))
const titles = plain.map(({ title }) => title)

describe('headlines that the text does not bear out', () => {
  test.each([NBSP, '-----'])('are found below each %j', (separator) => {
    const text = plain.map((brief) => lay(brief)).join(`\n${separator}\n`)
    expect(outline(text).map(({ title }) => title)).toEqual(titles)
  })

  test.each([
    ['BBC', 'BBC'],
    ['(Reuters)', 'Reuters'],
    ['[Reuters]', 'Reuters'],
    ['— The Harbour Gazette', 'The Harbour Gazette'],
    ['QTN News, 12 November 2025', 'QTN News'],
    ['SOURCE : AFP', 'AFP'],
    ['Source: www.qtn.example', 'qtn.example'],
    ['Source: QTN News (live)', 'QTN News'],
    ['Source: [QTN](https://qtn.example/a)', 'QTN'],
    ['Quelle: Der Hafenbote', 'Der Hafenbote'],
    ['Джерело: Суспільне', 'Суспільне'],
  ])('are found below each %s', (trailer, outlet) => {
    const text = plain.map((brief) => lay(brief, trailer)).join('\n\n')
    expect(outline(text).map((article) => [article.title, article.outlet])).toEqual(
      titles.map((title) => [title, outlet]),
    )
  })
})

test('two such articles are told apart by a single separator, or by the name below both', () => {
  const [first, second] = plain as [Brief, Brief]
  expect(outline(`${lay(first)}\n${NBSP}\n${lay(second)}`).map(({ title }) => title)).toEqual(titles.slice(0, 2))
  expect(outline(`${lay(first, 'BBC')}\n\n${lay(second, 'BBC')}`).map(({ title }) => title)).toEqual(titles.slice(0, 2))
})

test('a single odd line above a link or a subhead parts no article that ends in its trailer', () => {
  const { title, paragraphs } = storm
  const [upper, lower] = [paragraphs.slice(0, 2).join('\n\n'), paragraphs.slice(2).join('\n\n')]
  const odd = [
    'Why the night train to the lakes may never come back',
    'What the people by the harbour want to see done',
  ]
  for (const [line, trailer] of odd.flatMap((line) => ['Source: QTN', 'QTN'].map((name) => [line, name]))) {
    const text = [title, '', upper, NBSP, line, '', lower, '', trailer].join('\n')
    expect(outline(text)).toEqual([{ title, outlet: 'QTN', firstLine: 0, lastLine: 10 }])
  }
})

test('a motto in the header is no headline, however short that is', () => {
  const motto = 'Independent reporting on boats and those who mend them'
  const text = [motto, ...[wind, drone].map((brief) => lay({ ...brief, title: brief.title.slice(0, 27) }, 'QTN'))]
  expect(outline(text.join('\n\n')).map(({ title }) => title)).toEqual(
    [wind, drone].map(({ title }) => title.slice(0, 27)),
  )
})

test("a page's header is neither the first headline nor the outlet", () => {
  for (const header of ['Harbours', "What's new\n\nThe storms of the Skarn Sea"]) {
    const text = [header, ...plain.map((brief) => lay(brief, 'BBC'))].join('\n\n')
    expect(outline(text).map(({ title, outlet }) => [title, outlet])).toEqual(titles.map((title) => [title, 'BBC']))
  }
})

test('a headline may be one word', () => {
  const text = [lay(storm, 'BBC'), NBSP, lay({ ...wind, title: 'Ceasefire' }, 'BBC'), NBSP, lay(drone, 'BBC')].join(
    '\n',
  )
  expect(outline(text)[1]).toEqual({ title: 'Ceasefire', outlet: 'BBC', firstLine: 12, lastLine: 20 })
})

test("sections' names above the headlines are no outlets where trailers name those", () => {
  const sections = ['POWER', 'COAST', 'BORDER']
  const text = [storm, wind, drone]
    .map((brief, at) => `${sections[at]}\n${lay(brief, 'Source: QTN')}`)
    .join(`\n${NBSP}\n`)
  expect(outline(text).map(({ title, outlet }) => [title, outlet])).toEqual(
    [storm, wind, drone].map(({ title }) => [title, 'QTN']),
  )
})

test('topics listed above the trailer close no article', () => {
  const topics = ['Related Topics', '', 'Harbours', '', 'Weather', '', 'BBC'].join('\n')
  const text = [storm, wind, drone].map((brief) => lay(brief, topics)).join(`\n${NBSP}\n`)
  expect(outline(text).map(({ title, outlet }) => [title, outlet])).toEqual(
    [storm, wind, drone].map(({ title }) => [title, 'BBC']),
  )
})

test('marks of Markdown are no part of titles and bylines', () => {
  const page = ({ title, paragraphs }: Brief) =>
    [
      `# ${title}`,
      '*By Ada Brook*',
      '![Waves on a pier](https://qtn.example/a.jpg)',
      ...paragraphs,
      'Source: QTN',
    ].join('\n\n')
  const articles = parseCorpus([page(storm), page(wind)].join('\n\n---\n\n'))
  expect(articles.map(({ title, text }) => [title, text])).toEqual(
    [storm, wind].map(({ title, paragraphs }) => [title, paragraphs.join('\n\n')]),
  )
})

describe('trailers', () => {
  test('articles that end in "Source link" are parted without separators', () => {
    const text = ['Harbours', '', lay(storm, 'Source link'), '', lay(wind, 'Source link')].join('\n')
    expect(outline(text)).toEqual([
      { title: storm.title, outlet: null, firstLine: 2, lastLine: 10 },
      { title: wind.title, outlet: null, firstLine: 14, lastLine: 22 },
    ])
  })

  test.each(['Source: Kestrel Wire', 'Via Kestrel Wire', 'Originally published by Kestrel Wire', 'Kestrel Wire'])(
    'an outlet no list knows is read from "%s"',
    (trailer) => {
      const text = [lay(storm, trailer), '', lay(wind, trailer), '', lay(drone, trailer)].join('\n')
      expect(outline(text).map((article) => article.outlet)).toEqual(['Kestrel Wire', 'Kestrel Wire', 'Kestrel Wire'])
    },
  )

  test('the last article may lack its trailer', () => {
    const text = [lay(storm, 'QTN'), '', lay(wind, 'QTN'), '', lay(drone)].join('\n')
    expect(outline(text).map((article) => article.outlet)).toEqual(['QTN', 'QTN', null])
  })

  test('a headline may touch its first paragraph', () => {
    const tight = (brief: Brief) => lay(brief, 'Source: QTN').replace('\n\n', '\n')
    expect(outline([tight(storm), '', tight(wind)].join('\n'))).toEqual([
      { title: storm.title, outlet: 'QTN', firstLine: 0, lastLine: 7 },
      { title: wind.title, outlet: 'QTN', firstLine: 11, lastLine: 18 },
    ])
  })

  test("a chart's source inside an article neither ends nor credits it", () => {
    const charted = { ...wind, paragraphs: wind.paragraphs.toSpliced(2, 0, 'Source: National Statistics Office') }
    const [, article] = parseCorpus([lay(storm, 'Source: QTN'), NBSP, lay(charted, 'Source: QTN')].join('\n'))
    expect(article).toMatchObject({ title: wind.title, outlet: 'QTN' })
    expect(article!.text).toBe(wind.paragraphs.join('\n\n'))
  })

  test.each([
    ["a chart's long source", 'Source: National Statistics Office of Norrland, Ministry of Energy, own sums'],
    ['a link to the whole text', 'Read the full article'],
  ])('%s inside an article does not end it', (_, line) => {
    const { title, paragraphs } = wind
    const text = [title, ...paragraphs.toSpliced(2, 0, line), 'Source: QTN'].join('\n\n')
    expect(outline(text)).toEqual([{ title, outlet: 'QTN', firstLine: 0, lastLine: 10 }])
  })

  test('an outlet above each headline belongs to the article below it', () => {
    const outlets = ['Kestrel Wire', 'QTN', 'The Harbour Gazette']
    const text = [storm, wind, drone].map((brief, i) => `${outlets[i]}\n\n${lay(brief)}`).join(`\n${NBSP}\n`)
    expect(outline(text).map((article) => article.outlet)).toEqual(outlets)
  })

  test('"told the QTN" in the text says nothing of the outlet', () => {
    const text = lay({
      ...storm,
      paragraphs: [...storm.paragraphs, 'A fisherman told the QTN that he had seen worse.'],
    })
    expect(outline(text)[0]!.outlet).toBeNull()
  })
})

describe('page headers, footers and single articles', () => {
  test('lines of the page above the first headline and below the last trailer belong to no article', () => {
    const text = [
      "What's new",
      '',
      'Weather on the coast',
      '',
      lay(storm, 'BBC'),
      NBSP,
      lay(wind),
      '',
      '',
      NBSP,
      'Back',
      'Top',
    ]
    expect(outline(text.join('\n'))).toEqual([
      { title: storm.title, outlet: 'BBC', firstLine: 4, lastLine: 12 },
      { title: wind.title, outlet: null, firstLine: 16, lastLine: 24 },
    ])
  })

  test('a cookie notice above the first headline is no article', () => {
    const text = ['This website uses cookies to improve your visit.', 'Accept all', '', lay(storm, 'QTN')].join('\n')
    expect(outline(text)).toEqual([{ title: storm.title, outlet: 'QTN', firstLine: 3, lastLine: 11 }])
  })

  test('a single article with subheads stays one article', () => {
    const long = [...storm.paragraphs, 'How the town means to rebuild its broken wall', ...wind.paragraphs]
    expect(outline(lay({ ...storm, paragraphs: long }, 'Source link'))).toHaveLength(1)
  })

  test('articles with nothing but bylines and dates between them are parted', () => {
    const dated = (brief: Brief) => lay(brief).replace('\n', '\nBy Ada Brook\n14 Oct 2025, 07:30 GMT\n')
    const articles = parseCorpus([storm, wind, drone].map(dated).join('\n\n'))
    expect(articles.map((article) => article.title)).toEqual([storm.title, wind.title, drone.title])
    expect(articles[0]!.publishedAt).toEqual(new Date('2025-10-14T07:30:00Z'))
    expect(articles[0]!.text).toBe(storm.paragraphs.join('\n\n'))
  })

  test('articles with nothing but their headlines between them are parted', () => {
    const text = [storm, wind, drone, ferry, refinery].map((brief) => lay(brief)).join('\n\n')
    expect(outline(text)).toHaveLength(5)
  })
})

describe('headlines', () => {
  test('a headline may be a whole sentence', () => {
    const title =
      'The harbour master says the sea wall needs "great progress" before winter, with both counties agreeing to talk again in spring.'
    const text = [lay(wind, 'BBC'), NBSP, lay({ title, paragraphs: storm.paragraphs.slice(2) }, 'BBC')].join('\n')
    expect(outline(text)[1]!.title).toBe(title)
  })

  test('a headline may begin with a label that points elsewhere inside an article', () => {
    const title = 'EXCLUSIVE: Storm surge breaches sea wall at Port Ellery'
    const text = [lay(wind, 'Source link'), '', lay({ ...storm, title }, 'Source link')].join('\n')
    expect(outline(text)[1]).toMatchObject({ title, firstLine: 12 })
  })

  test('an article without a headline begins with its first paragraph and has no title', () => {
    const text = [lay(wind, 'Source link'), '', storm.paragraphs.join('\n\n'), '', 'Source link'].join('\n')
    expect(outline(text)[1]).toEqual({ title: null, outlet: null, firstLine: 12, lastLine: 18 })
  })

  test('an outlet behind a bar credits the article, a section does not', () => {
    const outletOf = (suffix: string) =>
      outline(lay({ ...storm, title: `${storm.title} ${suffix}` }, 'Source link'))[0]!.outlet
    expect(outletOf('| Kestrel Wire')).toBe('Kestrel Wire')
    expect(outletOf('– Middle Coast Monitor')).toBe('Middle Coast Monitor')
    expect(outletOf('| Business and Economy News')).toBeNull()
    expect(outletOf('| Port Ellery flood News')).toBeNull()
  })
})
