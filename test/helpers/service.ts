import { type ChildProcess, spawn } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Config } from '../../src/config.ts'
import { SETTINGS } from '../../src/settings.ts'

/** The program as its own process. `messages` are its log lines. */
export type Service = {
  pid: number
  /** Resolves when a log line with this message has come `times` times, or when the process has ended. */
  untilLogged(message: string, times?: number): Promise<void>
  kill(signal: NodeJS.Signals): Promise<void>
  ended: Promise<number | null>
  errors: () => string
}

/** The environment that makes `sitrep` read exactly this configuration. */
export function environmentOf(config: Config): Record<string, string> {
  const settings = Object.entries(SETTINGS).map(([name, { variable }]) => [variable, config[name as keyof Config]])
  const given = settings.filter(([, value]) => value !== null).map(([variable, value]) => [variable, String(value)])
  return { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...Object.fromEntries(given) }
}

export function startService(config: Config, roles: string): Service {
  const program = join(process.cwd(), 'bin', 'sitrep.js')
  const child = spawn(process.execPath, [program, 'start', '--roles', roles], {
    env: { ...environmentOf(config), LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  // Not before all that it wrote has been read, as `exit` may be.
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  const log = followLog(child)
  let errors = ''
  child.stderr?.on('data', (chunk) => {
    errors += chunk
  })
  return {
    pid: child.pid ?? 0,
    ended,
    errors: () => errors,
    untilLogged: (message, times = 1) => Promise.race([log(message, times), ended.then(() => undefined)]),
    kill: async (signal) => {
      child.kill(signal)
      await ended
    },
  }
}

function followLog(child: ChildProcess): (message: string, times: number) => Promise<void> {
  const counts = new Map<string, number>()
  const waiting: { message: string; times: number; resolve: () => void }[] = []
  createInterface({ input: child.stdout! }).on('line', (line) => {
    if (process.env.SERVICE_LOG) appendFileSync(process.env.SERVICE_LOG, `${line}\n`)
    const message = readMessage(line)
    counts.set(message, (counts.get(message) ?? 0) + 1)
    for (const each of waiting) if ((counts.get(each.message) ?? 0) >= each.times) each.resolve()
  })
  return (message, times) =>
    new Promise((resolve) => {
      if ((counts.get(message) ?? 0) >= times) resolve()
      else waiting.push({ message, times, resolve })
    })
}

function readMessage(line: string): string {
  try {
    return String((JSON.parse(line) as { msg?: string }).msg)
  } catch {
    return line
  }
}
