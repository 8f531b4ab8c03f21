import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { DataDirectoryInUse } from '../errors.ts'

/** Who holds a data directory. `startedAt` is the process's own start, which tells a reused pid from its first owner. */
type Holder = { pid: number; host: string; startedAt: string }

const HEARTBEAT_MS = 5_000
/** A holder on another host (a container beside us) is believed dead once its file has not been touched for so long. */
const FOREIGN_STALE_MS = 30_000
const heldHere = new Set<string>()

/**
 * Takes `directory` for this process alone. Two processes in one PGlite directory corrupt it, so there is no
 * shared mode. A lock left by a process that was killed is taken over at once.
 * @returns the function that gives the directory back
 * @throws DataDirectoryInUse naming the holder
 */
export function lockDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true })
  const path = join(directory, 'sitrep.lock')
  const mine = writeClaim(path)
  try {
    while (!tryLink(mine, path)) evictDeadHolder(directory, path)
  } finally {
    rmSync(mine, { force: true })
  }
  heldHere.add(path)
  const heartbeat = setInterval(() => touch(path), HEARTBEAT_MS)
  heartbeat.unref()
  return () => {
    clearInterval(heartbeat)
    if (heldHere.delete(path)) rmSync(path, { force: true })
  }
}

function writeClaim(path: string): string {
  const claim: Holder = { pid: process.pid, host: hostname(), startedAt: processStart(process.pid) }
  const temporary = `${path}.${process.pid}.${Date.now()}`
  writeFileSync(temporary, JSON.stringify(claim))
  return temporary
}

/** link(2) fails when the name exists, so of two processes only one gets it, with its contents complete. */
function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function evictDeadHolder(directory: string, path: string): void {
  const holder = readHolder(path)
  if (holder && isAlive(holder, path)) throw new DataDirectoryInUse(directory, holder.pid, holder.host)
  // Renaming first means that of two evictors only one removes the file it looked at.
  const grave = `${path}.dead.${process.pid}`
  try {
    renameSync(path, grave)
    rmSync(grave, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder
  } catch {
    return null
  }
}

function isAlive(holder: Holder, path: string): boolean {
  if (holder.host !== hostname()) return Date.now() - modifiedAt(path) < FOREIGN_STALE_MS
  if (holder.pid === process.pid) return heldHere.has(path)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
  return processStart(holder.pid) === holder.startedAt
}

/** Clock ticks since boot at which `pid` started (field 22 of proc(5) stat); '' where /proc is not to be had. */
function processStart(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function modifiedAt(path: string): number {
  try {
    return statSync(path).mtimeMs
  } catch {
    return 0
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date())
  } catch {
    // The directory was removed under us; the next query says so in its own words.
  }
}
