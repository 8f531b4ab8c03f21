/** Lays briefs out in a page shape, noting the truth line by line as the page is written. */
import { BRIEFS, type Brief, OUTLETS } from './briefs.ts'
import type { Label } from './score.ts'
import type { Clutter, Shape } from './shapes.ts'

export type Page = { text: string; labels: Label[] }

type Writer = { lines: string[]; furniture: number[]; body: number[] }
type Dice = () => number

const ARTICLES = 12
const CLUTTER: Record<Clutter, readonly (readonly string[])[]> = {
  gallery: [
    ['Waves breaking over a stone pier at dusk.', '', '3', '', 'The pier has stood since 1840Credit: Lowland Pictures'],
    ['A man in a yellow coat points at a map.', '', '2', '', 'Volunteers planned the search from a tent'],
  ],
  credited: [
    ['People wait under umbrellas outside the hall. [Noor Haddad/Lowland Pictures]'],
    ['Photograph: Tess Okafor/Meridian'],
  ],
  stray: [
    ['Why the night train to the lakes may never come back, and who would pay if it did'],
    ['Inside the vault where a million seeds wait for a harvest nobody wants to see'],
  ],
  post: [
    [
      'So proud of everyone who came out tonight 💙 pic.twitter.com/Ab12Cd34',
      '',
      '— Harbour Watch (@harbour_watch) October 12, 2025',
    ],
    [
      'Roads closed, stay home if you can https://t.co/Zz98Yy76',
      '',
      '— County Alerts (@county_alerts) October 9, 2025',
    ],
  ],
  box: [
    [
      'Recommended Stories',
      '',
      'list of 3 items',
      '',
      'How a village taught itself to forecast hail',
      '',
      'The last typewriter repairer retires',
      '',
      'end of list',
    ],
    [
      'Most read',
      '',
      'A baker who leaves bread for strangers',
      '',
      'The fog that stayed for nineteen days',
      '',
      'Ten walks that begin at a bus stop',
    ],
  ],
  interface: [['Advertisement'], ['Share'], ['Sign up to our morning newsletter'], ['4 comments']],
  pointer: [['READ MORE: Five questions about the new timetable'], ['See also: The island that votes by boat']],
  related: [
    ['Related articles', '', 'Old lighthouse to become a library', '', 'Bees found under the opera house roof'],
    ['More on this story', '', 'What the harbour fund paid for in a year', '', 'A river that changes its name twice'],
  ],
  runs: [['', '']],
  chart: [['Source: National Statistics Office'], ['Chart: Lowland Institute']],
  glued: [
    ['Residents carry sandbags past the shuttered market on the eve of the second tide'],
    ['A column of lorries waits at the checkpoint while officers look through papers'],
  ],
  subhead: [['What happens next'], ['A long wait']],
}

/** @param half which half of the clutter to use: 0 for shapes that the parser is tuned on, 1 for the held-out ones */
export function writePage(shape: Shape, seed: number, half: 0 | 1): Page {
  const dice = rollFrom(seed)
  const briefs = chooseBriefs(shape, dice)
  const page: Writer = { lines: [], furniture: [], body: [] }
  const labels: Label[] = []
  for (const line of shape.header ?? []) page.lines.push(line, '')
  briefs.forEach(({ brief, repeats }, n) => {
    if (n > 0) separate(page, shape)
    labels.push({ ...writeArticle(page, shape, brief, n, briefs.length, dice, half), duplicateOf: repeats })
  })
  if (shape.footer) page.lines.push('', '', ...shape.footer)
  return { text: page.lines.join(shape.crlf ? '\r\n' : '\n'), labels }
}

/** Distinct briefs, then a verbatim repeat, a truncated one, and an update that shares a good third of its lines. */
function chooseBriefs(shape: Shape, dice: Dice): { brief: Brief; repeats: number | null }[] {
  const shuffled = [...BRIEFS].map((brief) => ({ brief, key: dice() })).sort((a, b) => a.key - b.key)
  const chosen = shuffled
    .slice(0, shape.single ? 1 : ARTICLES)
    .map(({ brief }) => ({ brief, repeats: null as number | null }))
  if (shape.single) return chosen
  const [first, second, third] = chosen.map(({ brief }) => brief)
  chosen.push({ brief: first!, repeats: 0 })
  chosen.push({ brief: { ...second!, paragraphs: second!.paragraphs.slice(0, 2) }, repeats: 1 })
  const fresh = shuffled[ARTICLES]!.brief
  chosen.push({
    brief: { title: fresh.title, paragraphs: [...fresh.paragraphs.slice(0, 3), ...third!.paragraphs.slice(1, 3)] },
    repeats: null,
  })
  return chosen
}

function separate(page: Writer, shape: Shape): void {
  if (shape.separator !== undefined) page.lines.push(shape.separator)
  for (let i = 0; i < (shape.blanksBetween ?? (shape.separator === undefined ? 1 : 0)); i++) page.lines.push('')
}

function writeArticle(
  page: Writer,
  shape: Shape,
  brief: Brief,
  n: number,
  of: number,
  dice: Dice,
  half: 0 | 1,
): Omit<Label, 'duplicateOf'> {
  const outlet = OUTLETS[Math.floor(dice() * (shape.outlets ?? OUTLETS.length))]!
  for (const line of shape.above?.(n, of, outlet) ?? []) page.lines.push(line, '')
  const untitled = shape.untitledEvery !== undefined && n % shape.untitledEvery === 2
  page.furniture = []
  page.body = []
  const start = page.lines.length
  if (!untitled) page.lines.push(brief.title)
  for (const line of shape.opener?.(n) ?? []) writeFurniture(page, [line])
  if (!shape.tight && !untitled) page.lines.push('')
  writeBody(page, shape, brief, dice, half)
  const end = page.body.at(-1)!
  const last = page.lines.findLastIndex((line) => line !== '')
  const trailed = writeTrailer(page, shape, outlet, n, of)
  const credited = trailed && !/link$/.test(shape.trailer!(outlet)) ? outlet : null
  return {
    title: untitled ? null : brief.title,
    start,
    end,
    blockEnd: last,
    outlets: [
      shape.above && /\p{L}/u.test(shape.above(n, of, outlet).join()) && shape.name === 'outlet-above'
        ? outlet
        : credited,
    ],
    furniture: [...page.furniture],
  }
}

function writeBody(page: Writer, shape: Shape, brief: Brief, dice: Dice, half: 0 | 1): void {
  const clutter = shape.clutter ?? []
  const after = clutter.map(() => 1 + Math.floor(dice() * Math.max(1, brief.paragraphs.length - 2)))
  brief.paragraphs.forEach((paragraph, p) => {
    for (const [c, kind] of clutter.entries())
      if (after[c] === p && (kind !== 'glued' || p > 0)) writeClutter(page, kind, dice, half)
    writeParagraph(page, paragraph, shape.wrap)
    if (!shape.touching) page.lines.push('')
  })
}

function writeParagraph(page: Writer, paragraph: string, wrap: number | undefined): void {
  const lines = wrap === undefined ? [paragraph] : wrapLines(paragraph, wrap)
  for (const line of lines) page.body.push(page.lines.push(line) - 1)
}

/** Subheads belong to the body; a caption that touches the next paragraph has no blank line below it. */
function writeClutter(page: Writer, kind: Clutter, dice: Dice, half: 0 | 1): void {
  if (dice() < 0.35) return
  const pool = CLUTTER[kind].filter((_, at) => CLUTTER[kind].length < 2 || at % 2 === half)
  const lines = pool[Math.floor(dice() * pool.length)]!
  if (kind === 'subhead') page.body.push(page.lines.push(...lines) - 1)
  else writeFurniture(page, lines)
  if (kind !== 'glued' && kind !== 'runs') page.lines.push('')
}

function writeFurniture(page: Writer, lines: readonly string[]): void {
  for (const line of lines) {
    const at = page.lines.push(line) - 1
    if (line !== '') page.furniture.push(at)
  }
}

function writeTrailer(page: Writer, shape: Shape, outlet: string, n: number, of: number): boolean {
  const missing = (shape.untrailedEvery && n % shape.untrailedEvery === 1) || (shape.untrailedLast && n === of - 1)
  if (!shape.trailer || missing) return false
  page.lines.push(shape.trailer(outlet))
  return true
}

function wrapLines(paragraph: string, width: number): string[] {
  const lines: string[] = []
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}

/** Mulberry32: the same seed lays the same page. */
function rollFrom(seed: number): Dice {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
