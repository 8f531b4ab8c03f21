const UNITS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
eighteen nineteen`.split(/\s+/)
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const values = new Map<string, number>()
for (const [at, word] of UNITS.entries()) values.set(word, at + 1)
for (const [at, word] of TENS.entries()) values.set(word, 20 + 10 * at)

const UNITS_AFTER: Record<string, string> = {
  bn: 'billion',
  m: 'million',
  mn: 'million',
  tn: 'trillion',
  k: 'thousand',
}
const DIGITS = /^(\d[\d.]*)(bn|mn|tn|m|k|km|kg|kmh|mph|p|c|gw|mw|kw|kwh|ft|st|nd|rd|th)?$/

/** A number as digits, and what follows it in the same word: `18bn` is 18 billion. */
export type Stated = { digits: string; unit: string | null }

/** The number that a folded word states in digits or letters (`2.4`, `eleven`, `18bn`), else null. */
export function numberOf(folded: string): Stated | null {
  const [, digits, unit] = DIGITS.exec(folded) ?? []
  if (digits) return { digits: plain(digits), unit: unit ? (UNITS_AFTER[unit] ?? unit) : null }
  const value = values.get(folded)
  return value === undefined ? null : { digits: String(value), unit: null }
}

/** How unlikely two texts share the number by chance, 0 to 2: by its digits that are not mere trailing zeros. */
export function exactness(digits: string): number {
  if (/^(?:19|20)\d\d$/.test(digits)) return 0
  const significant = digits.replace('.', '').replace(/^0+|0+$/g, '').length
  if (significant >= 3) return 2
  if (significant === 2) return digits.length > 2 ? 1.2 : 0.6
  return digits.length > 3 ? 0.5 : 0.1
}

function plain(digits: string): string {
  return digits.includes('.') ? digits.replace(/\.?0*$/, '') : digits
}

/** Whether a further unit completes it: twenty in `twenty-two`. */
export function takesUnit(folded: string): boolean {
  return (values.get(folded) ?? 0) >= 20
}
