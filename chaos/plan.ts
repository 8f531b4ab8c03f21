import type { Random } from './random.ts'

export type Planned = { atMs: number; name: string }

/**
 * When which fault strikes: drawn from a deck in which each kind lies as often as its share says, so that every kind
 * comes up before one comes up for the third time. The same chance gives the same plan.
 * @param everyMs between two faults, on average
 */
export function planFaults(
  random: Random,
  kinds: readonly { name: string; share: number }[],
  lengthMs: number,
  everyMs: number,
): Planned[] {
  const planned: Planned[] = []
  let deck: string[] = []
  for (let atMs = everyMs; atMs < lengthMs; atMs += everyMs * (0.4 + 1.2 * random.next())) {
    if (deck.length === 0) deck = fillDeck(random, kinds)
    planned.push({ atMs: Math.round(atMs), name: deck.pop()! })
  }
  return planned
}

/** A share of 0.5 lies in every second deck, by chance. */
function fillDeck(random: Random, kinds: readonly { name: string; share: number }[]): string[] {
  const cards = kinds.flatMap(({ name, share }) => {
    const whole = Math.floor(share) + (random.next() < share % 1 ? 1 : 0)
    return Array.from({ length: whole }, () => name)
  })
  return random.shuffle(cards)
}
