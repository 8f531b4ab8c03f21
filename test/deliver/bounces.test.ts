import { readFileSync } from 'node:fs'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { startBounceListener } from '../../src/deliver/email/bounce-listener.ts'
import { parseBounce } from '../../src/deliver/email/bounce-parse.ts'
import { decideSuppression } from '../../src/deliver/email/bounce-rules.ts'
import { createReturnPath } from '../../src/deliver/email/headers.ts'
import { readProviderEvents } from '../../src/deliver/email/provider-events.ts'
import { takeBounce } from '../../src/deliver/email/take-bounce.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { type Database, getOne } from '../../src/store/sql.ts'
import { type BounceReport, whySuppressed } from '../../src/store/suppressions.ts'
import { openTestDatabase } from '../helpers/database.ts'

const read = (name: string) => readFileSync(new URL(`./fixtures/bounces/${name}.eml`, import.meta.url))

describe('reading bounces', () => {
  test.each([
    ['postfix-unknown', 'hard', 'anna@shop.example', 101],
    ['postfix-no-domain', 'hard', 'bob@gone.example', 102],
    ['postfix-full', 'soft', 'carl@shop.example', 103],
    ['exchange-not-found', 'hard', 'eva.holm@corp.example', 105],
    ['exchange-blocked', 'soft', 'finn@corp.example', 106],
    ['gmail-not-found', 'hard', 'gina@gmail.example', 107],
    ['gmail-full', 'soft', 'hans@gmail.example', 108],
    ['ses-bounce', 'hard', 'iris@shop.example', 109],
    ['exim-report', 'hard', 'jan@shop.example', 110],
    ['exim-plain', 'hard', 'kim@shop.example', 111],
    ['qmail', 'hard', 'lena@shop.example', 112],
    ['qmail-timeout', 'soft', 'mara@slow.example', 113],
    ['complaint-arf', 'complaint', 'nora@mail.example', 114],
  ])('%s is a %s one about %s', async (name, kind, recipient, delivery) => {
    const verdict = await parseBounce(read(name))
    expect(verdict).toMatchObject({ kind, recipient, delivery })
    expect(verdict!.reason).not.toContain('@')
  })

  test.each(['postfix-delayed', 'out-of-office'])('%s is none', async (name) => {
    expect(await parseBounce(read(name))).toBeNull()
  })

  test.each(['', 'no mail at all', '\0\0\0', 'Content-Type: multipart/report; boundary=x\r\n\r\n--x'])(
    'whatever is no mail is none: %j',
    async (text) => expect(await parseBounce(Buffer.from(text))).toBeNull(),
  )
})

describe('when to stop', () => {
  const now = new Date('2025-10-14T12:00:00Z')
  const soft = (daysAgo: number): BounceReport => ({
    ...{ kind: 'soft', reason: 'full', reportedAt: new Date(now.getTime() - daysAgo * 86_400_000) },
  })
  test('a hard bounce or a complaint stops at once', () => {
    expect(decideSuppression([{ ...soft(0), kind: 'hard', reason: 'no such user' }], now)).toBe('no such user')
    expect(decideSuppression([{ ...soft(0), kind: 'complaint', reason: 'reported' }], now)).toBe('reported')
  })
  test('soft bounces stop at the fifth within a week', () => {
    expect(decideSuppression([6, 5, 4, 3].map(soft), now)).toBeNull()
    expect(decideSuppression([6, 5, 4, 3, 2].map(soft), now)).toContain('5 mails')
    expect(decideSuppression([8, 6, 5, 4, 3].map(soft), now)).toBeNull()
  })
})

describe('providers', () => {
  test('SES tells of bounces through SNS', () => {
    const mail = { headers: [{ name: 'Message-ID', value: '<delivery.7@news.example.org>' }] }
    const bounce = {
      bounceType: 'Permanent',
      bouncedRecipients: [{ emailAddress: 'A@shop.example', diagnosticCode: '550' }],
    }
    const Message = JSON.stringify({ notificationType: 'Bounce', mail, bounce })
    expect(readProviderEvents('ses', { Type: 'Notification', Message })).toMatchObject([
      { kind: 'hard', recipient: 'a@shop.example', delivery: 7 },
    ])
    const complaint = { complainedRecipients: [{ emailAddress: 'a@shop.example' }], complaintFeedbackType: 'abuse' }
    expect(readProviderEvents('ses', { eventType: 'Complaint', mail, complaint })).toMatchObject([
      { kind: 'complaint', recipient: 'a@shop.example' },
    ])
  })
  test('SendGrid sends lists', () => {
    const events = [
      { event: 'delivered', email: 'a@shop.example' },
      {
        event: 'bounce',
        type: 'bounce',
        email: 'b@shop.example',
        reason: '550 no',
        'smtp-id': '<delivery.8@x.example>',
      },
      { event: 'bounce', type: 'blocked', email: 'c@shop.example', reason: '550 spam' },
      { event: 'spamreport', email: 'd@shop.example' },
    ]
    const kinds = readProviderEvents('sendgrid', events).map(({ kind, recipient }) => [kind, recipient])
    expect(kinds).toEqual([
      ['hard', 'b@shop.example'],
      ['soft', 'c@shop.example'],
      ['complaint', 'd@shop.example'],
    ])
  })
  test('Mailgun and Postmark send one at a time', () => {
    const failed = {
      event: 'failed',
      severity: 'temporary',
      recipient: 'a@shop.example',
      'delivery-status': { code: 452 },
    }
    expect(readProviderEvents('mailgun', { 'event-data': failed })).toMatchObject([{ kind: 'soft' }])
    const postmark = { RecordType: 'Bounce', Type: 'HardBounce', Email: 'a@shop.example', Description: 'unknown user' }
    expect(readProviderEvents('postmark', postmark)).toMatchObject([{ kind: 'hard', recipient: 'a@shop.example' }])
  })
  test.each([null, 1, 'text', [], {}, { Message: '{' }, [[null]], { bounce: { bouncedRecipients: 7 } }])(
    'nonsense is nothing: %j',
    (body) => {
      for (const provider of ['ses', 'sendgrid', 'mailgun', 'postmark'] as const) {
        expect(readProviderEvents(provider, body)).toEqual([])
      }
    },
  )
})

describe('taking bounces in', () => {
  let database: Database
  let destinationId = 0
  let deliveryId = 0
  const now = () => new Date('2025-10-14T12:00:00Z')
  const returnPath = createReturnPath('bounces@news.example.org', 'secret')
  const state = () => getOne(database, 'SELECT state, problem FROM destinations WHERE id = $1', [destinationId])
  beforeAll(async () => {
    database = await openTestDatabase()
  })
  afterAll(() => database.close())
  beforeEach(async () => {
    await database.query('DELETE FROM suppressions')
    await database.query('DELETE FROM bounces')
    await database.query('DELETE FROM destinations')
    const reader = { kind: 'email' as const, address: 'anna@shop.example', name: 'Anna', timeZone: 'UTC' }
    destinationId = await ensureDestination(database, reader)
    const row = await getOne<{ id: number }>(
      database,
      `INSERT INTO deliveries (destination_id, kind, dedupe_key, next_attempt_at, created_at) VALUES ($1, 'notice', 'n', $2, $2) RETURNING id`,
      [destinationId, now()],
    )
    deliveryId = row.id
  })

  const listen = async () => {
    const options = { database, returnPath, host: '127.0.0.1', port: 0, now }
    const listener = await startBounceListener({ ...options, onTrouble: (error) => expect(error).toBeUndefined() })
    const transport = createTransport({ host: '127.0.0.1', port: listener.port })
    return { listener, send: (to: string, raw: Buffer) => transport.sendMail({ envelope: { from: '', to }, raw }) }
  }

  test('a bounce to the return path of a delivery writes its reader off', async () => {
    const { listener, send } = await listen()
    await send(returnPath.addressOf(deliveryId), read('postfix-unknown'))
    await listener.close()
    expect(await state()).toMatchObject({ state: 'off', problem: expect.stringContaining('User unknown') })
    expect(await whySuppressed(database, 'anna@shop.example')).toContain('User unknown')
  })

  test('the return path decides whose bounce it is, whatever the report says', async () => {
    const { listener, send } = await listen()
    await send(returnPath.addressOf(deliveryId), read('gmail-not-found'))
    await listener.close()
    expect(await whySuppressed(database, 'anna@shop.example')).not.toBeNull()
    expect(await whySuppressed(database, 'gina@gmail.example')).toBeNull()
  })

  test('nobody can report bounces to an address of their own making', async () => {
    const { listener, send } = await listen()
    const forged = returnPath.addressOf(deliveryId).replace(/-[0-9a-f]{4}/, '-0000')
    for (const to of [forged, 'bounces@news.example.org', 'anna@shop.example']) {
      await expect(send(to, read('postfix-unknown'))).rejects.toMatchObject({ responseCode: 550 })
    }
    await listener.close()
    expect(await state()).toMatchObject({ state: 'active' })
  })

  test('the same report twice counts once', async () => {
    const notice = { kind: 'soft' as const, delivery: deliveryId, recipient: null, reason: 'full' }
    for (let time = 0; time < 6; time++) expect(await takeBounce(database, notice, now())).toBe(true)
    expect(await state()).toMatchObject({ state: 'active' })
  })

  test('a report about a stranger changes nothing', async () => {
    const notice = { kind: 'hard' as const, delivery: null, recipient: 'nobody@shop.example', reason: 'gone' }
    expect(await takeBounce(database, notice, now())).toBe(false)
    expect(await whySuppressed(database, 'nobody@shop.example')).toBeNull()
  })
})
