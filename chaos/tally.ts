import { type NewsItem, WATCHLISTS } from './news.ts'
import type { Place, PlaceKind } from './places.ts'

/**
 * One thing said to one place by one message. `key` is what it is about: the item's token, with the watchlist before it
 * where the message names both. `lost`: the sender was never told that it was taken.
 */
export type Receipt = { place: string; key: string; message: string; at: number; lost: boolean; from: string | null }

/** A while in which what was sent could not be recorded; `who` is one process, or null for all. */
export type Incident = { from: number; to: number; who: string | null; severs: readonly PlaceKind[] }

export type PlaceTally = {
  place: string
  expected: number
  received: number
  /** Keys that should have come and did not. */
  lost: string[]
  /** Keys that should not have come. */
  unasked: string[]
  /** Keys that came in two messages of different ids: never excusable. */
  twice: string[]
  /** Messages that came again under the same id, and those of them that no incident explains. */
  repeats: string[]
  unexplained: string[]
  worstDelayMs: number
  medianDelayMs: number
}

/** Longest that a process may take from the other side's yes to its own record; half of it is a slow database. */
const RECORDING_MS = 4_000

/** What `place` should have been told of, from what was published and what its watchlists ask for. */
export function expectKeys(place: Place, items: readonly NewsItem[]): Map<string, NewsItem> {
  const expected = new Map<string, NewsItem>()
  const watched = (place.digest ? (['rare'] as const) : place.watchlists).map((key) => WATCHLISTS[key])
  for (const item of items) {
    for (const { name, fires } of watched) {
      if (fires(item.signs))
        expected.set(place.kind === 'webhook' && !place.digest ? `${name}/${item.token}` : item.token, item)
    }
  }
  return expected
}

/** Compares what a place was told with what it should have been told. */
export function tallyPlace(
  place: Place,
  items: readonly NewsItem[],
  receipts: readonly Receipt[],
  incidents: readonly Incident[],
): PlaceTally {
  const expected = expectKeys(place, items)
  const mine = receipts.filter((receipt) => receipt.place === place.name)
  const first = new Map<string, Receipt>()
  const twice = new Set<string>()
  for (const receipt of mine) {
    const known = first.get(receipt.key)
    if (!known) first.set(receipt.key, receipt)
    else if (known.message !== receipt.message) twice.add(receipt.key)
  }
  const delays = [...expected].flatMap(([key, item]) => {
    const receipt = first.get(key)
    return receipt ? [receipt.at - item.publishedAt] : []
  })
  delays.sort((a, b) => a - b)
  const { repeats, unexplained } = judgeRepeats(place.kind, mine, incidents)
  return {
    ...{ place: place.name, expected: expected.size, received: first.size, repeats, unexplained, twice: [...twice] },
    lost: [...expected.keys()].filter((key) => !first.has(key)),
    unasked: [...first.keys()].filter((key) => !expected.has(key)),
    worstDelayMs: delays.at(-1) ?? 0,
    medianDelayMs: delays[Math.floor(delays.length / 2)] ?? 0,
  }
}

function judgeRepeats(kind: PlaceKind, mine: readonly Receipt[], incidents: readonly Incident[]) {
  const repeats: string[] = []
  const unexplained: string[] = []
  const copies = new Map<string, Map<number, Receipt>>()
  for (const receipt of mine) {
    const times = copies.get(receipt.message) ?? new Map<number, Receipt>()
    copies.set(receipt.message, times.set(receipt.at, receipt))
  }
  for (const [message, times] of copies) {
    const inOrder = [...times.values()].sort((a, b) => a.at - b.at)
    for (const [index, copy] of inOrder.slice(0, -1).entries()) {
      repeats.push(message)
      const isExplained = copy.lost || incidents.some((incident) => explains(incident, kind, copy))
      if (!isExplained) unexplained.push(describeRepeat(copy, inOrder[index + 1]!))
    }
  }
  return { repeats, unexplained }
}

function describeRepeat(copy: Receipt, next: Receipt): string {
  const laterS = ((next.at - copy.at) / 1000).toFixed(1)
  return `${copy.message} with ${copy.key} by ${copy.from ?? 'somebody'}, ${laterS} s later by ${next.from ?? 'somebody'}`
}

/** An incident explains why `copy` was not the last when it fell between its being taken and its being recorded. */
function explains({ from, to, who, severs }: Incident, kind: PlaceKind, copy: Receipt): boolean {
  if (!severs.includes(kind) || (who !== null && copy.from !== null && who !== copy.from)) return false
  return from <= copy.at + RECORDING_MS && to >= copy.at - 100
}
