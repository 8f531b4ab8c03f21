import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail that the server took for delivery; all of it was there `at`. `lost`: whoever sent it was not told. */
export type Mail = { to: string; messageId: string; text: string; at: number; lost: boolean; remotePort: number }

/** `lost`: taken, and then the connection breaks before the answer. */
export type MailFault = 'none' | 'later' | 'later-after-data' | 'lost' | 'slow'

export type MailReceiver = {
  port: number
  mails: Mail[]
  setFault(fault: MailFault): void
  close(): Promise<void>
}

const SLOW_MS = 800

export async function receiveMail(): Promise<MailReceiver> {
  const mails: Mail[] = []
  let fault: MailFault = 'none'
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    closeTimeout: 500,
    onRcptTo: (_address, _session, done) => {
      if (fault === 'later') done(Object.assign(new Error('4.3.0 come back later'), { responseCode: 451 }))
      else done()
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const at = Date.now()
        if (fault === 'later-after-data') {
          done(Object.assign(new Error('4.2.0 come back later'), { responseCode: 450 }))
          return
        }
        const take = (lost: boolean) => {
          const raw = Buffer.concat(chunks).toString('latin1')
          const to = session.envelope.rcptTo[0]?.address ?? ''
          mails.push({ to, ...readMail(raw), at, lost, remotePort: session.remotePort })
          if (lost) breakOff(session)
          else done()
        }
        if (fault === 'slow') setTimeout(() => take(false), SLOW_MS)
        else take(fault === 'lost')
      })
    },
  })
  server.on('error', () => undefined) // connections that a killed process leaves behind
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))

  function breakOff(session: { id: string }): void {
    for (const connection of server.connections) {
      const { session: its, _socket: socket } = connection as unknown as {
        session: { id: string }
        _socket: { destroy(): void }
      }
      if (its.id === session.id) socket.destroy()
    }
  }

  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    setFault: (next) => {
      fault = next
    },
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** All that is needed: its id and its words, with the soft line breaks of quoted-printable taken out. */
function readMail(raw: string): { messageId: string; text: string } {
  const messageId = /^message-id:\s*(\S+)/im.exec(raw)?.[1] ?? ''
  return { messageId, text: raw.replaceAll('=\r\n', '') }
}
