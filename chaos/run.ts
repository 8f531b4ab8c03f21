import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { buildApp } from '../src/app.ts'
import { copyTemplate } from '../test/helpers/database.ts'
import { type Clock, createClock } from './clock.ts'
import { type Diary, startDiary } from './diary.ts'
import { drain } from './drain.ts'
import { possibleFaults } from './faults.ts'
import { type Footprint, openFootprint } from './footprints.ts'
import { type Outside, openOutside } from './outside.ts'
import { planFaults } from './plan.ts'
import { openPress } from './press.ts'
import type { Crash } from './processes.ts'
import { createRandom } from './random.ts'
import type { RunOptions } from './run-options.ts'
import { buildService, type Service } from './service.ts'
import { prepareStrikes, type Strikes } from './strikes.ts'
import { addSubscribers } from './subscribers.ts'
import { judge, type Verdict } from './verdict.ts'

/** Lies so that the first hour ends, and digests fall due, soon after the start. */
const START = new Date('2026-11-20T08:50:00Z')
const PATIENCE_MS = 120_000

/** Runs the service amid faults and compares what the outside was told with what it should have been told. */
export async function runChaos(options: RunOptions): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), 'sitrep-chaos-'))
  mkdirSync(join(folder, 'clocks'))
  const random = createRandom(options.seed)
  const clock = createClock(join(folder, 'clocks'), options.rate, START)
  const diary = startDiary(options.onEntry ?? (() => undefined))
  const outside = await openOutside(createRandom(options.seed + 1), clock)
  const footprint = await openFootprint({ name: options.footprint, folder, outside, clock, leaseMs: options.leaseMs })
  try {
    await prepare(footprint, outside, clock)
    return await disturb({ options, random, clock, diary, outside, footprint })
  } finally {
    await footprint.close()
    await outside.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function prepare({ config }: Footprint, outside: Outside, clock: Clock): Promise<void> {
  if (config.databaseUrl === null) await copyTemplate(config.dataDir)
  const app = await buildApp(config, { now: clock.now, log: pino({ level: 'silent' }) })
  const secrets = await addSubscribers(app, outside.feedUrls, outside.addressOf)
  await app.close()
  for (const [place, secret] of secrets) outside.webhooks.setSecret(place, secret)
}

type Scene = {
  options: RunOptions
  random: ReturnType<typeof createRandom>
  clock: Clock
  diary: Diary
  outside: Outside
  footprint: Footprint
}

async function disturb(scene: Scene): Promise<Verdict> {
  const { options, clock, diary, outside, footprint } = scene
  const problems: string[] = []
  const complain = (problem: string) => void problems.push(problem)
  const crashes: string[] = []
  const onCrash = ({ name, code, wasUp, lastWords }: Crash) => {
    const said =
      lastWords
        .split('\n')
        .find((line) => /Error/.test(line))
        ?.trim() ?? ''
    diary.note(`ended by itself (${code ?? 'signal'} ${said.slice(0, 80)})`, name)
    if (wasUp) complain(`${name} ended by itself: ${lastWords}`)
    else crashes.push(name)
    setTimeout(() => restart(service, name), 300)
  }
  const service = await buildService({
    footprint,
    outside,
    clock,
    workers: options.workers,
    logFile: options.logFile,
    onCrash,
  })
  const press = openPress(outside.publishers, options, clock)
  press.publish(outside.publishers.length * 2)
  for (const { process } of service.members) process.start()
  const strikes = planStrikes(scene, service, complain)
  try {
    await untilUp(service)
    diary.note('the service is up')
    strikes.begin()
    const items = await press.run(options.lengthMs)
    diary.note('the last item is out')
    await strikes.healAll()
    for (const { process } of service.members) process.start()
    diary.note('all is healed')
    const waiting = await drain({ service, outside, clock, diary, patienceMs: PATIENCE_MS })
    if (waiting !== null) complain(`nothing happened for ${PATIENCE_MS / 1000} s while it waited for ${waiting}`)
    for (const { process } of service.members) await process.kill('SIGTERM')
    return await judge({ ...scene, service, strikes, items, problems, crashes: crashes.length })
  } finally {
    await service.close()
  }
}

/** As whoever supervises processes would. */
function restart({ members }: Service, name: string): void {
  members.find(({ process }) => process.name === name)?.process.start()
}

async function untilUp({ members }: Service): Promise<void> {
  while (!members.every(({ process }) => process.isUp())) await new Promise((resolve) => setTimeout(resolve, 50))
}

function planStrikes(
  { options, random, clock, diary, outside, footprint }: Scene,
  service: Service,
  complain: (problem: string) => void,
): Strikes {
  const { seed, lengthMs, faultEveryMs, only } = options
  const faults = possibleFaults(footprint).filter(({ name }) => only?.includes(name) ?? true)
  const plan = faults.length === 0 ? [] : planFaults(random, faults, lengthMs, faultEveryMs)
  return prepareStrikes({ stage: { footprint, outside, service, clock, complain }, faults, plan, seed, diary })
}
