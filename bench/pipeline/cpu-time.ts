import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts processor time in hundredths of a second. */
const TICK_MS = 10

type Times = { parent: number; own: number; ended: number }

/** Processor time of a process and its children, those that have ended included, in milliseconds; 0 where Linux is not. */
export function cpuMsOf(pid: number): number {
  const children = listProcesses().flatMap((id) => {
    const times = readTimes(id)
    return times?.parent === pid ? [times.own] : []
  })
  const times = readTimes(pid)
  return children.reduce((sum, own) => sum + own, times ? times.own + times.ended : 0)
}

function listProcesses(): number[] {
  try {
    return readdirSync('/proc').map(Number).filter(Number.isInteger)
  } catch {
    return []
  }
}

/** @returns null when the process is gone */
function readTimes(pid: number): Times | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in parentheses, which may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const [user, system, endedUser, endedSystem] = fields.slice(11, 15).map(Number) as [number, number, number, number]
    return { parent: Number(fields[1]), own: TICK_MS * (user + system), ended: TICK_MS * (endedUser + endedSystem) }
  } catch {
    return null
  }
}
