import { parentPort } from 'node:worker_threads'
import { SMTPServer } from 'smtp-server'

/** What a sink has taken: mails, bytes of them, and how many different recipients they were for. */
export type Tally = { mails: number; bytes: number; recipients: number }

/**
 * A mail server in a thread of its own that takes everything and keeps no more than who got something. It tells its
 * port, and answers each message with what it has taken so far.
 */
const recipients = new Set<string>()
const tally = { mails: 0, bytes: 0 }
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true },
  onData: (stream, session, done) => {
    stream.on('data', (chunk: Buffer) => {
      tally.bytes += chunk.length
    })
    stream.on('end', () => {
      tally.mails++
      for (const { address } of session.envelope.rcptTo) recipients.add(address)
      done()
    })
  },
})
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.server.address() as { port: number }).port))
parentPort?.on('message', () => parentPort?.postMessage({ ...tally, recipients: recipients.size } satisfies Tally))
