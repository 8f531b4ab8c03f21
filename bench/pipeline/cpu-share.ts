import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = '/sys/fs/cgroup'
/** Short, so that a process that has used up its share waits milliseconds for the next. */
const PERIOD_US = 10_000

/**
 * Holds each process to a share of one core, so that two of them have twice the processor that one has on a machine that
 * has no cores to spare.
 * @returns the function that ends it, or null where the system does not let us
 */
export function holdToShare(pids: readonly number[], share: number): (() => void) | null {
  const parent = existsSync(join(ROOT, 'cgroup.controllers')) ? ROOT : join(ROOT, 'cpu')
  const groups = pids.map((pid) => ({ pid, folder: join(parent, `sitrep-bench-${pid}`) }))
  const release = () => {
    for (const { pid, folder } of groups) {
      if (!existsSync(folder)) continue
      if (existsSync(`/proc/${pid}`)) writeFileSync(join(parent, 'cgroup.procs'), String(pid))
      rmdirSync(folder)
    }
  }
  try {
    for (const { pid, folder } of groups) {
      mkdirSync(folder)
      limit(folder, Math.round(share * PERIOD_US))
      writeFileSync(join(folder, 'cgroup.procs'), String(pid))
    }
    return release
  } catch {
    release()
    return null
  }
}

/** By version 2 of the kernel's control groups, or version 1. */
function limit(folder: string, quotaUs: number): void {
  if (existsSync(join(folder, 'cpu.max'))) writeFileSync(join(folder, 'cpu.max'), `${quotaUs} ${PERIOD_US}`)
  else {
    writeFileSync(join(folder, 'cpu.cfs_period_us'), String(PERIOD_US))
    writeFileSync(join(folder, 'cpu.cfs_quota_us'), String(quotaUs))
  }
}
