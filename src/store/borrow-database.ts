import { EventEmitter } from 'node:events'
import { createConnection, type Socket } from 'node:net'
import { readFrames, sendFrame } from './frames.ts'
import { type Reply, socketPathOf } from './lend-database.ts'
import type { Database, PoolClientLike, PoolLike, Rows, Sql } from './sql.ts'

/**
 * The embedded database of `directory` through the process that has it open, as `lendDatabase` offers it there.
 * @returns null when no process offers it
 */
export async function borrowDatabase(directory: string): Promise<Database | null> {
  const path = socketPathOf(directory)
  const plain = await connect(path).catch(() => null)
  if (!plain) return null
  const client = createClient(plain)
  const pool = new EventEmitter() as unknown as PoolLike & EventEmitter
  pool.query = (text, params) => client.query(text, params)
  pool.connect = async () => createClient(await connect(path))
  pool.end = async () => undefined
  return {
    kind: 'borrowed',
    query: (text, params) => client.query(text, params),
    transaction: async (work) => inTransaction(createClient(await connect(path)), work),
    listen: async (channel, heard) => {
      const listener = createClient(await connect(path))
      listener.on('notification', ({ payload }: { payload: string }) => heard(payload))
      await listener.query(`LISTEN ${channel}`)
      return async () => listener.release()
    },
    queuePool: () => pool,
    script: async (text) => {
      await client.query(text)
    },
    close: async () => client.release(),
  }
}

async function connect(path: string): Promise<Socket> {
  const socket = createConnection(path)
  await new Promise<void>((done, failed) => socket.once('error', failed).once('connect', done))
  return socket
}

async function inTransaction<T>(client: PoolClientLike, work: (tx: Sql) => Promise<T>): Promise<T> {
  try {
    await client.query('BEGIN')
    const result = await work(client)
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined) // the lender rolls back when the connection is gone
    throw error
  } finally {
    client.release()
  }
}

type Waiting = { resolve: (rows: Rows<never>) => void; reject: (error: Error) => void }

function createClient(socket: Socket): PoolClientLike {
  const client = new EventEmitter() as unknown as PoolClientLike & EventEmitter
  const waiting = new Map<number, Waiting>()
  let last = 0
  let released = false
  readFrames(socket, (value) => {
    const reply = value as Reply
    if ('notification' in reply) return void client.emit('notification', reply.notification)
    const asked = waiting.get(reply.id)
    waiting.delete(reply.id)
    if ('error' in reply) asked?.reject(Object.assign(new Error(reply.error.message), reply.error))
    else asked?.resolve({ rows: reply.rows as never[], rowCount: reply.rowCount })
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    const gone = new Error('the running service closed the connection to its database')
    for (const { reject } of waiting.values()) reject(gone)
    waiting.clear()
    if (!released) client.emit('end')
  })
  client.query = <R>(text: string, params?: readonly unknown[]) =>
    new Promise<Rows<R>>((resolve, reject) => {
      if (socket.destroyed) return reject(new Error('the connection to the running service is closed'))
      last++
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject })
      sendFrame(socket, { id: last, text, ...(params ? { params: [...params] } : {}) })
    })
  client.release = () => {
    released = true
    socket.end()
  }
  return client
}
