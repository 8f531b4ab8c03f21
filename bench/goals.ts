import type { BenchResult } from './result.ts'

/** What a figure ought to be: of the result named so (and for that `n`, where it matters), its `figure`. */
export type Goal = {
  bench: string
  n?: number
  /** `value`, or the name of a detail. */
  figure: string
  atLeast?: number
  atMost?: number
  says: string
}

export const GOALS: readonly Goal[] = [
  { bench: 'start: ready', figure: 'value', atMost: 3_000, says: 'ms from the second start to ready, embedded' },
  { bench: 'start: idle memory', figure: 'value', atMost: 300, says: 'MB resident, embedded and idle' },
  { bench: 'match', n: 1_000, figure: 'value', atLeast: 35_000, says: 'documents a second at 1,000 queries' },
  { bench: 'match', n: 10_000, figure: 'value', atLeast: 28_000, says: 'documents a second at 10,000 queries' },
  { bench: 'match', n: 100_000, figure: 'value', atLeast: 15_000, says: 'documents a second at 100,000 queries' },
  { bench: 'match', n: 1_000_000, figure: 'value', atLeast: 6_000, says: 'documents a second at 1,000,000 queries' },
  {
    bench: 'match',
    n: 100_000,
    figure: 'p99Us',
    atMost: 1_000,
    says: 'microseconds a document at 100,000 queries, p99',
  },
  { bench: 'match', n: 100_000, figure: 'toRegExps', atLeast: 5_000, says: 'times one RegExp per query, at 100,000' },
  {
    bench: 'match',
    n: 100_000,
    figure: 'toTokeniseOnly',
    atLeast: 0.111,
    says: 'of tokenising alone, at 100,000 queries',
  },
  { bench: 'match', n: 1_000_000, figure: 'buildMs', atMost: 6_000, says: 'milliseconds to build 1,000,000 queries' },
  { bench: 'match', n: 1_000_000, figure: 'heldMb', atMost: 600, says: 'MB held by 1,000,000 queries' },
  {
    bench: 'classify and place',
    figure: 'value',
    atLeast: 2_000,
    says: 'items of 300 words a second through normalise, classify and story',
  },
  { bench: 'stories: sketches', figure: 'value', atLeast: 70_000, says: 'signatures a second' },
  {
    bench: 'stories: look-up',
    n: 1_000_000,
    figure: 'ratio',
    atMost: 2,
    says: 'times the look-up at 10,000 stories, at 1,000,000',
  },
  { bench: 'poll: 304', figure: 'ratio', atLeast: 0.5, says: 'of bare undici.request, 304' },
  { bench: 'poll: 200, unchanged', figure: 'ratio', atLeast: 0.5, says: 'of bare undici.request, 200' },
  { bench: 'parse: all of them', figure: 'value', atLeast: 40, says: 'MB of feeds a second' },
  { bench: 'parse: all of them', figure: 'ratio', atLeast: 0.9, says: 'times the speed of rss-parser' },
  {
    bench: 'feed-latency: answer to alert, p99',
    figure: 'value',
    atMost: 2_000,
    says: "milliseconds from a feed's answer to the alert sent, p99 at 1,000 feeds",
  },
  { bench: 'digest-due', figure: 'twice', atMost: 0, says: 'mails that came twice, all due at the same minute' },
  { bench: 'digest-due', figure: 'missing', atMost: 0, says: 'readers without their mail, all due at the same minute' },
  { bench: 'digest-due', figure: 'peakMiB', atMost: 700, says: 'MiB held at most, all due at the same minute' },
  { bench: 'digest-fanout', figure: 'value', atLeast: 1_200, says: 'personalised 40 KB digests a second' },
  { bench: 'digest-fanout ratio', figure: 'value', atLeast: 2.5, says: 'times plain nodemailer' },
  {
    bench: 'pipeline: servers',
    figure: 'value',
    atLeast: 500,
    says: 'items a second in one process on PostgreSQL and Redis',
  },
  { bench: 'pipeline: embedded', figure: 'value', atLeast: 150, says: 'items a second embedded' },
  {
    bench: 'pipeline: servers, steady',
    figure: 'p99Ms',
    atMost: 1_000,
    says: 'milliseconds from published to queued, p99, servers',
  },
  {
    bench: 'pipeline: embedded, steady',
    figure: 'p99Ms',
    atMost: 1_000,
    says: 'milliseconds from published to queued, p99, embedded',
  },
  {
    bench: 'scale',
    n: 1_000_000,
    figure: 'toFirst',
    atMost: 1.3,
    says: 'times the cost of an item at 10,000 stored, at 1,000,000',
  },
  { bench: 'pipeline: two processes', figure: 'toOne', atLeast: 1.6, says: 'times one process, with two' },
  {
    bench: 'pipeline: two processes, each held to a share of a core',
    figure: 'toOne',
    atLeast: 1.6,
    says: 'times one process, with two, each held to the same share of a core',
  },
]

export type Verdict = { goal: Goal; measured: number | null; met: boolean | null }

/** The goals that `results` speak of, and how they stand; a goal that none speaks of is null. */
export function judge(results: readonly BenchResult[], goals: readonly Goal[] = GOALS): Verdict[] {
  return goals.map((goal) => {
    const result = results.find((one) => one.bench === goal.bench && (goal.n === undefined || one.n === goal.n))
    const measured = result?.[goal.figure]
    if (typeof measured !== 'number') return { goal, measured: null, met: null }
    return { goal, measured, met: measured >= (goal.atLeast ?? -Infinity) && measured <= (goal.atMost ?? Infinity) }
  })
}
