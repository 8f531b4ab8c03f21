import { createServer, type Server, type Socket } from 'node:net'
import { isMainThread, parentPort, Worker } from 'node:worker_threads'

/** A server that answers as fast as one thread can, so that the client is what is measured. */
export type FeedServer = { url: string; close: () => Promise<void> }

const BODY = `<rss version="2.0"><channel><title>Example</title>${'<item><title>Report</title><link>https://example.org/1</link></item>'.repeat(20)}</channel></rss>`
const NOT_MODIFIED = 'HTTP/1.1 304 Not Modified\r\nETag: "1"\r\nCache-Control: max-age=60\r\n\r\n'
const DOCUMENT = `HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\nETag: "1"\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`

/** Starts the server in a thread of its own. Paths starting with /304 answer 304, all others a small feed. */
export async function startFeedServer(): Promise<FeedServer> {
  const thread = new Worker(new URL(import.meta.url))
  const port = await new Promise<number>((resolve) => thread.once('message', resolve))
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await thread.terminate()
    },
  }
}

function answer(socket: Socket): void {
  let rest = ''
  socket.setNoDelay(true)
  socket.on('error', () => socket.destroy())
  socket.on('data', (chunk) => {
    const requests = (rest + chunk.toString('latin1')).split('\r\n\r\n')
    rest = requests.pop() ?? ''
    for (const request of requests) socket.write(request.startsWith('GET /304') ? NOT_MODIFIED : DOCUMENT)
  })
}

if (!isMainThread && parentPort) {
  const server: Server = createServer(answer)
  server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.address() as { port: number }).port))
}
