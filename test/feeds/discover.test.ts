import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { importFeeds } from '../../src/feeds/add.ts'
import { discoverFeeds, findFeedLinks } from '../../src/feeds/discover.ts'
import { extractArticle } from '../../src/feeds/full-text.ts'
import { completeAddress } from '../../src/feeds/links.ts'
import { type OpmlFeed, readOpml, writeOpml } from '../../src/feeds/opml.ts'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { listFeeds } from '../../src/store/feeds.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())
const polling = await openPollingTest()
const html = (body: string) => serve(`<!doctype html><html><head>${body}</head><body></body></html>`)
const discover = (path: string) => discoverFeeds(polling.deps.fetch, server.url(path))

describe('finding feeds', () => {
  test('a feed’s own address shows its title and newest items', async () => {
    server.set(
      '/feed-a',
      serve(feedDocument([{ id: 'n1', title: 'New &amp;lt;b&amp;gt;s&amp;lt;/b&amp;gt;' }, { id: 'n2' }])),
    )
    expect(await discover('/feed-a')).toMatchObject({
      reason: null,
      feeds: [
        {
          url: server.url('/feed-a'),
          title: 'Test feed',
          format: 'rss',
          itemCount: 2,
          newest: [{ title: 'New s' }, { title: 'Headline n2' }],
        },
      ],
    })
  })

  test('a page’s links in its head are followed, those that are no feeds left out', async () => {
    server.set(
      '/page',
      html(
        '<link rel="alternate" type="application/rss+xml" href="feed-a"><link rel="alternate" type="application/atom+xml" href="/missing"><link rel="stylesheet" href="/x.css">',
      ),
    )
    expect((await discover('/page')).feeds.map(({ url }) => url)).toEqual([server.url('/feed-a')])
  })

  test('without links the usual places are tried', async () => {
    server.set('/', html(''))
    server.set('/rss.xml', serve(feedDocument([{ id: 'usual' }])))
    expect((await discover('/')).feeds.map(({ url }) => url)).toEqual([server.url('/rss.xml')])
  })

  test('why there is nothing is said in words', async () => {
    expect(await discover('/nothing-here')).toEqual({ feeds: [], reason: 'there is nothing at this address (404)' })
    expect(await discoverFeeds(polling.deps.fetch, 'not an address')).toMatchObject({
      reason: '"not an address" is no web address',
    })
  })

  test('links of a page follow its base; without any in the head, likely ones in the body count', () => {
    const named = '<base href="https://b.example/"><link rel=alternate type="application/rss+xml" href=feed>'
    expect(findFeedLinks(named, 'https://a.example/')).toEqual(['https://b.example/feed'])
    const likely = '<a href="/rss">RSS</a><a href="/feedback">Tell us</a><a href="/news.atom">Atom</a>'
    expect(findFeedLinks(likely, 'https://a.example/')).toEqual([
      'https://a.example/rss',
      'https://a.example/news.atom',
    ])
  })

  test.each([
    ['bbc.co.uk/news', 'https://bbc.co.uk/news'],
    [' http://a.example ', 'http://a.example/'],
    ['feed://a.example/x', 'http://a.example/x'],
    ['feed:https://a.example/x', 'https://a.example/x'],
    ['file:///etc/hostname', null],
    ['javascript:alert(1)', null],
    ['hello', null],
  ])('%j is completed to %j', (given, expected) => {
    expect(completeAddress(given)).toBe(expected)
  })
})

describe('OPML', () => {
  const feeds: OpmlFeed[] = [
    { url: 'https://a.example/feed?x=1&y=2', name: 'A & "B" <c>', folder: null },
    { url: 'https://b.example/feed', name: 'B', folder: 'World & more' },
  ]

  test('what was written is read back', () => {
    expect(readOpml(writeOpml(feeds, 'T', new Date(0)))).toEqual(feeds)
  })

  test('any names survive', () => {
    const name = fc
      .string({ minLength: 1 })
      .map((text) => text.replace(/[\u0000-\u001f]/g, '').trim())
      .filter((text) => text !== '')
    fc.assert(
      fc.property(name, name, (feed, folder) => {
        const list = [{ url: 'https://a.example/', name: feed, folder }]
        expect(readOpml(writeOpml(list, feed, new Date(0)))).toEqual(list)
      }),
    )
  })

  test('the outermost folder counts, a feed counts once, and what is no web address is left out', () => {
    const outline = (url: string) => `<outline type="rss" text="f" xmlUrl="${url}"/>`
    const text = `<opml><body><outline text="Outer"><outline text="Inner">${outline('https://a.example/')}</outline></outline>${outline('https://a.example/')}${outline('file:///x')}${outline('javascript:x')}</body></opml>`
    expect(readOpml(text)).toEqual([{ url: 'https://a.example/', name: 'f', folder: 'Outer' }])
  })

  test('a list made to overwhelm does nothing', () => {
    const bomb = '<!DOCTYPE opml [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
    const deep = '<outline text="&b;">'.repeat(100_000)
    expect(readOpml(`${bomb}<opml>${deep}<outline xmlUrl="https://a.example/"/>`)).toMatchObject([
      { url: 'https://a.example/' },
    ])
  })

  test('what is no OPML is refused', () => {
    expect(readOpml('<rss/>')).toBeNull()
    expect(readOpml('')).toBeNull()
  })

  test('the starting set has at least 25 feeds in folders, each explained', () => {
    const text = readFileSync(join(PROJECT_ROOT, 'feeds.opml'), 'utf8')
    const starting = readOpml(text)!
    expect(starting.length).toBeGreaterThanOrEqual(25)
    expect(starting.every(({ name, folder, url }) => name && folder && url.startsWith('https://'))).toBe(true)
    expect(text.match(/-->\n\s*<outline type="rss"/g)).toHaveLength(starting.length)
  })

  test('importing twice adds once', async () => {
    expect(await importFeeds(polling.database, feeds, polling.clock.now())).toBe(2)
    expect(await importFeeds(polling.database, feeds, polling.clock.now())).toBe(0)
    expect(await listFeeds(polling.database, 0, 10)).toMatchObject([
      { name: 'A & "B" <c>' },
      { folder: 'World & more' },
    ])
  })
})

describe('full texts', () => {
  const paragraph =
    'The council met through the night, heard the engineers, and in the morning agreed to close the northern bridge for repairs. '
  const page = `<!doctype html><html><head><title>Bridge</title></head><body><nav>Menu</nav><article><h1>Bridge</h1>${`<p>${paragraph.repeat(3)}</p>`.repeat(4)}</article><footer>Imprint</footer></body></html>`

  test('a new item of a feed so set gets the article from its page, once', async () => {
    server.set('/article', serve(page))
    server.set(
      '/teasers',
      serve(feedDocument([{ id: 'teaser', link: server.url('/article'), text: 'Bridge to close' }])),
    )
    const feed = await polling.add(server.url('/teasers'), { fullText: true })
    await polling.poll(feed)
    const [item] = await polling.items(feed)
    expect(item!.text).toContain('heard the engineers')
    expect(item!.text).not.toContain('Menu')
  })

  test('a page that cannot be had leaves the item as it is', async () => {
    server.set('/poor', serve(feedDocument([{ id: 'poor', link: server.url('/not-there'), text: 'Bridge to close' }])))
    const feed = await polling.add(server.url('/poor'), { fullText: true })
    await polling.poll(feed)
    expect(await polling.items(feed)).toMatchObject([{ text: 'Bridge to close' }])
  })

  test('pages without an article give none', () => {
    expect(extractArticle('')).toBeNull()
    expect(extractArticle('<p>hi')).toSatisfy((text) => text === null || typeof text === 'string')
  })
})

test('an address with a note behind # is the same feed in a list', () => {
  const list =
    '<opml><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="https://A.example:443/rss#force_feed"/></opml>'
  expect(readOpml(list)?.map(({ url }) => url)).toEqual(['https://a.example/rss'])
})
