import { hashTerm } from './hash.ts'
import { exactness, takesUnit } from './numbers.ts'
import { TERM } from './print.ts'
import type { Reading } from './reading.ts'
import type { TermBag } from './term-bag.ts'
import { LEAST_RARITY } from './words.ts'

/** What a date, and a number with what it counts, are worth. */
const FIGURE_RARITY = 3
const LAST_DAY = 31

/** Adds `Oct 23` or `23 October` as one term for the day of the year. @returns how many further words it took */
export function addDate({ words, infos }: Reading, p: number, flags: number, bag: TermBag): number {
  for (const step of [1, -1]) {
    const at = p + step
    const digits = at >= 0 && at < words.textEnd ? infos[at]!.number?.digits : undefined
    if (!digits || !/^\d{1,2}$/.test(digits) || Number(digits) > LAST_DAY) continue
    bag.add(hashTerm(`date ${infos[p]!.month}-${digits}`), FIGURE_RARITY, flags | TERM.date)
    return Math.max(0, step)
  }
  return 0
}

/** Adds the number at `p` and, as one more term, the number with what it counts. @returns how many further words it took */
export function addNumber(reading: Reading, p: number, flags: number, bag: TermBag): number {
  const { words, infos } = reading
  const { digits, unit } = infos[p]!.number!
  const ones = completes(reading, p)
  const number = ones === null ? digits : String(Number(digits) + ones)
  const last = ones === null ? p : p + 1
  bag.add(hashTerm(number), exactness(number), flags | TERM.number)
  const next = last + 1 < words.textEnd ? infos[last + 1]! : null
  const counted = unit ?? (next && !next.number && next.rarity >= LEAST_RARITY ? (next.happening ?? next.key) : null)
  if (counted) bag.add(hashTerm(`${number} ${counted}`), FIGURE_RARITY, flags | TERM.count)
  return last - p
}

/** The two of `twenty-two`, or null. */
function completes({ words, infos }: Reading, p: number): number | null {
  if (p + 1 >= words.textEnd || !takesUnit(infos[p]!.key)) return null
  const next = infos[p + 1]!.number?.digits
  return next?.length === 1 && words.starts[p + 1]! - words.ends[p]! <= 1 ? Number(next) : null
}
