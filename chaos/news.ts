import type { Random } from './random.ts'

/** One thing that a feed publishes. `signs` are what it says that watchlists look for, or nearly look for. */
export type NewsItem = {
  /** Stands in its headline and nowhere else in the world: `KZ000042`. */
  token: string
  title: string
  text: string
  signs: ReadonlySet<Sign>
  /** When it was first in a feed, real milliseconds. */
  publishedAt: number
}

/** Words an item may hold. Those named `…-apart` and `…-in-text` nearly meet a watchlist and must not fire it. */
const PHRASES = {
  aurochs: 'aurochs',
  bathyscaphe: 'the bathyscaphe',
  kettle: 'a copper kettle',
  'kettle-apart': 'a kettle of copper',
  dulcimer: 'a dulcimer',
  'dulcimer-ermine': 'a dulcimer and an ermine',
  falconry: 'falconry above the gargoyle',
  'falconry-apart': 'falconry was seen long before anybody noticed the gargoyle',
  'halberd-in-title': 'halberd',
  'halberd-in-text': 'a halberd',
  icosahedron: 'some icosahedra',
} as const
export type Sign = keyof typeof PHRASES
export const SIGNS = Object.keys(PHRASES) as Sign[]

/** A watchlist: its lines in the query language, and when it should fire, told from the signs alone. */
export type WatchedWords = { name: string; lines: string[]; fires: (signs: ReadonlySet<Sign>) => boolean }

const has =
  (...any: Sign[]) =>
  (signs: ReadonlySet<Sign>) =>
    any.some((sign) => signs.has(sign))

export const WATCHLISTS = {
  word: { name: 'One word', lines: ['aurochs'], fires: has('aurochs') },
  either: { name: 'Either', lines: ['bathyscaphe OR "copper kettle"'], fires: has('bathyscaphe', 'kettle') },
  without: { name: 'Without', lines: ['dulcimer -ermine'], fires: has('dulcimer') },
  lines: {
    name: 'Two lines',
    lines: ['falconry NEAR/4 gargoyle', 'title:halberd'],
    fires: has('falconry', 'halberd-in-title'),
  },
  rare: { name: 'Rare', lines: ['icosahedr*'], fires: has('icosahedron') },
} satisfies Record<string, WatchedWords>
export type WatchlistKey = keyof typeof WATCHLISTS

const SYLLABLES =
  'ba be bi bo bru da dre do fa fle fo ga gri go ha ho ja ju ka kli ko la le lo ma mi mo na ne no pa pri po ra re ro sa sti so ta tre to va vi vo wa we za zo'.split(
    ' ',
  )

/** The `n`th item of a run. Its words are made up, so no two items are about the same event. */
export function writeItem(random: Random, n: number, rarity: number, publishedAt: number): NewsItem {
  const signs = chooseSigns(random, rarity)
  const token = `KZ${String(n).padStart(6, '0')}`
  const lead = signs.has('halberd-in-title') ? ` ${PHRASES['halberd-in-title']}` : ''
  const said = [...signs].filter((sign) => sign !== 'halberd-in-title').map((sign) => PHRASES[sign])
  const text = [
    `${say(random, 9)}.`,
    ...said.map((phrase) => `${say(random, 4)} ${phrase} ${say(random, 4)}.`),
    `${say(random, 14)}.`,
  ]
  return { token, title: `${say(random, 5)}${lead} ${token}`, text: text.join(' '), signs, publishedAt }
}

function say(random: Random, words: number): string {
  const said = Array.from({ length: words }, () => makeWord(random)).join(' ')
  return said[0]!.toUpperCase() + said.slice(1)
}

function makeWord(random: Random): string {
  return Array.from({ length: random.whole(3, 5) }, () => random.pick(SYLLABLES)).join('')
}

function chooseSigns(random: Random, rarity: number): Set<Sign> {
  const signs = new Set<Sign>()
  const common = SIGNS.filter((sign) => sign !== 'icosahedron')
  if (random.next() < 0.4) signs.add(random.pick(common))
  if (random.next() < 0.1) signs.add(random.pick(common))
  // What is rare enough for each digest to hold all of it.
  if (random.next() < rarity) signs.add('icosahedron')
  if (signs.has('dulcimer') && signs.has('dulcimer-ermine')) signs.delete('dulcimer')
  return signs
}
