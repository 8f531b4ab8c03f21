import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { PROJECT_ROOT } from '../src/paths.ts'
import { type BenchRun, writeReport } from './report.ts'
import type { BenchResult } from './result.ts'

const RUNS = join(PROJECT_ROOT, 'docs', 'benchmarks.json')
const MACHINE = {
  node: process.versions.node,
  cores: availableParallelism(),
  memoryGiB: Math.round(totalmem() / 2 ** 30),
}

/**
 * Runs each bench in a process of its own, one after the other, and writes docs/benchmarks.md anew: what is not run this
 * time stays on the page as docs/benchmarks.json has it.
 * @param quick asks each bench for its short form
 * @returns the benches that failed
 */
export async function runAll(names: readonly string[], quick: boolean): Promise<string[]> {
  const runs = new Map(readRuns().map((run) => [run.name, run]))
  for (const name of names) {
    console.log(`\n${name}`)
    runs.set(name, await runOne(name, quick))
    const inOrder = [...runs.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    writeFileSync(RUNS, `${JSON.stringify(inOrder, null, 2)}\n`)
    writeFileSync(join(PROJECT_ROOT, 'docs', 'benchmarks.md'), writeReport(inOrder, MACHINE))
  }
  return names.filter((name) => runs.get(name)?.failed !== null)
}

function readRuns(): BenchRun[] {
  return existsSync(RUNS) ? (JSON.parse(readFileSync(RUNS, 'utf8')) as BenchRun[]) : []
}

async function runOne(name: string, quick: boolean): Promise<BenchRun> {
  const started = performance.now()
  const main = join(import.meta.dirname, 'main.js')
  const child = spawn(process.execPath, [...process.execArgv, main, name, '--json', ...(quick ? ['--quick'] : [])], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const complaint = text(child.stderr)
  const results: BenchResult[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('{')) continue
    console.log(`  ${line}`)
    results.push(JSON.parse(line) as BenchResult)
  }
  const code = await ended
  const failed = code === 0 ? null : ((await complaint).trim().split('\n').at(-1) ?? `exit code ${code}`)
  const date = new Date().toISOString().slice(0, 10)
  return { name, date, quick, results, seconds: Math.round((performance.now() - started) / 1000), failed }
}
