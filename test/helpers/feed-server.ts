import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Answers a request, well or badly; `count` is how many came to its path before. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage, count: number) => void

/** A server whose behaviour at each path the test sets, and changes, as it likes. */
export type FeedServer = {
  url: (path: string) => string
  port: number
  set: (path: string, behaviour: Behaviour) => void
  requests: IncomingMessage[]
  close: () => Promise<void>
}

export async function startFeedServer(host = '127.0.0.1'): Promise<FeedServer> {
  const behaviours = new Map<string, Behaviour>()
  const requests: IncomingMessage[] = []
  const server = createServer({ keepAlive: true }, (request, response) => {
    const path = (request.url ?? '').split('?')[0]!
    const count = requests.filter((earlier) => earlier.url?.split('?')[0] === path).length
    requests.push(request)
    response.on('error', () => undefined)
    const behaviour = behaviours.get(path)
    if (behaviour) behaviour(response, request, count)
    else response.writeHead(404).end()
  })
  server.on('connection', (socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(0, host, resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    requests,
    url: (path) => `http://${host}:${port}${path}`,
    set: (path, behaviour) => behaviours.set(path, behaviour),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

export type FeedItem = {
  id: string
  title?: string
  link?: string | null
  guid?: string | null
  text?: string
  date?: string
}

/** An RSS document with these items, newest first. */
export function feedDocument(items: FeedItem[], head = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel><title>Test feed</title>${head}${items.map(feedItem).join('\n')}</channel></rss>`
}

function feedItem({ id, title = `Headline ${id}`, link, guid, text = `Text of ${id}.`, date }: FeedItem): string {
  const address = link === undefined ? `https://news.example/articles/${id}` : link
  const parts = [
    `<title>${title}</title>`,
    address === null ? '' : `<link>${address.replaceAll('&', '&amp;')}</link>`,
    guid === null ? '' : `<guid isPermaLink="false">${guid ?? id}</guid>`,
    `<description>${text}</description>`,
    date === undefined ? '' : `<pubDate>${date}</pubDate>`,
  ]
  return `<item>${parts.join('')}</item>`
}

/** Serves a document as a well-kept server would, with an ETag and answers of 304. */
export function serve(document: string): Behaviour {
  const etag = `"${createHash('sha1').update(document).digest('hex')}"`
  return (response, request) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end()
    else response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(document)
  }
}
