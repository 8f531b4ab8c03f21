import { parentPort } from 'node:worker_threads'
import { SMTPServer } from 'smtp-server'

/** A mail server in a thread of its own that takes everything, keeps nothing, and tells its port. */
const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false, disableReverseLookup: true },
  onData: (stream, _session, done) => {
    stream.on('data', () => undefined)
    stream.on('end', () => done())
  },
})
server.on('error', () => undefined)
server.listen(0, '127.0.0.1', () => parentPort?.postMessage((server.server.address() as { port: number }).port))
