import { Command, InvalidArgumentError, Option } from 'commander'
import { formatEntry } from './diary.ts'
import type { FootprintName } from './footprints.ts'
import { reportLog, reportVerdict } from './report.ts'
import { runChaos } from './run.ts'

type Given = {
  minutes: number
  seed: number
  footprint: FootprintName | 'both'
  workers: number
  every: number
  faultEvery: number
  rate: number
  lease: number
  logFile: string | null
  compressedLog: boolean
  quiet: boolean
  only: string[] | null
}

const number = (text: string) => {
  const value = Number(text)
  if (!Number.isFinite(value) || value < 0) throw new InvalidArgumentError('it must be a number.')
  return value
}

const program = new Command()
  .name('chaos')
  .description('run the service amid faults and compare what it sent with what it should have sent')
  .option('--minutes <n>', 'how long faults strike', number, 20)
  .option('--seed <n>', 'repeats a run', number, Date.now() % 1_000_000)
  .addOption(
    new Option('--footprint <name>', 'what it runs on').choices(['embedded', 'servers', 'both']).default('both'),
  )
  .option('--workers <n>', 'worker processes, with servers', number, 3)
  .option('--every <ms>', 'milliseconds between two items', number, 50)
  .option('--fault-every <ms>', 'milliseconds between two faults, on average', number, 2_500)
  .option('--rate <n>', "how many times faster the service's clocks run", number, 20)
  .option('--lease <ms>', 'milliseconds after which what a dead process was sending is taken up', number, 20_000)
  .option('--only <names...>', 'only faults of these names')
  .option('--log-file <path>', "keeps the service's own log")
  .option('--compressed-log', 'what happened when, in 50 lines', false)
  .option('--quiet', 'only the tally', false)

async function run(given: Given): Promise<void> {
  const footprints: FootprintName[] = given.footprint === 'both' ? ['embedded', 'servers'] : [given.footprint]
  for (const footprint of footprints) {
    const verdict = await runChaos({
      ...{ footprint, seed: given.seed, lengthMs: given.minutes * 60_000, workers: given.workers },
      ...{
        itemEveryMs: given.every,
        faultEveryMs: given.faultEvery,
        rate: given.rate,
        leaseMs: given.lease,
        logFile: given.logFile ?? null,
      },
      ...(given.only ? { only: given.only } : {}),
      onEntry: (entry) => given.quiet || given.compressedLog || console.log(formatEntry(entry)),
    })
    if (given.compressedLog) console.log(reportLog(verdict).join('\n'))
    console.log(reportVerdict(verdict).join('\n'))
    if (verdict.problems.length > 0) process.exitCode = 1
  }
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
await run(program.parse().opts<Given>())
