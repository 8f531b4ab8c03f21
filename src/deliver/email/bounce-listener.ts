import type { AddressInfo } from 'node:net'
import type { Readable } from 'node:stream'
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server'
import type { Database } from '../../store/sql.ts'
import { parseBounce } from './bounce-parse.ts'
import type { ReturnPath } from './headers.ts'
import { takeBounce } from './take-bounce.ts'

export type BounceListenerOptions = {
  database: Database
  returnPath: ReturnPath
  host: string
  /** 0 takes any free one. */
  port: number
  now: () => Date
  /** Told of trouble that is ours; mails that are no bounces are none. */
  onTrouble: (error: Error) => void
}

/** Bounces return the mail, so they can be as large as it; what is larger is none. */
const LARGEST_BYTES = 2_000_000
const MOST_CLIENTS = 50

/**
 * Takes in bounces by SMTP. Only mail to a return path of ours is let in, and its signature says which delivery the
 * bounce is about even where the report itself is unreadable.
 */
export async function startBounceListener(
  options: BounceListenerOptions,
): Promise<{ port: number; close(): Promise<void> }> {
  const server = new SMTPServer({
    ...{ disabledCommands: ['AUTH', 'STARTTLS'], size: LARGEST_BYTES, maxClients: MOST_CLIENTS, logger: false },
    ...{ banner: 'bounces only', socketTimeout: 30_000, disableReverseLookup: true },
    onRcptTo: ({ address }, session, done) => {
      if (session.envelope.rcptTo.length > 0) return done(refuse('one recipient a message, please', 452))
      done(options.returnPath.deliveryOf(address) === null ? refuse('no such mailbox here', 550) : null)
    },
    onData: (stream, session, done) => {
      takeMail(options, stream, session).then(
        () => done(),
        (error: Error) => {
          options.onTrouble(error)
          done(refuse('trouble here, try again later', 451))
        },
      )
    },
  })
  server.on('error', options.onTrouble)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port, options.host, resolve)
  })
  return {
    port: (server.server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

async function takeMail(
  { database, returnPath, now }: BounceListenerOptions,
  stream: SMTPServerDataStream,
  session: SMTPServerSession,
): Promise<void> {
  const raw = await readAll(stream)
  if (stream.sizeExceeded) return
  const delivery = returnPath.deliveryOf(session.envelope.rcptTo[0]!.address)
  const verdict = await parseBounce(raw)
  if (!verdict) return
  await takeBounce(database, { ...verdict, delivery: delivery ?? verdict.delivery }, now())
}

/** Reads on past the limit without keeping what it reads, since the client must be let finish. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= LARGEST_BYTES) chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function refuse(message: string, responseCode: number): Error {
  return Object.assign(new Error(message), { responseCode })
}
