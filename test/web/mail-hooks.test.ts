import { expect, test } from 'vitest'
import { hookSecret } from '../../src/deliver/email/provider-events.ts'
import { ensureDestination } from '../../src/store/destinations.ts'
import { ensureSecret } from '../../src/store/secrets.ts'
import { whySuppressed } from '../../src/store/suppressions.ts'
import { buildWeb } from '../../src/web/server.ts'
import { buildTestApp } from '../helpers/app.ts'

const app = await buildTestApp()
const server = buildWeb(app)
const reader = { kind: 'email' as const, name: 'A reader', timeZone: 'UTC' }
for (const address of ['a@shop.example', 'b@shop.example'])
  await ensureDestination(app.database, { ...reader, address })
const secret = await ensureSecret(app.database, 'mail hooks')

const post = (path: string, body: unknown, type = 'application/json') =>
  server.inject({ method: 'POST', url: path, headers: { 'content-type': type }, payload: JSON.stringify(body) })

test('a complaint that a provider reports stops all mail to its reader', async () => {
  const body = [{ event: 'spamreport', email: 'a@shop.example' }]
  expect((await post(`/hooks/mail/sendgrid/${hookSecret(secret, 'sendgrid')}`, body)).statusCode).toBe(204)
  expect(await whySuppressed(app.database, 'a@shop.example')).toContain('spam')
})

test('Amazon may send its JSON as plain text', async () => {
  const bounce = { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: 'b@shop.example' }] }
  const body = { Type: 'Notification', Message: JSON.stringify({ notificationType: 'Bounce', bounce }) }
  const path = `/hooks/mail/ses/${hookSecret(secret, 'ses')}`
  expect((await post(path, body, 'text/plain; charset=UTF-8')).statusCode).toBe(204)
  expect(await whySuppressed(app.database, 'b@shop.example')).not.toBeNull()
})

test('nobody else can report', async () => {
  const body = [{ event: 'spamreport', email: 'a@shop.example' }]
  for (const path of [
    'sendgrid/guess',
    `sendgrid/${hookSecret(secret, 'ses')}`,
    `other/${hookSecret(secret, 'ses')}`,
  ]) {
    expect((await post(`/hooks/mail/${path}`, body)).statusCode).toBe(404)
  }
})
