import type { Document } from '../../src/model.ts'
import type { Matcher } from '../../src/watch/matcher.ts'
import { judge } from '../goals.ts'
import type { BenchResult } from '../result.ts'

/** Where the time of matching goes, as shares of it: reading words, looking up what queries ask for, looking at queries. */
export type Shares = { tokenise: number; lookUps: number; programs: number }

const ROUNDS = 3

/** Times matching and its first two steps in turn, so that whatever else the machine does weighs on all three alike. */
export function measureShares(matcher: Matcher, documents: readonly Document[]): Shares {
  const best = { read: Infinity, scan: Infinity, match: Infinity }
  for (let i = 0; i < ROUNDS; i++) {
    best.read = Math.min(best.read, msOf(documents, matcher.analyser.analyse))
    best.scan = Math.min(best.scan, msOf(documents, matcher.countTerms))
    best.match = Math.min(best.match, msOf(documents, matcher.match))
  }
  const { read, scan, match } = best
  return {
    tokenise: share(read / match),
    lookUps: share((scan - read) / match),
    programs: share((match - scan) / match),
  }
}

/** Processor time, since the clock goes on while others have the processor. */
function msOf(documents: readonly Document[], step: (document: Document) => unknown): number {
  const started = process.cpuUsage()
  for (const document of documents) step(document)
  const { user, system } = process.cpuUsage(started)
  return (user + system) / 1000
}

function share(value: number): number {
  return Number(Math.max(0, value).toFixed(2))
}

/** How a result stands to its goals; where one is missed, also what the limit is. */
export function standing(result: BenchResult, shares: Shares): { shares: Shares; goals: string[]; limit?: string } {
  const verdicts = judge([result]).filter(({ met }) => met !== null)
  const goals = verdicts.map(({ goal, measured, met }) => {
    const bound = goal.atLeast ?? goal.atMost!
    const missedBy = goal.atLeast === undefined ? measured! / bound - 1 : 1 - measured! / bound
    const verdict = met ? 'met' : `missed by ${(100 * missedBy).toFixed(1)} %`
    return `${number(measured!)} ${goal.says} (goal: at ${goal.atLeast ? 'least' : 'most'} ${number(bound)}): ${verdict}`
  })
  const isMissed = verdicts.some(({ met }) => met === false)
  return { shares, goals, ...(isMissed ? { limit: limitOf(result, shares) } : {}) }
}

function limitOf({ value, perCpuSecond }: BenchResult, { tokenise, lookUps, programs }: Shares): string {
  const given = value / Number(perCpuSecond)
  const busy = `; others had the processor for ${percent(1 - given)} of the time, a second of it does ${number(Number(perCpuSecond))}`
  return (
    `reading the words takes ${percent(tokenise)} of a document's time, and alone would allow ` +
    `${number(Math.round(value / tokenise))} a second; looking up words and phrases takes ${percent(lookUps)}, ` +
    `the queries found by them ${percent(programs)}${given < 0.9 ? busy : ''}`
  )
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`
}

function number(value: number): string {
  return value.toLocaleString('en')
}
