import { describe, expect, test } from 'vitest'
import { BRIEFS } from '../../eval/corpus/briefs.ts'
import { parseCorpus } from '../../src/corpus/parse.ts'

const storm = BRIEFS[0]!
const BODY = [
  'A storm surge tore a forty-metre hole in the sea wall at Port Ellery before dawn, sending cold water into the lower town and its market, where traders had left their stalls standing overnight.',
  'Mayor Ines Caldera said 600 people had been moved to schools and that nobody was missing. Pumps arrived from two neighbouring counties by noon, and more were promised for the evening tide.',
  'The wall was due to be raised next spring under a plan the council approved after the floods of 2019, which cost the town its library, two bridges and the old fish market.',
  'Engineers will begin dropping rock into the gap at low tide and mean to go on until the next front arrives, said harbour master Joost Brandt, who has slept in his office for three nights.',
]

/** The article's text with `lines` between its second and third paragraph. */
function textWith(...lines: string[]): string {
  const [first, second, third, fourth] = BODY
  const page = [storm.title, '', first, '', second, '', ...lines, '', third, '', fourth, '', 'Source link'].join('\n')
  return parseCorpus(page)[0]!.text
}
const CLEAN = BODY.join('\n\n')

describe('furniture between paragraphs is dropped', () => {
  const furniture: [string, string[]][] = [
    [
      'alt text, a bare number and a credited caption',
      ['Waves over a pier at dusk.', '', '4', '', 'The pier has stood since 1840Credit: Lowland'],
    ],
    [
      'a group of pictures whose alt texts touch the captions',
      [
        'Waves over a pier.',
        '',
        '6',
        '',
        'The old pier at its worst',
        'A man in a coat.',
        '',
        '6',
        '',
        'A volunteer waits for the tide',
        'Sandbags in a row.',
        '',
        '6',
        '',
        'Sandbags came too late',
      ],
    ],
    [
      'a caption with its source in brackets',
      ['People wait under umbrellas outside the hall. [Noor Haddad/Lowland Pictures]'],
    ],
    ['a credit before and after the alt text', ['Tess Okafor Waves break over a stone pierTess Okafor']],
    [
      'an agency caption that ends in place and date',
      ['People walk past sandbags in the lower town, Port Ellery, October 12, 2025.'],
    ],
    [
      'an embedded post',
      [
        'STAY AWAY FROM THE QUAY 😱',
        '',
        'The water is coming pic.twitter.com/Ab12Cd34',
        '',
        '— Harbour Watch 🌊 (@harbour_watch) October 12, 2025',
      ],
    ],
    ["another article's headline", ['Why the night train to the lakes may never come back, and who would pay for it']],
    [
      'a box of recommended stories',
      [
        'Recommended Stories',
        '',
        'list of 3 items',
        '',
        'A village that forecasts hail',
        '',
        'The last typewriter repairer',
        '',
        'end of list',
      ],
    ],
    ['an empty box, its count glued to its end', ['Recommended Stories', '', 'list of 3 itemsend of list']],
    [
      'one-line pointers',
      ['READ: Five questions about the new timetable', '', 'OPINION: The wall we did not build', '', 'READ MORE HERE'],
    ],
    ['buttons and notices', ['Share', '', 'Advertisement', '', 'Sign up to our morning newsletter', '', '4 comments']],
    ['a byline of a box', ['Exclusive by Ada Brook, Chief Coast Reporter (Digital)']],
    ['an invitation to watch', ['', 'Watch the whole episode on the Kestrel Wire YouTube channel here…', '']],
    ['a time of day', ['14:32 GMT']],
    ['a contact line', ['Contact the author: [email protected]']],
  ]
  test.each(furniture)('%s', (_, lines) => {
    expect(textWith(...lines)).toBe(CLEAN)
  })
})

describe('what belongs to the body stays', () => {
  test.each([
    'What happens next',
    'How much will the new wall cost?',
    '‘Some hopes’ for the old pier',
    'A measured distance from the town',
  ])('the subhead "%s"', (subhead) => {
    expect(textWith(subhead)).toContain(`\n\n${subhead}\n\n`)
  })

  test.each([
    'The loan was signed on Friday, according to a draft of the agreement seen by Reuters.',
    'Samples were sent to the laboratory of the environment agency (EPA).',
    'Both counties agreed on the terms and conditions of a joint loan.',
    'The vote does not reflect the position of the fishing fleet, its leader said.',
    'Two neighbouring towns contributed to the fund for the new wall.',
    'Norrland provided further information about the cable on Monday.',
    'The footage is seen as proof that the gate stood open.',
    'By Monday the water had left the market.',
    'Nobody had warned the traders. (The siren was out of order.)',
    'Published in May, the report found that nine of twelve walls were too low.',
    'Posted on the wall was a list of forty names, and hers stood among them.',
    'Via the coast road, a convoy of forty lorries with pumps reached the town.',
    'Captured by the storm, the ferry drifted for nine hours.',
    '12 posts on the border were lost to the water.',
    'Two weeks ago he still taught in the school.',
    'He died in Mirren, Norrland, on March 9, 2022.',
    'Research by Coast Watch found that the wall was too low.',
    'Information from the Coast Guard puts the loss at nine boats.',
    'Bild: the government had no comment on the loan.',
    'The views of one deputy do not reflect those of the government, a spokesman said.',
    'The ministry declined to comment. (Kestrel)',
    '“And that, dear friends, is why I took the train.” (Laughter)',
    'The ship was built by Halden Yards (HY), opens new tab, in 1998 and has been repaired twice since then.',
  ])('"%s"', (sentence) => {
    expect(textWith(sentence)).toContain(sentence)
  })

  test('a headline that begins with the name of a newspaper', () => {
    const title = 'Bild: Ministers weigh a second loan for the coast'
    expect(parseCorpus([title, ...BODY, 'Source: QTN'].join('\n\n'))[0]!.title).toBe(title)
  })

  test('the last paragraph, its agency behind it', () => {
    const last = 'The ministry declined to comment. (Kestrel)'
    expect(parseCorpus([storm.title, ...BODY, last, 'Source: QTN'].join('\n\n'))[0]!.text).toContain(last)
  })

  test('a short sentence', () => {
    expect(textWith('But the mayor was undeterred.')).toContain('But the mayor was undeterred.')
  })

  test('a quotation that is closed only in a later paragraph', () => {
    const quote = '“We carried what we could and left the rest to the sea, and nobody looked back'
    expect(textWith(quote, '', '“In the morning it was gone.”')).toContain(quote)
  })

  test('bullet points', () => {
    expect(textWith('• Pumps for the lower town, where the water stands a metre deep tonight')).toContain('• Pumps')
  })

  test('a paragraph that a page broke in two lines is joined again', () => {
    const broken =
      'The council will meet on Thursday to decide who pays for the temporary wall, a plan that it shares with the United'
    expect(textWith(broken, 'Counties of the coast.')).toContain(`${broken} Counties of the coast.`)
  })

  test('a paragraph right under a bare number that has no caption', () => {
    const said = 'In a letter to the town, she said: “We shall build the wall again, and higher.'
    expect(textWith('Waves over a pier.', '', '1', '', said)).toBe(
      [...BODY.slice(0, 2), said, ...BODY.slice(2)].join('\n\n'),
    )
  })
})

describe('furniture below the body', () => {
  const lastLineWith = (...lines: string[]) => {
    const page = [storm.title, '', BODY.join('\n\n'), '', ...lines, '', 'Source link'].join('\n')
    const [article] = parseCorpus(page)
    expect(article!.text).toBe(CLEAN)
    expect(article!.lastLine).toBe(8)
    return article!
  }
  test("a note about an author whom the article never mentions credits the author's house", () => {
    const article = lastLineWith('Howard Penn is a Senior Staff Writer for The Harbour Gazette, and a former editor.')
    expect(article.outlet).toBe('The Harbour Gazette')
  })
  test('a disclaimer names the house whose policy it disowns', () => {
    const article = lastLineWith(
      'The opinions in this column belong to its author and do not reflect the editorial policy of Meridian News.',
    )
    expect(article.outlet).toBe('Meridian News')
  })
  test('a machine-written appendix goes from its label to the end', () => {
    lastLineWith(
      'Insights',
      '',
      'The following points were generated by AI.',
      '',
      'Viewpoint',
      'Center',
      '',
      '  • The wall was too low for a storm like this one.',
      '',
      '  • Money had been set aside for it.',
    )
  })
  test('pictures and their captions', () => {
    lastLineWith(
      'A pump in the market square.',
      '',
      '8',
      '',
      'Pumps worked all night',
      'A boat on a roof.',
      '',
      '8',
      '',
      'The boat will stay where it isCredit: Lowland',
    )
  })
})

test('a caption that touches the first paragraph under a headline is dropped', () => {
  const caption = 'Storm water and broken rock have closed the road along the whole sea wall'
  const page = [storm.title, '', caption, BODY[0], '', ...BODY.slice(1).flatMap((line) => [line, '']), 'Source: QTN']
  const [article] = parseCorpus(page.join('\n'))
  expect(article).toMatchObject({ title: storm.title, firstLine: 0, text: CLEAN })
})

test('a line that states the date is read and dropped', () => {
  const page = [storm.title, 'Published: 14 October 2025', '', ...BODY.flatMap((line) => [line, '']), 'QTN']
  expect(parseCorpus(page.join('\n'))[0]).toMatchObject({
    publishedAt: new Date('2025-10-14'),
    text: CLEAN,
    outlet: 'QTN',
  })
})
