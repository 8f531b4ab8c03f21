/**
 * Page shapes: how saved pages lay out headlines, bodies, trailers and clutter. Shapes are put in order of name and
 * every second one is held out: it is never looked at while the parser is tuned, and neither is its half of the clutter.
 */

export type Clutter =
  | 'gallery'
  | 'credited'
  | 'stray'
  | 'post'
  | 'box'
  | 'interface'
  | 'pointer'
  | 'related'
  | 'runs'
  | 'chart'
  | 'glued'
  | 'subhead'

/** `trailer` writes the line that closes an article; `opener` the lines between headline and body, each furniture. */
export type Shape = {
  name: string
  header?: readonly string[]
  footer?: readonly string[]
  /** The line between two articles, or null for none. */
  separator?: string
  blanksBetween?: number
  trailer?: (outlet: string) => string
  /** Outlets the document uses, from the list's start. */
  outlets?: number
  /** Every how manyeth article has no trailer. */
  untrailedEvery?: number
  untrailedLast?: boolean
  above?: (n: number, of: number, outlet: string) => string[]
  opener?: (n: number) => string[]
  tight?: boolean
  touching?: boolean
  wrap?: number
  crlf?: boolean
  single?: boolean
  untitledEvery?: number
  clutter?: readonly Clutter[]
}

const DAYS = ['3', '5', '8', '12', '14', '17', '21', '23', '26', '28']
const day = (n: number) => DAYS[n % DAYS.length]!
const AUTHORS = ['Ada Brook', 'Milan Rost', 'Jo Ferrant', 'Tess Okafor']
const author = (n: number) => AUTHORS[n % AUTHORS.length]!

const SHAPES: readonly Shape[] = [
  {
    name: 'ideographic-source',
    separator: '\u3000',
    trailer: (outlet) => `Source: ${outlet}`,
    header: ['Latest', 'Around the coast'],
    footer: ['Back', 'Top'],
    clutter: ['runs'],
  },
  {
    name: 'nbsp-bare-outlets',
    separator: '\u00a0',
    trailer: (outlet) => outlet,
    untrailedEvery: 4,
    header: ["What's new", 'News from abroad'],
    footer: ['Home', 'Back to top'],
    clutter: ['runs', 'subhead', 'glued'],
  },
  {
    name: 'nbsp-crlf',
    separator: '\u00a0',
    trailer: (outlet) => `Source: ${outlet}`,
    crlf: true,
    untrailedLast: true,
    clutter: ['credited'],
  },
  { name: 'zero-width', separator: '\u200b', trailer: (outlet) => outlet, untrailedEvery: 5, clutter: ['interface'] },
  {
    name: 'tab-line',
    separator: '\t',
    trailer: (outlet) => outlet,
    untrailedEvery: 3,
    footer: ['Share', '© 2025 Page Archive'],
    clutter: ['runs', 'pointer'],
  },
  {
    name: 'source-link-tag-page',
    header: ['Harbours'],
    trailer: () => 'Source link',
    clutter: ['gallery', 'stray', 'subhead'],
  },
  {
    name: 'source-link-posts',
    header: ['Tag: weather', '12 articles found'],
    trailer: () => 'Source link',
    untrailedLast: true,
    clutter: ['post', 'box', 'credited', 'subhead'],
  },
  { name: 'one-outlet-no-separator', trailer: (outlet) => outlet, outlets: 1, clutter: ['interface', 'subhead'] },
  {
    name: 'many-outlets-no-separator',
    trailer: (outlet) => outlet,
    outlets: 4,
    untrailedLast: true,
    clutter: ['pointer'],
  },
  {
    name: 'rule-dates',
    separator: '----------',
    opener: (n) => [`By ${author(n)}`, `Published: ${day(n)} October 2025`],
    clutter: ['interface', 'related'],
  },
  {
    name: 'stars-cookies',
    separator: '* * *',
    header: ['This website uses cookies to improve your visit.', 'Accept all', 'World | Politics | Sport'],
    footer: ['Privacy policy', 'All rights reserved'],
    clutter: ['interface', 'credited'],
  },
  {
    name: 'bylines-only',
    opener: (n) => [`By ${author(n)}`, `${day(n)} Oct 2025, 07:30 GMT`],
    clutter: ['subhead', 'interface'],
  },
  { name: 'blank-runs-only', blanksBetween: 3, clutter: ['subhead'] },
  { name: 'headlines-only', clutter: [] },
  {
    name: 'single-article',
    single: true,
    header: ['Menu', 'Search'],
    footer: ['Back to top', '© 2025 The Page'],
    clutter: ['interface', 'related', 'subhead'],
  },
  { name: 'single-with-outlet', single: true, trailer: (outlet) => outlet, clutter: ['credited', 'pointer', 'stray'] },
  { name: 'touching-lines', touching: true, tight: true, trailer: (outlet) => `Source: ${outlet}`, clutter: [] },
  {
    name: 'tight-headlines-nbsp',
    tight: true,
    separator: '\u00a0',
    trailer: (outlet) => outlet,
    clutter: ['subhead', 'pointer'],
  },
  {
    name: 'hard-wrapped',
    wrap: 72,
    separator: '================',
    trailer: (outlet) => `Source: ${outlet}`,
    clutter: [],
  },
  {
    name: 'clock-via',
    opener: (n) => [`${7 + (n % 12)}:${10 + n} GMT`],
    trailer: (outlet) => `Via ${outlet}`,
    clutter: ['interface'],
  },
  {
    name: 'outlet-above',
    separator: '\u00a0',
    above: (_n, _of, outlet) => [outlet],
    opener: (n) => [`${day(n)} October 2025`],
    clutter: ['credited'],
  },
  { name: 'read-full-at', trailer: (outlet) => `Read the full article at ${outlet}`, clutter: ['box', 'interface'] },
  { name: 'counted-articles', above: (n, of) => [`Article ${n + 1} of ${of}`], clutter: ['subhead', 'interface'] },
  { name: 'chart-sources', separator: '\u00a0', trailer: (outlet) => `Source: ${outlet}`, clutter: ['chart', 'glued'] },
  {
    name: 'form-feeds',
    separator: '\f',
    trailer: (outlet) => `Originally published by ${outlet}`,
    clutter: ['credited', 'post'],
  },
  { name: 'untitled-source-link', trailer: () => 'Source link', untitledEvery: 4, clutter: ['gallery'] },
]

const ORDERED = [...SHAPES].sort((a, b) => (a.name < b.name ? -1 : 1))
export const TUNING_SHAPES = ORDERED.filter((_, at) => at % 2 === 0)
export const HELD_OUT_SHAPES = ORDERED.filter((_, at) => at % 2 === 1)
