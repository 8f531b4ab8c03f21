import { createHash } from 'node:crypto'
import { type FeedServer, feedDocument, startFeedServer } from '../test/helpers/feed-server.ts'
import type { Clock } from './clock.ts'
import type { NewsItem } from './news.ts'

/** What can be wrong with a publisher; each answer is one of these while it lasts. */
export type PublisherFault = 'none' | 'error' | 'cut' | 'slow'

/** A feed that publishes. It lists an item until the reader has shown, by its validator, that it has recorded it. */
export type Publisher = {
  server: FeedServer
  path: string
  publish(item: NewsItem): void
  setFault(fault: PublisherFault): void
  /** Whether the reader has recorded all there is. */
  isCaughtUp(): boolean
  close(): Promise<void>
}

type Listed = { item: NewsItem; version: number; date: string }

const SLOW_MS = 1_500
/** Recorded items stay listed so long, as they do in real feeds. */
const KEPT = 25

export async function startPublisher(name: string, host: string, clock: Clock): Promise<Publisher> {
  const server = await startFeedServer(host)
  const path = '/feed.xml'
  let listed: Listed[] = []
  const versions = new Map<string, number>()
  let version = 0
  let recorded = 0
  let fault: PublisherFault = 'none'
  const render = () => {
    const items = listed.map(({ item: { token, title, text }, date }) => ({ id: token, title, text, date }))
    return feedDocument(items.reverse()).replaceAll('news.example', name)
  }

  server.set(path, (response, request) => {
    note(request.headers['if-none-match'])
    if (fault === 'error') {
      response.writeHead(503).end()
      return
    }
    const document = render()
    const etag = `"${createHash('sha1').update(document).digest('hex')}"`
    versions.set(etag, version)
    const answer = () => {
      if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
      else if (fault === 'cut') breakOff(document, etag)
      else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(document)
    }
    const breakOff = (whole: string, tag: string) => {
      response.writeHead(200, { etag: tag, 'content-length': Buffer.byteLength(whole) })
      response.write(whole.slice(0, whole.length / 2), () => response.destroy())
    }
    if (fault === 'slow') setTimeout(answer, SLOW_MS)
    else answer()
  })

  function note(etag: string | undefined): void {
    recorded = Math.max(recorded, (etag && versions.get(etag)) || 0)
    const done = listed.filter((one) => one.version <= recorded)
    if (done.length > 2 * KEPT) listed = listed.slice(done.length - KEPT)
    server.requests.length = 0
  }

  return {
    server,
    path,
    publish: (item) => void listed.push({ item, version: ++version, date: clock.now().toUTCString() }),
    setFault: (next) => {
      fault = next
    },
    isCaughtUp: () => recorded === version,
    close: server.close,
  }
}
