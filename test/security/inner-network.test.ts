import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { discoverFeeds } from '../../src/feeds/discover.ts'
import { readOpml } from '../../src/feeds/opml.ts'
import { subscribeToHub } from '../../src/feeds/websub.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

/** 127.0.0.1 stands for the internet, 127.0.0.2 for what only this machine can reach. */
const outer = await startFeedServer()
const inner = await startFeedServer('127.0.0.2')
afterAll(() => Promise.all([outer.close(), inner.close()]))
const polling = await openPollingTest()
inner.set('/secret', serve(feedDocument([{ id: 'secret' }])))
beforeEach(() => expect(inner.requests).toEqual([]))
const secret = inner.url('/secret')

const html = (text: string) => (response: import('node:http').ServerResponse) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end(text)
}

describe('nothing in our own network is asked for', () => {
  test('when somebody gives such an address as a feed', async () => {
    for (const url of [secret, secret.replace('127.0.0.2', '2130706434'), secret.replace('127.0.0.2', '0x7f.2')]) {
      const { feeds, reason } = await discoverFeeds(polling.deps.fetch, url)
      expect([feeds, reason]).toEqual([[], expect.stringContaining('not on the public internet')])
    }
  })

  test('when a page says that its feed is there', async () => {
    const link = `<link rel="alternate" type="application/rss+xml" href="${secret}">`
    outer.set('/page', html(`<html><head>${link}</head><body>A page</body></html>`))
    expect((await discoverFeeds(polling.deps.fetch, outer.url('/page'))).feeds).toEqual([])
  })

  test('when a feed says that its hub is there', async () => {
    const hub = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${secret}"/>`
    outer.set('/with-hub', serve(feedDocument([{ id: 'with-hub' }], hub)))
    const id = await polling.add(outer.url('/with-hub'))
    await polling.poll(id)
    const problem = await subscribeToHub({ ...polling.deps, publicUrl: 'https://sitrep.example.org' }, id)
    expect((await polling.feed(id)).hubUrl).toBe(secret)
    expect(problem).toContain('not on the public internet')
  })

  test('when an article whose page is wanted is said to be there', async () => {
    outer.set('/full', serve(feedDocument([{ id: 'full-1' }])))
    const id = await polling.add(outer.url('/full'), { fullText: true })
    await polling.poll(id)
    outer.set('/full', serve(feedDocument([{ id: 'full-1' }, { id: 'full-2', link: secret }])))
    await polling.poll(id)
    expect(await polling.items(id)).toHaveLength(2)
    expect(inner.requests).toEqual([])
  })

  test('when a list of feeds names it', async () => {
    const [feed] = readOpml(`<opml version="2.0"><body><outline xmlUrl="${secret}"/></body></opml>`)!
    const id = await polling.add(feed!.url)
    expect(await polling.poll(id)).toMatchObject({ problem: expect.stringContaining('not on the public internet') })
  })

  test('when a redirect leads to a file, or anywhere but the web', async () => {
    for (const target of ['file:///etc/passwd', 'gopher://127.0.0.2:70/', 'ftp://127.0.0.2/', 'data:text/xml,<rss/>']) {
      outer.set('/away', (response) => response.writeHead(302, { location: target }).end())
      const { feeds } = await discoverFeeds(polling.deps.fetch, outer.url('/away'))
      expect([target, feeds]).toEqual([target, []])
    }
    expect(inner.requests).toEqual([])
  })
})
