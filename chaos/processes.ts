import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** What is known of a process of the service. */
export type ServiceProcess = {
  name: string
  kill(signal: NodeJS.Signals): Promise<void>
  /** Starts it when it does not run. */
  start(): void
  isRunning(): boolean
  pid(): number
  /** Real milliseconds when it last said that it had nothing left to do; 0 before. */
  idleAt(): number
  /** Whether it has come up since it was started last. */
  isUp(): boolean
  /** Whether it gave work back unfinished when it was last asked to stop. */
  hasGivenBack(): boolean
}

export type Crash = { name: string; code: number | null; wasUp: boolean; lastWords: string }

export type ProcessOptions = {
  name: string
  roles: string
  environment: Record<string, string>
  /** Keeps all log lines, for looking into a failure. */
  logFile: string | null
  /** Told of an ending that nobody asked for; `wasUp` says whether it had come up before. */
  onCrash: (crash: Crash) => void
}

const PROGRAM = join(import.meta.dirname, '..', 'bin', 'sitrep.js')

/** One process of the service, which is started again by `start` only: who watches over it decides. */
export function createProcess(options: ProcessOptions): ServiceProcess {
  const { name, roles, environment, logFile, onCrash } = options
  const state = {
    child: null as ChildProcess | null,
    expected: false,
    idleAt: 0,
    isUp: false,
    gaveBack: false,
    lastWords: '',
  }

  function hear(line: string): void {
    if (logFile) appendFileSync(logFile, `${Date.now()} ${name} ${line}\n`)
    if (line.includes('"nothing left to do"')) state.idleAt = Date.now()
    if (line.includes('"sitrep is up"')) state.isUp = true
    if (line.includes('"not all work ended in time, it is given back"')) state.gaveBack = true
  }

  function start(): void {
    if (state.child) return
    Object.assign(state, { expected: false, isUp: false, gaveBack: false, lastWords: '' })
    const child = spawn(process.execPath, [PROGRAM, 'start', '--roles', roles], {
      env: { PATH: process.env.PATH ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    state.child = child
    createInterface({ input: child.stdout! }).on('line', hear)
    child.stderr?.on('data', (chunk: Buffer) => {
      state.lastWords = (state.lastWords + chunk).slice(-2_000)
      if (logFile) appendFileSync(logFile, `${Date.now()} ${name} ${chunk}\n`)
    })
    child.once('exit', (code) => {
      if (state.child === child) state.child = null
      const wasUp = state.isUp
      state.isUp = false
      if (!state.expected) onCrash({ name, code, wasUp, lastWords: state.lastWords })
    })
  }

  async function kill(signal: NodeJS.Signals): Promise<void> {
    const { child } = state
    if (!child) return
    state.expected = true
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill(signal)
    await ended
  }

  // Whoever breaks a run off leaves no process behind.
  process.once('exit', () => state.child?.kill('SIGKILL'))
  return {
    ...{ name, start, kill },
    isRunning: () => state.child !== null,
    pid: () => state.child?.pid ?? 0,
    idleAt: () => state.idleAt,
    isUp: () => state.isUp,
    hasGivenBack: () => state.gaveBack,
  }
}
