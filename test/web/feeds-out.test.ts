import { beforeAll, describe, expect, it } from 'vitest'
import { parseFeed } from '../../src/feeds/parse.ts'
import { insertOwnedWatchlist } from '../../src/store/reader-watchlists.ts'
import { watchlistFeedKey } from '../../src/web/feeds-out.ts'
import { escapeXml } from '../../src/web/syndicate.ts'
import { addArticle } from './content.ts'
import { openSite } from './site.ts'

const site = await openSite()
const HOSTILE = 'Fire & smoke ]]> <script>alert(1)</script> "quoted" \u0007 end'

beforeAll(async () => {
  await addArticle(site, { title: HOSTILE, text: `A refinery burned. ${HOSTILE}`, topics: ['energy'], outlet: 'A & B' })
  site.clock.advance(3_600_000)
  await addArticle(site, { title: 'Talks go on', text: 'Envoys met.', topics: ['diplomacy'] })
})

async function read(url: string) {
  const answer = await site.server.inject({ url })
  const headers = { 'content-type': String(answer.headers['content-type']) }
  const parsed = await parseFeed({ bytes: answer.rawPayload, url: `http://127.0.0.1:3000${url}`, headers })
  return { answer, parsed }
}

describe.each(['atom', 'rss'])('a feed as %s', (format) => {
  it('can be read back whole, whatever the items hold', async () => {
    const { parsed } = await read(`/topics/energy/feed.${format}`)
    expect(parsed.problem).toBeNull()
    expect(parsed.items.map(({ title, id }) => [title?.value, id])).toEqual([
      ['Fire & smoke ]]> <script>alert(1)</script> "quoted"  end', 'tag:sitrep,2025:story-1'],
    ])
    expect(parsed.items[0]!.url).toBe('http://127.0.0.1:3000/stories/1')
  })

  it('has the newest first and only its topic', async () => {
    const { parsed } = await read(`/feed.${format}`)
    expect(parsed.items.map(({ title }) => title?.value.slice(0, 5))).toEqual(['Talks', 'Fire '])
  })

  it('of a search holds what the search finds', async () => {
    const { parsed } = await read(`/search/feed.${format}?q=refinery`)
    expect(parsed.items).toHaveLength(1)
    expect(parsed.items[0]!.url).toBe('http://127.0.0.1:3000/stories/1#report-1')
  })
})

describe('a feed as JSON', () => {
  it('is a JSON Feed', async () => {
    const { body, headers } = await site.server.inject('/topics/energy/feed.json')
    expect(headers['content-type']).toContain('application/feed+json')
    expect(JSON.parse(body)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: 'tag:sitrep,2025:story-1', title: HOSTILE, tags: ['energy'] }],
    })
  })
})

describe('feeds', () => {
  it('answer that nothing has changed to who has the newest', async () => {
    const first = await site.server.inject('/feed.atom')
    const second = await site.server.inject({
      url: '/feed.atom',
      headers: { 'if-none-match': String(first.headers.etag) },
    })
    expect([second.statusCode, second.body]).toEqual([304, ''])
  })

  it('refuse unknown formats, unknown topics and searches for nothing', async () => {
    expect((await site.server.inject('/feed.csv')).statusCode).toBe(404)
    expect((await site.server.inject('/topics/nothing/feed.atom')).statusCode).toBe(404)
    expect((await site.server.inject('/search/feed.atom')).statusCode).toBe(422)
    expect((await site.server.inject('/search/feed.atom?q=%28')).statusCode).toBe(422)
  })

  it('of a watchlist open only with its key', async () => {
    const { database } = site.app
    const id = (await insertOwnedWatchlist(database, 'destination.1', 'Mine'))!
    const key = await watchlistFeedKey(database, id)
    expect((await site.server.inject(`/watchlists/${id}/${key}/feed.atom`)).statusCode).toBe(200)
    expect((await site.server.inject(`/watchlists/${id}/${key.slice(1)}x/feed.atom`)).statusCode).toBe(404)
    expect((await site.server.inject(`/watchlists/${id + 1}/${key}/feed.atom`)).statusCode).toBe(404)
  })

  it('leave out characters that XML cannot hold', () => {
    expect(escapeXml('a\u0000b\ud800c\uffffd😀')).toBe('abcd😀')
  })
})
