import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/**
 * What a link does with what passes. `mute` hands everything to the other side and swallows its answers: whoever asked
 * cannot know whether it was done. `hold` keeps what comes, both ways, until it is open again.
 */
export type LinkMode = 'open' | 'hold' | 'mute' | 'refuse'

/** A TCP proxy of our own between one process and one server, so that connections can be cut and delayed. */
export type Link = {
  port: number
  host: string
  setMode(mode: LinkMode): void
  /** Each piece arrives so many milliseconds late. */
  setDelay(ms: number): void
  /** Ends all connections at once, without a farewell. @returns how many there were */
  cut(): number
  /** Local port of our connection to the server, to tell there through which link somebody came. */
  carries(remotePort: number): boolean
  close(): Promise<void>
}

type Pair = { near: Socket; far: Socket; release: Set<() => void> }

export async function openLink(to: () => { host: string; port: number }, host = '127.0.0.1'): Promise<Link> {
  const pairs = new Set<Pair>()
  const ports = new Set<number>()
  const state = { mode: 'open' as LinkMode, delayMs: 0 }
  const server = createServer((near) => {
    if (state.mode === 'refuse') {
      near.destroy()
      return
    }
    const { host: farHost, port } = to()
    const pair: Pair = { near, far: connect({ host: farHost, port }), release: new Set() }
    pairs.add(pair)
    join(pair)
  })

  function join(pair: Pair): void {
    const { near, far } = pair
    far.once('connect', () => ports.add(far.localPort ?? 0))
    pass(pair, near, far, () => true)
    pass(pair, far, near, () => state.mode !== 'mute')
    for (const socket of [near, far]) {
      socket.setNoDelay(true)
      socket.on('error', () => end(pair))
      socket.on('close', () => end(pair))
    }
  }

  /** In order, each piece after the one before it. */
  function pass(pair: Pair, from: Socket, to: Socket, isHeard: () => boolean): void {
    let before: Promise<void> = Promise.resolve()
    from.on('data', (piece) => {
      before = before
        .then(() => opened(pair))
        .then(late)
        .then(() => deliver(piece))
    })
    from.on('end', () => void before.then(() => to.end()))
    const late = () => (state.delayMs === 0 ? undefined : new Promise<void>((done) => setTimeout(done, state.delayMs)))
    const deliver = (piece: Buffer) => {
      if (isHeard() && to.writable) to.write(piece)
    }
  }

  function opened(pair: Pair): Promise<void> | undefined {
    if (state.mode !== 'hold') return undefined
    return new Promise((done) => pair.release.add(done))
  }

  function end(pair: Pair): void {
    if (!pairs.delete(pair)) return
    pair.near.destroy()
    pair.far.destroy()
  }

  await new Promise<void>((done) => server.listen(0, host, done))
  return {
    host,
    port: (server.address() as AddressInfo).port,
    setMode: (mode) => {
      state.mode = mode
      if (mode === 'hold') return
      for (const { release } of pairs) {
        for (const done of release) done()
        release.clear()
      }
    },
    setDelay: (ms) => {
      state.delayMs = ms
    },
    cut: () => {
      const count = pairs.size
      for (const pair of [...pairs]) end(pair)
      return count
    },
    carries: (remotePort) => ports.has(remotePort),
    close: async () => {
      for (const pair of [...pairs]) end(pair)
      await new Promise((done) => server.close(done))
    },
  }
}
