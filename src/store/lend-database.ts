import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readFrames, sendFrame } from './frames.ts'
import type { Database, PoolClientLike } from './sql.ts'

/** A statement that a borrower asks for, and what comes back. */
export type Request = { id: number; text: string; params?: readonly unknown[] }
export type Reply =
  | { id: number; rows: unknown[]; rowCount: number }
  | { id: number; error: { message: string } & Record<string, unknown> }
  | { notification: { channel: string; payload: string } }

/** A borrower that stops in the middle of a transaction, holding everybody else back, is cut off after so long. */
const IDLE_IN_TRANSACTION_MS = 10_000
/** Systems allow a socket's path some hundred bytes. */
const LONGEST_PATH = 100

/** Where the process that has the embedded database of `directory` can be asked. */
export function socketPathOf(directory: string): string {
  const name = `sitrep-${createHash('sha256').update(resolve(directory)).digest('hex').slice(0, 16)}`
  if (process.platform === 'win32') return `\\\\.\\pipe\\${name}`
  const path = join(resolve(directory), 'sitrep.sock')
  return path.length <= LONGEST_PATH ? path : join(tmpdir(), `${name}.sock`)
}

/**
 * Lets other commands on this machine use the embedded database that this process has open: each connection to the
 * socket in the data directory is one client of its pool. Only the owner of the directory may connect.
 * @returns the function that ends it
 */
export async function lendDatabase(
  database: Database,
  directory: string,
  idleMs = IDLE_IN_TRANSACTION_MS,
): Promise<() => Promise<void>> {
  const path = socketPathOf(directory)
  const borrowers = new Set<Socket>()
  const server = createServer((socket) => {
    borrowers.add(socket)
    socket.on('close', () => borrowers.delete(socket))
    void serve(database, socket, idleMs)
  })
  // Whoever holds the directory's lock owns this name; what stands there is left over from a killed process.
  if (process.platform !== 'win32') rmSync(path, { force: true })
  await listen(server, path)
  return async () => {
    for (const socket of borrowers) socket.destroy()
    await new Promise((done) => server.close(done))
  }
}

async function listen(server: Server, path: string): Promise<void> {
  const umask = process.platform === 'win32' ? null : process.umask(0o077)
  try {
    await new Promise<void>((done, failed) => server.once('error', failed).listen(path, done))
  } finally {
    if (umask !== null) process.umask(umask)
  }
  if (umask !== null) chmodSync(path, 0o600)
}

async function serve(database: Database, socket: Socket, idleMs: number): Promise<void> {
  const client = await database.queuePool().connect()
  let busy = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  let open = false
  client.on('notification', (notification: { channel: string; payload: string }) => sendFrame(socket, { notification }))
  socket.on('error', () => undefined)
  socket.on('close', () => {
    clearTimeout(idle)
    void busy.then(() => client.release())
  })
  readFrames(socket, (value) => {
    const request = value as Request
    clearTimeout(idle)
    busy = busy.then(async () => {
      if (socket.destroyed) return
      open = opensOrCloses(request.text) ?? open
      sendFrame(socket, await answer(client, request))
      clearTimeout(idle) // of two questions asked at once only the last answer begins an idle time
      if (open) idle = setTimeout(() => socket.destroy(), idleMs)
    })
  })
}

/** Whether a statement opens a transaction (true) or ends it (false); null where it does neither. */
function opensOrCloses(text: string): boolean | null {
  const [, verb] =
    /^(?:\s*--[^\n]*\n)*\s*(BEGIN|START\s+TRANSACTION|COMMIT|ROLLBACK|END)\b(?!\s+TO\b)/i.exec(text) ?? []
  return verb === undefined ? null : /^(?:BEGIN|START)/i.test(verb)
}

async function answer(client: PoolClientLike, { id, text, params }: Request): Promise<Reply> {
  try {
    const { rows, rowCount } = await client.query(text, params)
    return { id, rows, rowCount }
  } catch (error) {
    const { message, code, detail, constraint } = error as Error & Record<string, unknown>
    return { id, error: { message, code, detail, constraint } }
  }
}
