import { accessSync, constants, existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config } from '../config.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const GIGABYTE = 1_000_000_000
const LITTLE_BYTES = 2 * GIGABYTE
const TOO_LITTLE_BYTES = GIGABYTE / 4
const OLDEST_NODE = 20
/** Leases and rate limits bear a second; minutes would send a job of a living worker to another. */
const SOME_SKEW_MS = 2_000
const TOO_MUCH_SKEW_MS = 30_000

/** Whether what must be written can be, and for how long. */
export async function checkDisk({
  dataDir,
  previewDir,
  databaseUrl,
  smtpUrl,
  discordToken,
}: Config): Promise<Finding[]> {
  const folders = new Set<string>()
  if (databaseUrl === null) folders.add(dataDir)
  if (smtpUrl === null || discordToken === null) folders.add(previewDir)
  return Promise.all([...folders].map(checkFolder))
}

async function checkFolder(folder: string): Promise<Finding> {
  const { ok, warning, failed } = createFindings('disk')
  const present = nearest(folder)
  try {
    accessSync(present, constants.W_OK)
    const { bavail, bsize } = await statfs(present)
    const free = bavail * bsize
    const says = `${(free / GIGABYTE).toFixed(1)} GB free for ${folder}`
    if (free < TOO_LITTLE_BYTES) return failed(says, 'Make room now: when the disk is full nothing is taken in.')
    return free < LITTLE_BYTES ? warning(says, 'Make room, or keep fewer items.') : ok(says)
  } catch (error) {
    return failed(
      `${folder} cannot be written to: ${describeError(error)}`,
      'Give it to the user that runs the service.',
    )
  }
}

/** The folder, or the one above it that exists. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}

export function checkNode(): Finding {
  const { ok, failed } = createFindings('node')
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST_NODE) return ok(`Node.js ${process.versions.node}`)
  return failed(`Node.js ${process.versions.node} is too old`, `Install ${OLDEST_NODE} or newer.`)
}

/** `skewMs`: how far ours was ahead of it, at the moment it was asked. */
export type OtherClock = { name: string; skewMs: number }

export function checkClock(now: number, others: readonly OtherClock[]): Finding[] {
  const { ok, warning, failed } = createFindings('clock')
  if (others.length === 0) return [ok(`it is ${new Date(now).toISOString()} here; there is no other clock to compare`)]
  return others.map(({ name, skewMs }) => {
    const says = `${(Math.abs(skewMs) / 1000).toFixed(1)} s ${skewMs < 0 ? 'behind' : 'ahead of'} the clock of ${name}`
    const mend = 'Set the clocks of both machines by NTP, such as with chrony.'
    if (Math.abs(skewMs) > TOO_MUCH_SKEW_MS) return failed(says, mend)
    return Math.abs(skewMs) > SOME_SKEW_MS ? warning(says, mend) : ok(says)
  })
}
