import { compressDiary, formatTime } from './diary.ts'
import type { PlaceTally } from './tally.ts'
import type { Verdict } from './verdict.ts'

/** The tally as lines of text. */
export function reportVerdict(verdict: Verdict): string[] {
  const { options, published, stored, places, faults, crashes, problems } = verdict
  const { footprint, seed, lengthMs } = options
  return [
    `${footprint}, seed ${seed}, ${formatTime(lengthMs)} of faults: ${published} items published, ${stored} stored`,
    '',
    `${'place'.padEnd(16)}${['expected', 'received', 'lost', 'twice', 'repeats', 'median s', 'worst s'].map((word) => word.padStart(10)).join('')}`,
    ...places.map(reportPlace),
    '',
    `faults: ${[...faults].map(([name, count]) => `${name} ${count}`).join(', ') || 'none'}`,
    `processes that gave up starting while a server was away: ${crashes}`,
    boundRepeats(verdict),
    problems.length === 0 ? 'The tally holds.' : `The tally does not hold; run it again with --seed ${seed}:`,
    ...problems.map((problem) => `  ${problem}`),
    ...verdict.history.map((line) => `    ${line}`),
  ]
}

function reportPlace({
  place,
  expected,
  received,
  lost,
  twice,
  repeats,
  medianDelayMs,
  worstDelayMs,
}: PlaceTally): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1)
  const cells = [
    expected,
    received,
    lost.length,
    twice.length,
    repeats.length,
    seconds(medianDelayMs),
    seconds(worstDelayMs),
  ]
  return place.padEnd(16) + cells.map((cell) => String(cell).padStart(10)).join('')
}

function boundRepeats({ places, incidents }: Verdict): string {
  const repeats = (kind: string) =>
    places.filter(({ place }) => place.includes(kind)).reduce((sum, one) => sum + one.repeats.length, 0)
  const causes = (kind: 'email' | 'webhook') => incidents.filter(({ severs }) => severs.includes(kind)).length
  return (
    `mails sent twice: ${repeats('mail')} (deaths and cuts that could cause one: ${causes('email')}); ` +
    `webhook posts repeated under the same id: ${repeats('webhook')} (${causes('webhook')})`
  )
}

export function reportLog(verdict: Verdict): string[] {
  return compressDiary(verdict.entries, 50)
}
