import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
import { type Behaviour, type FeedItem, feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())
const polling = await openPollingTest({ timeoutMs: 1_000, mostBytes: 20_000_000 })

let paths = 0
/** A feed of its own for each test, first polled while it serves `behaviour`. */
async function follow(behaviour: Behaviour, more = {}) {
  const path = `/odd-${paths++}`
  const set = (next: Behaviour) => server.set(path, next)
  set(behaviour)
  const id = await polling.add(server.url(path), more)
  const first = await polling.poll(id)
  return {
    ...{ id, path, set, first },
    poll: () => polling.poll(id),
    titles: async () => (await polling.items(id)).map(({ title }) => title),
    /** Serves `items` and polls. @returns how many were new */
    pollWith: async (...items: FeedItem[]) => {
      set(serve(feedDocument(items)))
      const result = await polling.poll(id)
      expect(result).toMatchObject({ kind: 'polled', problem: null })
      return result.kind === 'polled' ? result.itemIds.length : -1
    },
  }
}

const named = (...ids: string[]) => ids.map((id) => ({ id: `${paths}-${id}` }))
const document = (...items: FeedItem[]) => serve(feedDocument(items))
const plain =
  (body: string | Buffer, headers = {}): Behaviour =>
  (response) =>
    response.writeHead(200, headers).end(body)

describe('what is new', () => {
  test('the first poll stores everything quietly; later ones are not quiet', async () => {
    const [a, b] = named('a', 'b')
    const feed = await follow(document(a!))
    await feed.pollWith(b!, a!)
    expect((await polling.items(feed.id)).map(({ quiet }) => quiet)).toEqual([true, false])
  })

  test('a feed added with announcements is not quiet even at first', async () => {
    const feed = await follow(document(...named('a')), { announceFirst: true })
    expect(await polling.items(feed.id)).toMatchObject([{ quiet: false }])
  })

  test('items are numbered from the oldest to the newest', async () => {
    const [a, b, c] = named('a', 'b', 'c')
    const feed = await follow(document(c!, b!, a!))
    expect(await feed.titles()).toEqual([a, b, c].map((item) => `Headline ${item!.id}`))
  })

  test.each([
    ['dates that are all midnight', 'Fri, 20 Nov 2026 00:00:00 GMT'],
    ['dates that lie years back', 'Mon, 01 Jan 2001 00:00:00 GMT'],
    ['dates in the future', 'Fri, 01 Jan 2100 00:00:00 GMT'],
    ['dates that are none', 'just now'],
  ])('%s hide no item', async (_, date) => {
    const [a, b] = named('a', 'b')
    const feed = await follow(document({ ...a!, date }))
    expect(await feed.pollWith({ ...b!, date }, { ...a!, date })).toBe(1)
  })

  test('ids that change with every poll repeat nothing', async () => {
    const items = named('a', 'b')
    const withIds = (round: number) => items.map((item) => ({ ...item, guid: `${item.id}-${round}` }))
    const feed = await follow(document(...withIds(0)))
    expect(await feed.pollWith(...withIds(1))).toBe(0)
    expect(await feed.pollWith(...withIds(2))).toBe(0)
  })

  test('tracking parameters, www and the scheme make no new item', async () => {
    const link = `https://www.news.example/articles/${paths}-tracked`
    const item = { id: 'tracked', guid: null }
    const feed = await follow(document({ ...item, link: `${link}?utm_source=rss&id=3` }))
    expect(
      await feed.pollWith({ ...item, link: `${link.replace('https://www.', 'http://')}/?id=3&utm_campaign=x#top` }),
    ).toBe(0)
  })

  test('items without id and link are known by their words', async () => {
    const bare = (text: string) => ({ id: `${paths}-bare`, title: text, link: null, guid: null, text })
    const feed = await follow(document(bare('first words')))
    expect(await feed.pollWith(bare('other words'), bare('first words'))).toBe(1)
    expect(await feed.pollWith(bare('other words'), bare('first words'))).toBe(0)
  })

  test('items that share one address are told apart', async () => {
    const live = (id: string) => ({
      ...named(id)[0]!,
      link: 'https://news.example/live/harbour',
      text: `Report ${id} differs wholly`,
    })
    const [a, b, c] = [live('alpha'), live('bravo'), live('charlie')]
    const feed = await follow(document(b, a))
    expect(await feed.titles()).toHaveLength(2)
    expect(await feed.pollWith(c, b, a)).toBe(1)
  })

  test('items that all link to the front page are told apart', async () => {
    const [a, b] = named('a', 'b').map((item) => ({ ...item, link: 'https://front.example/' }))
    const feed = await follow(document(a!))
    expect(await feed.pollWith(b!)).toBe(1)
  })

  test('another item at an address that was used before is new', async () => {
    const page = { link: 'https://news.example/bulletins/this-morning' }
    const feed = await follow(
      document({ ...page, id: `${paths}-1`, title: 'Snow closes passes', text: 'Roads are shut in the north' }),
    )
    expect(
      await feed.pollWith({ ...page, id: `${paths}-2`, title: 'Elections called', text: 'Voters go in May' }),
    ).toBe(1)
  })

  test('an id that a feed gives to all its items identifies none of them', async () => {
    const [a, b, c] = named('a', 'b', 'c').map((item) => ({ ...item, guid: `${paths}-all` }))
    const feed = await follow(document(b!, a!))
    expect(await feed.titles()).toHaveLength(2)
    expect(await feed.pollWith(c!, b!, a!)).toBe(1)
    expect(await feed.pollWith(c!, b!, a!)).toBe(0)
  })

  test('an id that always names the newest article keeps none of them from being stored', async () => {
    const guid = `window-${paths}`
    const tell = (title: string, text: string) => ({ id: `${paths}-${title.length}`, guid, title, text })
    const feed = await follow(document(tell('Ferry aground', 'Eleven passengers were taken off by lifeboat.')))
    const bridge = tell('Bridge reopens', 'Lorries may cross again from Monday, the county council said.')
    expect(await feed.pollWith(bridge)).toBe(1)
    expect(await feed.pollWith(bridge)).toBe(0)
    const edited = { ...bridge, title: 'Bridge reopens after a year' }
    expect(await feed.pollWith(edited)).toBe(0)
    expect(await feed.titles()).toEqual(['Ferry aground', edited.title])
  })

  test('an item that nothing but its id tells apart is not stored again with every poll', async () => {
    const blog = { link: 'https://news.example/live' }
    const [a, b, c] = named('a', 'b', 'c').map((item) => ({ ...item, ...blog }))
    const feed = await follow(document(a!, b!))
    const place = { guid: `place-${paths}` }
    const first = { id: `${paths}-first`, ...place, title: 'Ferry aground', text: 'Nobody was hurt.' }
    const next = { id: `${paths}-next`, ...place, title: 'Bridge reopens', text: 'Lorries may cross.' }
    expect(await feed.pollWith(first, a!, b!)).toBe(1)
    await feed.pollWith(next, a!, b!)
    expect(await feed.pollWith(next, c!, a!, b!)).toBe(1)
    expect(await feed.titles()).toHaveLength(4)
  })

  test('an item listed under two addresses or two headlines, with one id, is stored once', async () => {
    const [a, b] = named('a', 'b').map((item) => ({ ...item, guid: `${paths}-${item.id}` }))
    const moved = { ...a!, link: `https://news.example/elsewhere/${paths}` }
    const feed = await follow(document(a!, moved, b!, { ...b!, title: 'Another headline' }))
    expect(await feed.titles()).toHaveLength(2)
  })

  test('an item listed twice is stored once', async () => {
    const [a] = named('a')
    const feed = await follow(document(a!, a!))
    expect(await feed.titles()).toHaveLength(1)
  })

  test('the same article in a second feed is stored once', async () => {
    const [a, b] = named('a', 'b')
    await follow(document(a!))
    const second = await follow(document({ ...a!, guid: 'another id' }, b!))
    expect(await second.titles()).toEqual([`Headline ${b!.id}`])
  })

  test('the same words at another site are a copy of their own, at the same site they are not', async () => {
    const text =
      'The council of Ferrol voted on Tuesday to keep the old tramway depot as a museum, after two years of quarrels and a petition that eleven thousand people had signed.'
    const id = `${paths}-depot`
    const at = (link: string) => ({ id, title: 'Depot stays', text, guid: link, link })
    const first = await follow(document(at('https://harbour.example/depot')))
    const same = await follow(document(at('https://www.harbour.example/culture/depot')))
    const other = await follow(document(at('https://courier.example/2026/depot')))
    expect([(await first.titles()).length, (await same.titles()).length]).toEqual([1, 0])
    expect(await other.titles()).toEqual(['Depot stays'])
    expect(await other.pollWith(at('https://courier.example/2026/depot'))).toBe(0)
  })

  test('what a new feed brought quietly is loud once a feed that is read all along lists it', async () => {
    const [a, b] = named('a', 'b')
    const old = await follow(document(b!))
    const fresh = await follow(document(a!))
    const isQuiet = async () => (await polling.items(fresh.id))[0]!.quiet
    const another = await follow(document({ ...a!, guid: 'of another new one' }))
    expect([await isQuiet(), (await another.titles()).length]).toEqual([true, 0])
    await old.pollWith({ ...a!, guid: 'of the old one' }, b!)
    expect(await isQuiet()).toBe(false)
  })

  test('items that leave the list and come back are not new', async () => {
    const [a, b] = named('a', 'b')
    const feed = await follow(document(a!))
    expect(await feed.pollWith(b!)).toBe(1)
    expect(await feed.pollWith(a!)).toBe(0)
    expect(await feed.pollWith(b!, a!)).toBe(0)
  })

  test('five thousand items at once are stored once each', async () => {
    const items = Array.from({ length: 5_000 }, (_, i) => ({ id: `${paths}-many-${i}` }))
    const feed = await follow(document(...named('a')))
    expect(await feed.pollWith(...items)).toBe(5_000)
    expect(await feed.pollWith(...items.toReversed())).toBe(0)
  })

  test('NUL bytes and halves of characters are stored as something else', async () => {
    const feed = await follow(document({ ...named('a')[0]!, title: 'a\0b&#xD800;c' }))
    expect(await feed.titles()).toHaveLength(1)
  })
})

describe('what has changed', () => {
  const TEXT = 'The harbour was closed for the night after a crane fell onto the quay and blocked two berths.'

  async function revisions(feedId: number) {
    const { rows } = await polling.database.query(
      `SELECT r.title, r.material FROM item_revisions r JOIN items i ON i.id = r.item_id WHERE i.feed_id = $1 ORDER BY r.id`,
      [feedId],
    )
    return rows
  }

  test('a changed headline updates the item and is kept', async () => {
    const [a] = named('a')
    const feed = await follow(document({ ...a!, title: 'Before' }))
    expect(await feed.pollWith({ ...a!, title: 'After' })).toBe(0)
    expect(await feed.titles()).toEqual(['After'])
    expect(await revisions(feed.id)).toEqual([{ title: 'Before', material: false }])
  })

  test('a changed date updates the item and is no revision', async () => {
    const [a] = named('a')
    const feed = await follow(document({ ...a!, date: 'Fri, 20 Nov 2026 08:00:00 GMT' }))
    expect(await feed.pollWith({ ...a!, date: 'Fri, 20 Nov 2026 09:00:00 GMT' })).toBe(0)
    expect(await revisions(feed.id)).toEqual([])
  })

  test('a text with much that is new is a material change', async () => {
    const [a] = named('a')
    const feed = await follow(document({ ...a!, text: TEXT }))
    const more =
      'Three workers were taken to hospital and the port authority has opened an inquiry into the maintenance of its cranes.'
    expect(await feed.pollWith({ ...a!, text: `${TEXT} ${more}` })).toBe(0)
    expect(await revisions(feed.id)).toMatchObject([{ material: true }])
    expect(await polling.items(feed.id)).toMatchObject([{ text: `${TEXT} ${more}` }])
  })

  test('a mended spelling is not', async () => {
    const [a] = named('a')
    const feed = await follow(document({ ...a!, text: TEXT.replace('quay', 'key') }))
    await feed.pollWith({ ...a!, text: TEXT })
    expect(await revisions(feed.id)).toEqual([])
    expect(await polling.items(feed.id)).toMatchObject([{ text: TEXT }])
  })

  test('another feed’s copy changes nothing', async () => {
    const [a] = named('a')
    const first = await follow(document({ ...a!, title: 'Ours' }))
    await follow(document({ ...a!, title: 'Theirs' }))
    expect(await first.titles()).toEqual(['Ours'])
  })
})

describe('answers that are not quite right', () => {
  const body = (...ids: string[]) => feedDocument(named(...ids))

  test.each([
    ['gzip', (text: string) => gzipSync(text)],
    ['br', (text: string) => brotliCompressSync(text)],
    ['deflate', (text: string) => deflateSync(text)],
    ['deflate', (text: string) => deflateRawSync(text)],
    ['gzip', (text: string) => Buffer.from(text)],
    ['identity', (text: string) => gzipSync(text)],
    ['no-such-coding', (text: string) => Buffer.from(text)],
    ['gzip, gzip', (text: string) => gzipSync(gzipSync(text))],
  ])('a body sent as %s is read (case %#)', async (coding, pack) => {
    const feed = await follow(plain(pack(body('a')), { 'content-encoding': coding }))
    expect(feed.first).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
  })

  test('a connection that breaks as it is used again is made anew', async () => {
    const [a, b] = named('a', 'b')
    const feed = await follow(document(a!))
    feed.set((response, request, count) => {
      if (count === 1) request.socket.destroy()
      else response.end(feedDocument([b!, a!]))
    })
    expect(await feed.poll()).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
  })

  test.each(['title', 'home_page_url', 'language', 'feed_url'])(
    'a feed is read whatever stands in its %s',
    async (name) => {
      const items = ['a', 'b'].map((id) => ({
        id: `${paths}-${id}`,
        title: `Said ${paths} ${id}`,
        content_text: 'Nothing.',
      }))
      const head = { version: 'https://jsonfeed.org/version/1.1', title: 'T', [name]: 'https://x.example/a\0b\ud800c' }
      const feed = await follow(plain(JSON.stringify({ ...head, items, hubs: [{ type: 'WebSub', url: head[name] }] })))
      expect(await feed.titles()).toHaveLength(2)
    },
  )

  test('a feed sent as HTML is read', async () => {
    const feed = await follow(plain(body('a'), { 'content-type': 'text/html; charset=bogus' }))
    expect(feed.first).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
  })

  test('a body shorter than announced gives its whole items, and the rest later', async () => {
    const [a, b] = named('a', 'b')
    const whole = feedDocument([a!, b!])
    const feed = await follow(document())
    const cut = whole.slice(0, whole.indexOf('Text of') + whole.length / 3)
    feed.set((response) => {
      response.writeHead(200, { 'content-length': whole.length, etag: '"cut"', connection: 'close' })
      response.write(cut, () => response.destroy())
    })
    expect(await feed.poll()).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
    expect(await polling.feed(feed.id)).toMatchObject({ etag: null, cutPolls: 1 })
    expect(await feed.pollWith(a!, b!)).toBe(1)
    expect((await polling.items(feed.id)).map(({ text }) => text)).toEqual([`Text of ${a!.id}.`, `Text of ${b!.id}.`])
  })

  test('a document that always breaks off in its last item gives that item in the end', async () => {
    const feed = await follow(document())
    feed.set(plain(body('a', 'b').replace(/<\/description><\/item><\/channel><\/rss>$/, '')))
    const counts: number[] = []
    for (let i = 0; i < 4; i++) counts.push(((await feed.poll()) as { itemIds: number[] }).itemIds.length)
    expect(counts).toEqual([1, 0, 1, 0])
  })

  test('packed data that ends early gives what it holds', async () => {
    const packed = gzipSync(
      feedDocument(Array.from({ length: 300 }, (_, i) => ({ id: `${paths}-packed-${i}-${Math.sin(i)}` }))),
    )
    const feed = await follow(plain(packed.subarray(0, packed.length / 2), { 'content-encoding': 'gzip' }))
    const stored = (await feed.titles()).length
    expect(stored).toBeGreaterThan(50)
    expect(stored).toBeLessThan(300)
  })

  test('a server that says "not modified" for ever is asked for the whole again after a day', async () => {
    const [a, b] = named('a', 'b')
    const feed = await follow((response) => response.writeHead(200, { etag: '"stuck"' }).end(feedDocument([a!])))
    feed.set((response, request) => {
      if (request.headers['if-none-match']) response.writeHead(304).end()
      else response.writeHead(200, { etag: '"stuck"' }).end(feedDocument([b!, a!]))
    })
    expect(await feed.poll()).toMatchObject({ itemIds: [] })
    polling.clock.advance(25 * 3_600_000)
    expect(await feed.poll()).toMatchObject({ itemIds: [expect.any(Number)] })
  })

  test('a document that was not changed is recognised without an ETag', async () => {
    const feed = await follow(plain(body('a')))
    const before = await polling.feed(feed.id)
    await feed.poll()
    expect((await polling.feed(feed.id)).bodyHash).toBe(before.bodyHash)
    expect(await feed.titles()).toHaveLength(1)
  })

  test('entities that multiply, external entities and deep nesting harm nobody', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>`
    const odd = { ...named('a')[0]!, text: `&b;&c;${'<b>'.repeat(5_000)}` }
    const feed = await follow(plain(bomb + feedDocument([odd]).replace(/^<\?xml[^>]*>/, '')))
    expect(feed.first).toMatchObject({ problem: null, itemIds: [expect.any(Number)] })
  })
})

describe('where a feed is', () => {
  test('three permanent redirects in a row move it, two do not', async () => {
    const [a] = named('a')
    const feed = await follow(document(a!))
    const target = server.url(`${feed.path}-new`)
    server.set(`${feed.path}-new`, document(a!))
    const moved: Behaviour = (response) => response.writeHead(301, { location: target }).end()
    feed.set(moved)
    for (let i = 0; i < 2; i++) await feed.poll()
    expect((await polling.feed(feed.id)).url).not.toBe(target)
    await feed.poll()
    expect((await polling.feed(feed.id)).url).toBe(target)
  })

  test('temporary redirects never move it, nor do mixed ones', async () => {
    const [a] = named('a')
    const feed = await follow(document(a!))
    server.set(`${feed.path}-b`, (response) =>
      response.writeHead(302, { location: server.url(`${feed.path}-c`) }).end(),
    )
    server.set(`${feed.path}-c`, document(a!))
    feed.set((response) => response.writeHead(308, { location: `${feed.path}-b` }).end())
    for (let i = 0; i < 4; i++) await feed.poll()
    expect((await polling.feed(feed.id)).url).toBe(server.url(feed.path))
  })

  test('a move onto another feed’s address is not made', async () => {
    const [a] = named('a')
    const other = await follow(document(a!))
    const feed = await follow((response) => response.writeHead(301, { location: other.path }).end())
    for (let i = 0; i < 4; i++) await feed.poll()
    expect((await polling.feed(feed.id)).url).toBe(server.url(feed.path))
  })

  test('a feed answering 410 is retired and not polled again', async () => {
    const feed = await follow(document(...named('a')))
    feed.set((response) => response.writeHead(410).end())
    await feed.poll()
    expect(await polling.feed(feed.id)).toMatchObject({ state: 'gone' })
    expect(await feed.poll()).toEqual({ kind: 'skipped' })
  })
})

describe('manners', () => {
  test('a host that is slow is asked for two things at once, and does not keep the workers from others', async () => {
    const ids: number[] = []
    for (let i = 0; i < 15; i++) {
      server.set(`/crowd-${i}`, () => undefined)
      ids.push(await polling.add(server.url(`/crowd-${i}`)))
    }
    const results = await Promise.all(ids.map((id) => polling.poll(id)))
    expect(results.map(({ kind }) => kind).sort()).toEqual(['held', ...Array(14).fill('polled')])
    const held = await polling.feed(ids[results.findIndex(({ kind }) => kind === 'held')]!)
    expect(held).toMatchObject({ failures: 0, polledAt: null })
    expect(await polling.poll(held.id)).toMatchObject({ kind: 'polled' })
  })

  test('we say who we are, and send back what we were given', async () => {
    const feed = await follow(document(...named('a')))
    await feed.poll()
    const mine = server.requests.filter((request) => request.url === feed.path)
    expect(mine.map(({ headers }) => headers['user-agent'])).toEqual(
      Array(2).fill(expect.stringMatching(/^Sitrep\/.*https:/)),
    )
    expect(mine[0]!.headers['if-none-match']).toBeUndefined()
    expect(mine[1]!.headers['if-none-match']).toMatch(/^"/)
  })

  test.each([
    ['Retry-After in seconds', () => '7200', 2],
    ['Retry-After as a date', () => new Date(polling.clock.now().getTime() + 3 * 3_600_000).toUTCString(), 3],
    ['Retry-After beyond a day is bounded', () => '9999999', 24],
  ])('%s', async (_, retryAfter, hours) => {
    const feed = await follow(document(...named('a')))
    feed.set((response) => response.writeHead(429, { 'retry-after': retryAfter() }).end())
    const { nextPollAt } = await polling.feed(feed.id)
    polling.clock.set(nextPollAt.toISOString())
    const start = polling.clock.now().getTime()
    await feed.poll()
    const waitHours = ((await polling.feed(feed.id)).nextPollAt.getTime() - start) / 3_600_000
    expect(waitHours).toBeCloseTo(hours, 2)
  })

  test('max-age and ttl put the next poll off, up to an hour', async () => {
    const [a] = named('a')
    const head = '<ttl>45</ttl>'
    const feed = await follow((response) =>
      response.writeHead(200, { 'cache-control': 'max-age=99999' }).end(feedDocument([a!], head)),
    )
    const { nextPollAt, polledAt } = await polling.feed(feed.id)
    expect(nextPollAt.getTime() - polledAt!.getTime()).toBe(3_600_000)
  })
})
