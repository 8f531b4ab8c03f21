import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type Behaviour, type FeedItem, feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
/** Nothing may ever ask it for anything. */
const inner = await startFeedServer('127.0.0.2')
afterAll(() => Promise.all([server.close(), inner.close()]))

let lookups = 0
const polling = await openPollingTest({
  timeoutMs: 1_000,
  lookup: (host, answer) => {
    lookups++
    const addresses: Record<string, string[]> = {
      'rebinding.test': [lookups % 2 === 1 ? '127.0.0.1' : '127.0.0.2'],
      'inner.test': ['127.0.0.2'],
      'both.test': ['127.0.0.2', '127.0.0.1'],
      'metadata.test': ['169.254.169.254'],
    }
    const found = addresses[host]
    if (!found) answer(Object.assign(new Error('no such name'), { code: 'ENOTFOUND' }), [])
    else
      answer(
        null,
        found.map((address) => ({ address, family: 4 })),
      )
  },
})

const MEGABYTE = Buffer.alloc(1_000_000, 'a')
const headers = (response: Parameters<Behaviour>[0], more = {}) =>
  response.writeHead(200, { 'content-type': 'application/rss+xml', ...more })
const status =
  (code: number, more = {}): Behaviour =>
  (response) =>
    response.writeHead(code, more).end('no')
const redirect = (location: string, code = 302): Behaviour => status(code, { location })
const send =
  (body: string | Buffer, more = {}): Behaviour =>
  (response) =>
    headers(response, more).end(body)
const raw =
  (text: string): Behaviour =>
  (response, request) => {
    request.socket.end(text)
    response.destroy()
  }

/** Writes on and on until the other side has had enough. */
const flood =
  (more = {}): Behaviour =>
  (response) => {
    headers(response, more)
    const write = () => {
      while (!response.destroyed && response.write(MEGABYTE));
    }
    response.on('drain', write)
    write()
  }

const drip: Behaviour = (response) => {
  headers(response)
  const timer = setInterval(() => response.write(' '), 20)
  response.on('close', () => clearInterval(timer))
}

/** What the servers do, and what the people who depend on the feed read as the reason. */
const FAILING: [string, (name: string) => Behaviour, RegExp][] = [
  ['drips a byte at a time', () => drip, /no answer within|no XML|empty/],
  ['accepts the connection and says nothing', () => () => undefined, /no answer within/],
  ['sends its headers and nothing more', () => (response) => headers(response).flushHeaders(), /no answer within/],
  ['sends a body without end', () => flood(), /larger than we read/],
  [
    'sends a gzip bomb',
    () => send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }),
    /larger than we read/,
  ],
  [
    'sends a brotli bomb',
    () => send(brotliCompressSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'br' }),
    /larger than we read/,
  ],
  [
    'sends a deflate bomb',
    () => send(deflateRawSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'deflate' }),
    /larger than we read/,
  ],
  ['redirects in a circle', (name) => redirect(`/${name}`), /redirected more than/],
  [
    'redirects to ever new places',
    (name) => (response, _, count) => redirect(`/${name}?${count}`)(response, _, count),
    /redirected more than/,
  ],
  ['redirects to an inner address', () => redirect(inner.url('/secret')), /not on the public internet/],
  [
    'redirects to an inner address in disguise',
    () => redirect(`http://2130706434:${inner.port}/secret`),
    /not on the public internet/,
  ],
  [
    'redirects to a name that leads inside',
    () => redirect(`http://inner.test:${inner.port}/secret`),
    /not on the public internet/,
  ],
  [
    'redirects to the metadata of a cloud',
    () => redirect('http://metadata.test/latest/meta-data/'),
    /169\.254\.169\.254/,
  ],
  ['redirects to loopback in IPv6', () => redirect('http://[::1]:80/'), /not on the public internet/],
  ['redirects to inner IPv4 within IPv6', () => redirect('http://[::ffff:10.0.0.1]/'), /not on the public internet/],
  ['redirects out of the web', () => redirect('file:///etc/hostname'), /leads to file:/],
  ['redirects to nonsense', () => redirect('http://[bad'), /cannot be read/],
  ['redirects to a name that is none', () => redirect('http://nowhere.test/'), /no server by this name/],
  ['redirects to TLS that is none', () => redirect(`https://127.0.0.1:${server.port}/`), /no secure connection/],
  ['redirects without saying where', () => status(302), /status 302/],
  ['answers 500', () => status(500), /failed \(500\)/],
  ['answers 502', () => status(502), /failed \(502\)/],
  ['answers 401', () => status(401), /password/],
  ['answers 403', () => status(403), /refuses/],
  ['answers 404', () => status(404), /nothing at this address/],
  ['answers 429 and not until when', () => status(429), /less often/],
  ['answers 503 with seconds', () => status(503, { 'retry-after': '3' }), /out of service/],
  ['answers 204', () => status(204), /status 204/],
  ['sends an HTML page', () => send('<!DOCTYPE html><html><body><h1>Sorry</h1></body></html>'), /HTML page/],
  ['sends an empty body', () => send(''), /empty/],
  ['sends white space', () => send(' \n\n '), /empty/],
  ['sends JSON that is no feed', () => send('{"error":"down"}'), /no JSON Feed/],
  [
    'sends bytes without sense',
    () => send(Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * 7919) % 256))),
    /./,
  ],
  ['breaks the connection off', () => (_, request) => request.socket.destroy(), /broke the connection off/],
  ['resets the connection', () => (_, request) => request.socket.resetAndDestroy(), /broke the connection off/],
  ['speaks no HTTP', () => raw('SSH-2.0-server\r\n'), /HTTP/],
  [
    'sends headers without end',
    () => raw(`HTTP/1.1 200 OK\r\n${'X-Pad: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\r\n'.repeat(5_000)}`),
    /headers without end|HTTP/,
  ],
  ['sends a broken chunk', () => raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n<rss>'), /HTTP/],
  [
    'names gzip and sends noise',
    () => send(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5]), { 'content-encoding': 'gzip' }),
    /unpacked|empty/,
  ],
  ['sends elements nested without end', () => send('<a>'.repeat(300_000)), /no feed/],
]

describe('a server that', () => {
  test.each(FAILING)('%s fails the poll and costs no item', async (name, behaviour, reason) => {
    const path = `/${name.replaceAll(/\W+/g, '-')}`
    const [a, b, c] = ['a', 'b', 'c'].map((id) => ({ id: `${path.slice(1)}-${id}` })) as [FeedItem, FeedItem, FeedItem]
    server.set(path, serve(feedDocument([a])))
    const feed = await polling.add(server.url(path))
    await polling.poll(feed)
    for (const failures of [1, 2]) {
      server.set(path, behaviour(path.slice(1)))
      expect(await polling.poll(feed)).toMatchObject({
        kind: 'polled',
        itemIds: [],
        problem: expect.stringMatching(reason),
      })
      expect(await polling.feed(feed)).toMatchObject({ failures, problem: expect.stringMatching(reason) })
    }
    server.set(path, serve(feedDocument([c, b, a])))
    expect(await polling.poll(feed)).toMatchObject({ problem: null })
    const items = (await polling.items(feed)).map(({ title, quiet }) => [title, quiet])
    expect(items).toEqual([
      [`Headline ${a.id}`, true],
      [`Headline ${b.id}`, false],
      [`Headline ${c.id}`, false],
    ])
    expect(inner.requests).toEqual([])
  })
})

test('a name that changes to an inner address after it was looked up is refused', async () => {
  server.set('/rebinding', (response) => {
    response.setHeader('connection', 'close')
    response.end(feedDocument([{ id: 'rebinding' }]))
  })
  const feed = await polling.add(`http://rebinding.test:${server.port}/rebinding`)
  lookups = 0
  expect(await polling.poll(feed)).toMatchObject({ problem: null })
  expect(await polling.poll(feed)).toMatchObject({ problem: expect.stringContaining('127.0.0.2') })
  expect(inner.requests).toEqual([])
})

test('of a name with inner and outer addresses the outer one is used', async () => {
  server.set('/both', serve(feedDocument([{ id: 'both' }])))
  const feed = await polling.add(`http://both.test:${server.port}/both`)
  expect(await polling.poll(feed)).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
})

test('memory does not grow however often a server floods us', async () => {
  server.set('/flood', flood())
  server.set('/bomb', send(gzipSync(Buffer.alloc(50_000_000)), { 'content-encoding': 'gzip' }))
  const feeds = [await polling.add(server.url('/flood')), await polling.add(server.url('/bomb'))]
  const pollBoth = async () => {
    for (const feed of feeds) await polling.poll(feed)
  }
  for (let i = 0; i < 5; i++) await pollBoth()
  const before = await heldBytes()
  for (let i = 0; i < 25; i++) await pollBoth()
  // Each round reads 4 MB; if a tenth of them were kept, it would show.
  expect((await heldBytes()) - before).toBeLessThan(10_000_000)
})

/**
 * Bytes of buffers and of the heap that are still in use. All that lies outside the heap would be
 * too much to ask of: there PGlite's database grows too, by megabytes at once.
 */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  collect()
  await setImmediate() // what the last answer's stream still held is let go of a turn later
  collect()
  const { arrayBuffers, heapUsed } = process.memoryUsage()
  return arrayBuffers + heapUsed
}
