import { createHash, createVerify, generateKeyPairSync } from 'node:crypto'
import { type ParsedMail, simpleParser } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import { afterEach, describe, expect, test } from 'vitest'
import { makeDigest } from '../../bench/digest-content.ts'
import type { Channel, Message } from '../../src/deliver/channel.ts'
import { createEmailChannel, type EmailOptions } from '../../src/deliver/email/channel.ts'
import { createReturnPath } from '../../src/deliver/email/headers.ts'
import { openMailTemplates } from '../../src/deliver/email/templates.ts'
import { createTokenKeeper } from '../../src/deliver/tokens.ts'
import type { Delivery, Destination } from '../../src/model.ts'
import { createClock } from '../helpers/clock.ts'

const clock = createClock('2025-10-14T05:30:00Z')
const tokens = createTokenKeeper('a secret', clock.now)
const templates = openMailTemplates(null)
const returnPath = createReturnPath('bounces@news.example.org', 'secret')
const READER: Destination = {
  ...{ id: 12, kind: 'email', address: 'anna@bücher.example', name: 'Anna', state: 'active', timeZone: 'Europe/Oslo' },
}
const delivery = (id: number, changes: Partial<Delivery> = {}): Delivery => ({
  ...{ id, destinationId: 12, kind: 'digest', watchlistId: 7, lineId: 1, storyId: 3, itemId: 4, digestId: 9 },
  ...{ details: {}, attempts: 1, createdAt: clock.now() },
  ...changes,
})
const alert = {
  ...{ itemId: 4, title: 'Refinery burns near Ryazan', url: 'https://news.example/4', outlet: 'North Wire' },
  outlets: ['North Wire'],
  text: 'Drones came at night. A refinery near Ryazan was hit and burned until morning. Nobody was hurt.',
  ...{ publishedAt: clock.now(), receivedAt: clock.now(), storyId: 3, watchlist: 'Power grid', line: 2 },
  ...{ query: 'refinery hit', spans: [{ field: 'text' as const, start: 24, end: 32 }], topics: ['energy'] },
}
const DIGEST: Message = { kind: 'digest', digest: makeDigest(8), subscriptionId: 40 }
const ALERT: Message = { kind: 'alert', alert }
const NOTICE: Message = {
  kind: 'notice',
  subject: 'Please confirm',
  text: 'One click, please.',
  action: { label: 'Confirm', purpose: 'confirm' },
}

type Received = { from: string; to: string[]; raw: Buffer; mail: ParsedMail }
type Refusal = { at: 'rcpt' | 'data' | 'mail'; code: number; message: string }

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close()
})

/** A real mail server that keeps what it gets or refuses it, and a channel that sends there. */
async function openMail(
  changes: Partial<EmailOptions> = {},
): Promise<{ channel: Channel; received: Received[]; refuse(refusal: Refusal | null): void }> {
  const received: Received[] = []
  let refusal: Refusal | null = null
  const answer = (at: Refusal['at']) =>
    refusal?.at === at ? Object.assign(new Error(refusal.message), { responseCode: refusal.code }) : null
  const server = new SMTPServer({
    ...{ authOptional: true, disabledCommands: ['AUTH', 'STARTTLS'], logger: false },
    onMailFrom: (_address, _session, done) => done(answer('mail')),
    onRcptTo: (_address, _session, done) => done(answer('rcpt')),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk) => chunks.push(chunk))
      stream.on('end', async () => {
        const raw = Buffer.concat(chunks)
        const { mailFrom, rcptTo } = session.envelope
        const from = mailFrom === false ? '' : mailFrom.address
        const problem = answer('data')
        if (!problem)
          received.push({ from, to: rcptTo.map(({ address }) => address), raw, mail: await simpleParser(raw) })
        done(problem)
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as { port: number }
  const channel = createEmailChannel({
    ...{ templates, tokens, from: 'Sitrep <sitrep@news.example.org>', publicUrl: 'https://sitrep.example.org/' },
    ...{ returnPath, now: clock.now, smtpUrl: `smtp://127.0.0.1:${port}`, connections: 2, perSecond: 0, perHour: 0 },
    ...{ dkim: null, whySuppressed: async () => null },
    ...changes,
  })
  closing.push(
    () => new Promise<void>((resolve) => server.close(() => resolve())),
    () => channel.close(),
  )
  return {
    ...{ channel, received },
    refuse: (given) => {
      refusal = given
    },
  }
}

describe('mails as they arrive', () => {
  test('a digest has one recipient, a return path of its own, both readings, and its picture', async () => {
    const { channel, received } = await openMail()
    expect(await channel.send(DIGEST, READER, delivery(101))).toEqual({
      ...{ kind: 'sent', remoteId: '<delivery.101@news.example.org>' },
    })
    const [{ from, to, raw, mail }] = received as [Received]
    expect(to).toEqual(['anna@bücher.example']) // the server shows it decoded; the wire had it in ASCII
    expect(raw.toString('latin1')).toContain('\r\nTo: anna@xn--bcher-kva.example\r\n')
    expect(returnPath.deliveryOf(from)).toBe(101)
    expect(mail.subject).toBe('2 on airspace, 2 on energy, 2 sanctions, 2 on diplomacy: Tue 14 Oct')
    expect(mail.text).toContain('AIRSPACE (2 stories)')
    expect(mail.html).toContain('lang="en"')
    expect(mail.attachments).toMatchObject([{ contentType: 'image/png', cid: 'picture' }])
    expect(Buffer.byteLength(mail.html as string)).toBeLessThan(100_000)
    for (const line of raw.toString('latin1').split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
  })

  test.each([
    ['digest', DIGEST, { kind: 'subscription', id: 40 }],
    ['alert', ALERT, { kind: 'watchlist', id: 7 }],
    ['notice', NOTICE, { kind: 'all' }],
  ] as const)('one click on a %s ends what it is one of, and nothing else', async (kind, message, scope) => {
    const { channel, received } = await openMail()
    await channel.send(message, READER, delivery(102, { kind }))
    const { mail } = received[0]!
    const header = String((mail.headers.get('list') as unknown as { unsubscribe: { url: string } }).unsubscribe.url)
    expect(mail.headerLines.find(({ key }) => key === 'list-unsubscribe-post')?.line).toMatch(
      /List-Unsubscribe=One-Click$/,
    )
    expect(mail.headerLines.find(({ key }) => key === 'list-id')?.line).toMatch(/<[\w-]+\.news\.example\.org>$/)
    const token = header.split('/').at(-1)!
    expect(tokens.read(token, 'unsubscribe')).toMatchObject({ destinationId: 12, scope })
    expect(mail.html).toContain(`https://sitrep.example.org/u/${token}`)
    expect(mail.text).toContain(`https://sitrep.example.org/u/${token}`)
  })

  test('two readers of one digest get the same mail but for what is theirs', async () => {
    const { channel, received } = await openMail()
    await channel.send(DIGEST, READER, delivery(103))
    await channel.send(DIGEST, { ...READER, id: 13, address: 'bob@shop.example' }, delivery(104))
    const [first, second] = received.map(({ mail }) => mail) as [ParsedMail, ParsedMail]
    const manage = /\/manage\/([\w-]+)/
    const tokenOf = (mail: ParsedMail) => manage.exec(mail.text!)![1]!
    expect(tokens.read(tokenOf(first), 'manage')?.destinationId).toBe(12)
    expect(tokens.read(tokenOf(second), 'manage')?.destinationId).toBe(13)
    const plain = (mail: ParsedMail) => (mail.html as string).replaceAll(/\/(manage|u)\/[\w-]+/g, '')
    expect(plain(first)).toBe(plain(second))
  })

  test('an alert names its watchlist and line and marks the words that met it', async () => {
    const { channel, received } = await openMail()
    await channel.send(ALERT, READER, delivery(105, { kind: 'alert' }))
    const { mail } = received[0]!
    expect(mail.subject).toBe('Refinery burns near Ryazan – Power grid')
    expect(mail.html).toMatch(/<mark[^>]*>refinery<\/mark>/)
    expect(mail.text).toContain('A *refinery* near Ryazan')
    expect(mail.text).toContain('Watchlist “Power grid”, line 2: refinery hit')
    expect(mail.text).toContain('Read it at North Wire: https://news.example/4')
  })

  test('an alert that was held names who else has the story by now', async () => {
    const { channel, received } = await openMail()
    const outlets = ['North Wire', 'Ledger', 'Courier']
    await channel.send({ kind: 'alert', alert: { ...alert, outlets } }, READER, delivery(110, { kind: 'alert' }))
    expect(received[0]!.mail.text).toContain('North Wire, also Ledger, Courier · Tue 14 Oct, 07:30')
  })

  test('a follow-up answers its alert, and digests answer nothing', async () => {
    const { channel, received } = await openMail()
    const followUp = { firstDeliveryId: 105, newOutlets: ['Harbour Post', 'The Ledger'] }
    await channel.send({ kind: 'alert', alert, followUp }, READER, delivery(106, { kind: 'alert' }))
    await channel.send(DIGEST, READER, delivery(107))
    const [update, digest] = received.map(({ mail }) => mail) as [ParsedMail, ParsedMail]
    expect(update).toMatchObject({
      inReplyTo: '<delivery.105@news.example.org>',
      references: '<delivery.105@news.example.org>',
    })
    expect(update.subject).toBe('Re: Refinery burns near Ryazan – Power grid')
    expect(update.text).toContain('2 more outlets: Refinery burns near Ryazan')
    expect(digest.inReplyTo).toBeUndefined()
    expect(digest.references).toBeUndefined()
  })

  test('several alerts in one mail are all in it', async () => {
    const { channel, received } = await openMail()
    const others = Array.from({ length: 200 }, (_, index) => ({
      alert: { ...alert, itemId: index, title: `Story number ${index}` },
    }))
    const together = { others, reason: 'Held during your quiet hours, 22:00 to 07:00.' }
    await channel.send({ kind: 'alert', alert, together }, READER, delivery(108, { kind: 'alert' }))
    const { mail } = received[0]!
    expect(mail.subject).toBe('201 alerts: 201 Power grid')
    for (const part of others) {
      expect(mail.text).toContain(part.alert.title)
      expect(mail.html).toContain(part.alert.title)
    }
  })

  test('a mail to confirm has a link that confirms', async () => {
    const { channel, received } = await openMail()
    await channel.send(NOTICE, READER, delivery(109, { kind: 'notice' }))
    const token = /https:\/\/sitrep\.example\.org\/confirm\/([\w-]+)/.exec(received[0]!.mail.text!)![1]!
    expect(tokens.read(token, 'confirm')).toMatchObject({ destinationId: 12 })
  })
})

describe('what a mail server answers', () => {
  test.each<[string, Refusal, object]>([
    [
      'no such mailbox ends the destination',
      { at: 'rcpt', code: 550, message: '5.1.1 User unknown' },
      { kind: 'dead', destinationOff: true },
    ],
    [
      'a refusal for policy ends only this mail',
      { at: 'rcpt', code: 550, message: '5.7.1 Blocked' },
      { kind: 'dead', destinationOff: false },
    ],
    [
      'suspected spam ends only this mail',
      { at: 'data', code: 554, message: '5.7.1 Looks like spam' },
      { kind: 'dead', destinationOff: false },
    ],
    [
      'greylisting is waited out',
      { at: 'rcpt', code: 451, message: '4.7.1 Greylisted' },
      { kind: 'retry', afterMs: 300_000 },
    ],
    ['trouble is tried again', { at: 'data', code: 452, message: '4.3.1 No room' }, { kind: 'retry' }],
    [
      'a full mailbox is tried again later',
      { at: 'rcpt', code: 552, message: '5.2.2 Quota exceeded' },
      { kind: 'retry' },
    ],
    [
      'a refused sender is our fault, not the reader’s',
      { at: 'mail', code: 550, message: '5.7.1 Sender refused' },
      { kind: 'retry' },
    ],
  ])('%s', async (_name, refusal, outcome) => {
    const { channel, refuse, received } = await openMail()
    refuse(refusal)
    expect(await channel.send(DIGEST, READER, delivery(201))).toMatchObject(outcome)
    refuse(null)
    expect(await channel.send(DIGEST, READER, delivery(201))).toMatchObject({ kind: 'sent' })
    expect(received).toHaveLength(1)
  })

  test('a server that is not there is tried again', async () => {
    const { channel } = await openMail({ smtpUrl: 'smtp://127.0.0.1:1' })
    expect(await channel.send(DIGEST, READER, delivery(202))).toMatchObject({ kind: 'retry' })
  })

  test('what a server says about an address while we talk to it counts as a bounce', async () => {
    const told: [number, string][] = []
    const { channel, refuse } = await openMail({
      onRefused: async ({ id }, kind) => {
        told.push([id, kind])
      },
    })
    for (const [id, message] of [
      [1, '5.1.1 User unknown'],
      [2, '5.2.2 Quota exceeded'],
      [3, '5.7.1 Blocked'],
    ] as const) {
      refuse({ at: 'rcpt', code: 550, message })
      await channel.send(DIGEST, READER, delivery(id))
    }
    expect(told).toEqual([
      [1, 'hard'],
      [2, 'soft'],
    ])
  })

  test('no mail goes to a suppressed address', async () => {
    const { channel, received } = await openMail({
      whySuppressed: async (to) => (to === 'anna@xn--bcher-kva.example' ? 'it bounced' : null),
    })
    expect(await channel.send(DIGEST, READER, delivery(203))).toEqual({
      kind: 'dead',
      reason: 'it bounced',
      destinationOff: true,
    })
    expect(received).toEqual([])
  })

  test('past the hourly limit mails wait until it has passed', async () => {
    const { channel, received } = await openMail({ perHour: 2 })
    for (const id of [301, 302])
      expect(await channel.send(DIGEST, READER, delivery(id))).toMatchObject({ kind: 'sent' })
    expect(await channel.send(DIGEST, READER, delivery(303))).toMatchObject({ kind: 'wait', afterMs: 3_600_000 })
    clock.advance(3_600_000)
    expect(await channel.send(DIGEST, READER, delivery(303))).toMatchObject({ kind: 'sent' })
    expect(received).toHaveLength(3)
  })
})

describe('signatures', () => {
  test('DKIM covers the body and the headers that unsubscribe', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string
    const dkim = { domainName: 'news.example.org', keySelector: 'sitrep', privateKey: pem }
    const { channel, received } = await openMail({ dkim })
    await channel.send(DIGEST, READER, delivery(401))
    const raw = received[0]!.raw.toString('latin1')
    const split = raw.indexOf('\r\n\r\n')
    const headers = raw.slice(0, split).split(/\r\n(?![ \t])/)
    const signature = headers.find((line) => /^dkim-signature:/i.test(line))!
    const tag = (name: string) => new RegExp(`[;\\s]${name}=([^;]*)`).exec(signature)![1]!.replace(/\s+/g, '')
    const signed = tag('h').toLowerCase().split(':')
    expect(signed).toEqual(
      expect.arrayContaining(['from', 'to', 'subject', 'list-unsubscribe', 'list-unsubscribe-post']),
    )
    const body = raw
      .slice(split + 4)
      .replace(/[ \t]+/g, ' ')
      .replace(/ \r\n/g, '\r\n')
      .replace(/(\r\n)*$/, '\r\n')
    expect(createHash('sha256').update(body, 'latin1').digest('base64')).toBe(tag('bh'))
    const relax = (line: string) =>
      line
        .replace(/\r\n/g, '')
        .replace(/[ \t]+/g, ' ')
        .replace(/^([^:]*?) ?: ?/, (_, name: string) => `${name.toLowerCase()}:`)
        .trimEnd()
    const lines = signed.flatMap((name) =>
      headers.filter((line) => line.toLowerCase().startsWith(`${name}:`)).slice(-1),
    )
    const data = `${lines.map((line) => `${relax(line)}\r\n`).join('')}${relax(signature.replace(/([;\s]b=)[^;]*/, '$1'))}`
    const verify = createVerify('sha256').update(data, 'latin1')
    expect(verify.verify(publicKey, Buffer.from(tag('b'), 'base64'))).toBe(true)
  })
})
