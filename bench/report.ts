import { judge, type Verdict } from './goals.ts'
import type { BenchResult } from './result.ts'

/** What one bench printed, on which day, and how long all of it took; `failed` holds why it gave less than it should. */
export type BenchRun = {
  name: string
  date: string
  quick: boolean
  results: BenchResult[]
  seconds: number
  failed: string | null
}

export type Machine = { node: string; cores: number; memoryGiB: number }

/** The page that says what was measured, beside each goal and each baseline of the same run. */
export function writeReport(runs: readonly BenchRun[], machine: Machine): string {
  const results = runs.flatMap((run) => run.results)
  return [
    '# Benchmarks',
    '',
    `Written by \`npm run bench\`: ${machine.cores} cores, ${machine.memoryGiB} GiB, Node ${machine.node}. Only ratios travel to another machine; each baseline was timed in the same run as what it is compared with.`,
    ...['', '## Goals', '', '| Figure | Goal | Measured | |', '|---|---|---|---|', ...judge(results).map(writeVerdict)],
    ...runs.flatMap(writeRun),
    '',
  ].join('\n')
}

function writeVerdict({ goal, measured, met }: Verdict): string {
  const bound = goal.atLeast === undefined ? `at most ${write(goal.atMost)}` : `at least ${write(goal.atLeast)}`
  return row([
    goal.says,
    bound,
    measured === null ? 'not measured yet' : write(measured),
    verdictOf(goal, measured, met),
  ])
}

function verdictOf({ atLeast, atMost }: Verdict['goal'], measured: number | null, met: boolean | null): string {
  if (met === null || measured === null) return ''
  if (met) return 'met'
  const off = Math.abs(measured / (atLeast ?? atMost ?? measured) - 1)
  return `missed by ${Math.max(1, Math.round(100 * off))} %`
}

function writeRun({ name, date, quick, results, seconds, failed }: BenchRun): string[] {
  return [
    ...[
      '',
      `## ${name}`,
      '',
      `\`npm run bench -- ${name}${quick ? ' --quick' : ''}\`, ${date}, ${Math.round(seconds)} s.`,
      '',
    ],
    ...(failed === null ? [] : [`It ended early: ${failed}`, '']),
    ...(results.length > 0
      ? ['| What | n | Figure | Further |', '|---|---:|---:|---|', ...results.map(writeResult)]
      : []),
  ]
}

function writeResult({ bench, n, unit, value, ...details }: BenchResult): string {
  const further = Object.entries(details).filter(([, detail]) => detail !== null && detail !== undefined)
  return row([
    bench,
    write(n),
    `${write(value)} ${unit}`,
    further.map(([key, detail]) => `${words(key)} ${write(detail)}`).join(', '),
  ])
}

const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`

function write(value: unknown): string {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 1 })
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** `itemsPerSecond` as `items per second`. */
function words(name: string): string {
  // Units in capitals, MB say, stay one word.
  return name.replace(/[A-Z]+(?![a-z])|[A-Z]/g, (word) => ` ${word.length > 1 ? word : word.toLowerCase()}`)
}
