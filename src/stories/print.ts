import type { Sketch } from './near-duplicate.ts'

/** What a term of a print is; a term may be several of these. */
export const TERM = {
  title: 1,
  lead: 2,
  /** Stands outside mentions of earlier events, see backdrop.ts. */
  fore: 4,
  name: 8,
  /** Part of a person's full name. */
  person: 16,
  /** Follows `in`, `near` and the like: probably where it happened. */
  where: 32,
  /** A country, see places.ts. */
  country: 64,
  happening: 128,
  number: 256,
  /** A number with what it counts. */
  count: 512,
  date: 1024,
} as const

/** Terms that state a quantity or a date rather than what the item is about. */
export const FIGURES = TERM.number | TERM.count | TERM.date

/** Weights are kept in sixteenths, at most 255 of them. */
const STEP = 16

/**
 * What later items are compared with. `terms` are hashes in ascending order; `marks[i]` holds the bits of TERM and,
 * above them, the weight: how rare the term is in nats, a little more when it is repeated.
 */
export type Print = Sketch & {
  terms: Uint32Array
  marks: Uint32Array
  /** Weekdays named, Monday the lowest bit: in headline and lead, and anywhere. */
  leadDays: number
  days: number
  /** The first weekday that headline or lead name outside mentions of earlier events, as a bit; 0 where there is none. */
  mainDay: number
  /** Headline or lead speak of a second night, another raid. */
  sequel: boolean
  /** Tells of several events, see roundup.ts. */
  roundup: boolean
  /** How many words of headline and lead speak of what comes of an event. */
  aftermath: number
  /** Hash of all words of the text, see describe.ts for short ones. */
  wording: number
  /** Whether the item's time is known rather than guessed. */
  dated: boolean
}

export function markOf(flags: number, weight: number): number {
  return flags | (Math.min(255, Math.round(weight * STEP)) << 16)
}

export function flagsOf(mark: number): number {
  return mark & 0xffff
}

export function weightOf(mark: number): number {
  return (mark >>> 16) / STEP
}
