import { EventEmitter, once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'

export type Mailbox = {
  url: string
  mails: ParsedMail[]
  /** The next mail that has not been read, as soon as it is there. */
  next(): Promise<ParsedMail>
  close(): Promise<void>
}

/** A real mail server that keeps what it is sent. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: ParsedMail[] = []
  const arrivals = new EventEmitter()
  let read = 0
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false, closeTimeout: 100 },
    onData: (stream, _session, done) => {
      simpleParser(stream).then((mail) => {
        mails.push(mail)
        arrivals.emit('mail')
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    next: async () => {
      while (mails.length <= read) await once(arrivals, 'mail')
      return mails[read++]!
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Every address that a mail links to, in either of its readings and in its headers. */
export function linksOf(mail: ParsedMail): string[] {
  const header = mail.headers.get('list') as { unsubscribe?: { url?: string } } | undefined
  const text = [
    mail.text ?? '',
    ...[...String(mail.html || '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href),
  ].join(' ')
  const found = [...text.replaceAll('&amp;', '&').matchAll(/https?:\/\/[^\s<>"')\]]+/g)].map(([link]) => link)
  return [...new Set([...found, ...(header?.unsubscribe?.url ? [header.unsubscribe.url] : [])])]
}
