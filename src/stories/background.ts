import { COUNTS, DOCUMENTS } from './word-counts.ts'

/**
 * How rare words are in news, from a fixed table (word-counts.ts), so that every process weighs them alike.
 * `rarity` is the inverse document frequency in nats; `name` says that the word is nearly always written as a name.
 */
export type Rarity = { rarity: number; name: boolean }

const UNSEEN: Rarity = { rarity: Math.log(2 * (DOCUMENTS + 1)), name: false }
const table = new Map<string, Rarity>()
for (const entry of COUNTS.split(/\s+/)) {
  const [, term, count, mark] = /^(.+?):(\d+)(n?)$/.exec(entry) ?? []
  if (term) table.set(term, { rarity: Math.log((DOCUMENTS + 1) / (Number(count) + 0.5)), name: mark === 'n' })
}

export function rarityOf(term: string): Rarity {
  return table.get(term) ?? UNSEEN
}

/** Whether the table has the word at all. */
export function isKnown(term: string): boolean {
  return table.has(term)
}
