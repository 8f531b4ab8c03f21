import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { BenchResult } from './result.ts'

const STARTS = 5
/** Long enough for what starting left behind to be collected, and for the first tick. */
const IDLE_MS = 15_000

/** From the second start on an embedded database: time until it is ready, and memory once it has nothing to do. */
export default async function* start(args: string[]): AsyncGenerator<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-bench-'))
  const isQuick = args.includes('--quick')
  await startOnce(folder, 0)
  const times: number[] = []
  const bare: number[] = []
  let memory = { residentMb: 0, peakMb: 0 }
  const starts = isQuick ? 2 : STARTS
  for (let n = 1; n <= starts; n++) {
    bare.push(timeBareNode())
    const { readyMs, ...rest } = await startOnce(folder, n === starts ? IDLE_MS / (isQuick ? 3 : 1) : 0)
    times.push(readyMs)
    memory = rest
  }
  rmSync(folder, { recursive: true, force: true })
  const [readyMs, bareMs] = [median(times), median(bare)]
  const ratio = Number((readyMs / bareMs).toFixed(1))
  yield { bench: 'start: ready', n: starts, unit: 'ms', value: readyMs, toBareNode: ratio, bareNodeMs: bareMs }
  if (memory.residentMb > 0) {
    yield { bench: 'start: idle memory', n: 1, unit: 'MB', value: memory.residentMb, peakMb: memory.peakMb }
  }
}

async function startOnce(folder: string, idleMs: number) {
  const begun = performance.now()
  const child = spawn(process.execPath, [join(process.cwd(), 'bin', 'sitrep.js'), 'start'], {
    env: {
      ...process.env,
      DATA_DIR: join(folder, 'data'),
      PREVIEW_DIR: join(folder, 'preview'),
      PORT: '0',
      LOG_LEVEL: 'info',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  await untilUp(child)
  const readyMs = Math.round(performance.now() - begun)
  await new Promise((resolve) => setTimeout(resolve, idleMs))
  const memory = readMemory(child.pid ?? 0)
  child.kill('SIGTERM')
  await once(child, 'exit')
  return { readyMs, ...memory }
}

async function untilUp(child: ChildProcess): Promise<void> {
  for await (const line of createInterface({ input: child.stdout! })) {
    if (line.includes('"sitrep is up"')) return void child.stdout!.resume()
  }
  throw new Error('it ended before it was up')
}

/** Zeros where the system does not tell. */
function readMemory(pid: number): { residentMb: number; peakMb: number } {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8')
    const read = (name: string) =>
      Math.round(Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1000)
    return { residentMb: read('VmRSS'), peakMb: read('VmHWM') }
  } catch {
    return { residentMb: 0, peakMb: 0 }
  }
}

function timeBareNode(): number {
  const begun = performance.now()
  spawnSync(process.execPath, ['-e', '0'])
  return Math.round(performance.now() - begun)
}

function median(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}
