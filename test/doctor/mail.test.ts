import { generateKeyPairSync } from 'node:crypto'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Config } from '../../src/config.ts'
import { checkMailRecords, publicKeyOf } from '../../src/doctor/mail-records.ts'
import { checkMailServer } from '../../src/doctor/mail-server.ts'
import { testConfig } from '../helpers/app.ts'
import { type DnsServer, startDns } from './dns-server.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

async function startSmtp(options: SMTPServerOptions): Promise<number> {
  const server = new SMTPServer({ logger: false, ...options })
  server.on('error', () => undefined) // a client that does not trust the certificate hangs up
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => server.close())
  return (server.server.address() as { port: number }).port
}

const oneUser: SMTPServerOptions = {
  onAuth: ({ username, password }, _session, done) =>
    username === 'me' && password === 'sesame'
      ? done(null, { user: 'me' })
      : done(new Error(`no ${username} ${password}`)),
}

describe('the mail server', () => {
  test('is asked for TLS and a login', async () => {
    const port = await startSmtp(oneUser)
    expect(await checkMailServer(`smtp://me:sesame@127.0.0.1:${port}?tls=insecure`)).toMatchObject([
      { state: 'warning', says: expect.stringContaining('certificate is not checked') },
      { state: 'ok', says: 'the login is accepted' },
    ])
  })

  test('with TLS from the first byte', async () => {
    const port = await startSmtp({ ...oneUser, secure: true })
    const findings = await checkMailServer(`smtps://me:sesame@127.0.0.1:${port}?tls=insecure`)
    expect(findings.map(({ state }) => state)).toEqual(['warning', 'ok'])
  })

  test('whose certificate nobody vouches for is not trusted', async () => {
    const port = await startSmtp(oneUser)
    expect(await checkMailServer(`smtp://me:sesame@127.0.0.1:${port}`)).toMatchObject([
      { state: 'failed', mend: expect.stringContaining('certificate') },
    ])
  })

  test('that refuses the login is told of without the password', async () => {
    const port = await startSmtp(oneUser)
    const findings = await checkMailServer(`smtp://me:open-says-me@127.0.0.1:${port}?tls=insecure`)
    expect(findings[1]).toMatchObject({ state: 'failed', says: expect.stringContaining('login is refused') })
    expect(JSON.stringify(findings)).not.toContain('open-says-me')
  })

  test('without TLS must not be given a password', async () => {
    const port = await startSmtp({ ...oneUser, disabledCommands: ['STARTTLS'], allowInsecureAuth: true })
    const findings = await checkMailServer(`smtp://me:sesame@127.0.0.1:${port}`)
    expect(findings[0]).toMatchObject({ state: 'failed', says: expect.stringContaining('password travels in clear') })
  })

  test('on this machine, without TLS and login, will do', async () => {
    const port = await startSmtp({ disabledCommands: ['STARTTLS', 'AUTH'], authOptional: true })
    expect(await checkMailServer(`smtp://127.0.0.1:${port}`)).toMatchObject([{ state: 'ok' }])
  })

  test('that is not there is told of', async () => {
    expect(await checkMailServer('smtp://127.0.0.1:1')).toMatchObject([
      { state: 'failed', says: expect.stringContaining('ECONNREFUSED') },
    ])
  })
})

describe('the records of the mail domain', () => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const mine = publicKeyOf(pem)!.text
  const edwards = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const signing = {
    ...{ mailFrom: 'News <news@mail.paper.org>', mailReturnPath: 'bounces@mail.paper.org' },
    ...{ mailDkimDomain: 'paper.org', mailDkimSelector: 's1', mailDkimKey: pem },
  }
  const good = {
    'mail.paper.org': ['other=1', 'v=spf1 ip4:192.0.2.1 -all'],
    's1._domainkey.paper.org': [`v=DKIM1; k=rsa; p=${mine}`],
    '_dmarc.paper.org': ['v=DMARC1; p=quarantine'],
  }
  let dns: DnsServer
  beforeAll(async () => {
    dns = await startDns()
  })
  beforeEach(() => dns.records.clear())
  afterAll(() => dns.close())

  async function look(records: Record<string, string[]>, changes: Partial<Config> = {}) {
    for (const [name, texts] of Object.entries(records)) dns.records.set(name, texts)
    return checkMailRecords(testConfig('/nowhere', { ...signing, ...changes }), dns.resolver)
  }

  test('are all well when SPF, DKIM and DMARC are, the last on the domain above', async () => {
    expect(await look(good)).toMatchObject([{ state: 'ok' }, { state: 'ok' }, { state: 'ok' }])
  })

  const cases: [string, Record<string, string[]>, Partial<Config>, 'failed' | 'warning', RegExp][] = [
    ['no SPF', { 'mail.paper.org': ['x'] }, {}, 'failed', /SPF: mail\.paper\.org does not say/],
    ['two SPF', { 'mail.paper.org': ['v=spf1 -all', 'v=spf1 mx -all'] }, {}, 'failed', /2 records/],
    ['SPF for all', { 'mail.paper.org': ['v=spf1 +all'] }, {}, 'failed', /lets anybody/],
    ['SPF without an end', { 'mail.paper.org': ['v=spf1 mx'] }, {}, 'warning', /forbids nobody/],
    ['no DKIM key', { 's1._domainkey.paper.org': [] }, {}, 'failed', /no key at s1\._domainkey/],
    ['a revoked key', { 's1._domainkey.paper.org': ['v=DKIM1; p='] }, {}, 'failed', /revoked/],
    ['another key', { 's1._domainkey.paper.org': ['v=DKIM1; p=AAAA'] }, {}, 'failed', /another than MAIL_DKIM_KEY/],
    ['a key that is none', {}, { mailDkimKey: 'x' }, 'failed', /no private key/],
    ['no signature', {}, { mailDkimDomain: null, mailDkimKey: null }, 'warning', /not signed here/],
    ['no DMARC', { '_dmarc.paper.org': ['v=spf1'] }, {}, 'warning', /large providers/],
    ['DMARC without a policy', { '_dmarc.paper.org': ['v=DMARC1; rua=x'] }, {}, 'failed', /has no p=/],
    [
      'no alignment',
      { 'b.net': ['v=spf1 -all'] },
      { mailReturnPath: 'x@b.net', mailDkimDomain: 'c.net' },
      'failed',
      /DMARC fails/,
    ],
    ['a local sender', {}, { mailFrom: 'Sitrep <sitrep@localhost>' }, 'warning', /not on the internet/],
  ]
  test.each(cases)('with %s are complained of', async (_name, records, changes, state, says) => {
    const bad = (await look({ ...good, ...records }, changes)).filter((finding) => finding.state === state)
    expect(bad.map((finding) => finding.says).join('\n')).toMatch(says)
    for (const finding of bad) expect(finding.mend).toBeTruthy()
  })

  test('may hold an Ed25519 key, as its bare 32 bytes', async () => {
    const key = publicKeyOf(edwards)!
    expect(Buffer.from(key.text, 'base64')).toHaveLength(32)
    const records = { 's1._domainkey.paper.org': [`v=DKIM1; k=ed25519; p=${key.text}`] }
    expect((await look({ ...good, ...records }, { mailDkimKey: edwards }))[1]).toMatchObject({ state: 'ok' })
  })

  test('that cannot be asked for are no failure of theirs', async () => {
    dns.break()
    expect(await look(good)).toMatchObject([
      { state: 'warning', says: expect.stringContaining('DNS does not answer') },
      { state: 'warning' },
      { state: 'warning' },
    ])
  })
})
