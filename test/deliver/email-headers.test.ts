import fc from 'fast-check'
import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { normaliseAddress, readMailbox, showAddress } from '../../src/deliver/email/address.ts'
import {
  createReturnPath,
  deliveryOfMessageId,
  encodeHeader,
  messageIdOf,
  writeMailbox,
} from '../../src/deliver/email/headers.ts'
import { createSendLimit } from '../../src/deliver/email/limits.ts'
import { MARKS, personalise, prepareMail } from '../../src/deliver/email/mime.ts'
import { wrapLines } from '../../src/deliver/email/wrap.ts'
import { TOKEN_LENGTH } from '../../src/deliver/tokens.ts'

const NASTY = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.constantFrom(
    'a\r\nBcc: x@y.example',
    'a\nb',
    '\u2028Subject: x',
    'a\0b',
    '=?UTF-8?B?eA==?=',
    '\ud800',
    ' '.repeat(300),
  ),
  fc
    .array(fc.constantFrom('\r', '\n', '\r\n', ' ', '\t', ':', 'é', 'x'), { maxLength: 400 })
    .map((parts) => parts.join('')),
)

describe('headers', () => {
  test('no text can end a header or start another', () => {
    fc.assert(
      fc.property(NASTY, (text) => {
        for (const header of [`Subject: ${encodeHeader(text)}`, `From: ${writeMailbox(text, 'a@b.example')}`]) {
          expect(header).toMatch(/^[\x20-\x7e]*(\r\n [\x20-\x7e]*)*$/)
          for (const line of header.split('\r\n')) expect(line.length).toBeLessThanOrEqual(998)
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('what a text says survives its encoding', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }), async (text) => {
        const mail = await simpleParser(`Subject: ${encodeHeader(text)}\r\n\r\nbody`)
        const plain = (given: string) =>
          given.replace(/[\p{Cc}\s\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ').trim()
        expect(plain(mail.subject ?? '')).toBe(plain(text))
      }),
      { numRuns: 300 },
    )
  })

  test('a Message-ID names its delivery', () => {
    expect(deliveryOfMessageId(messageIdOf(4711, 'news.example.org'))).toBe(4711)
    expect(deliveryOfMessageId('<somebody.else@news.example.org>')).toBeNull()
  })

  test('a return path names its delivery, and nobody can make one up', () => {
    const path = createReturnPath('bounces@News.Example.org', 'secret')
    const address = path.addressOf(4711)
    expect(path.deliveryOf(address)).toBe(4711)
    expect(path.deliveryOf(`<${address.toUpperCase()}>`)).toBe(4711)
    expect(path.deliveryOf(address.replace('4711', '4712'))).toBeNull()
    expect(path.deliveryOf(address.replace('example.org', 'example.net'))).toBeNull()
    expect(createReturnPath('bounces@news.example.org', 'other').deliveryOf(address)).toBeNull()
    expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64)
  })
})

describe('addresses', () => {
  test.each([
    [' Anna@Shop.Example ', 'anna@shop.example'],
    ['anna+news@shop.example', 'anna+news@shop.example'],
    ['anna@bücher.example', 'anna@xn--bcher-kva.example'],
    ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
    ['anna@пример.рф', 'anna@xn--e1afmkfd.xn--p1ai'],
    ["o'neil@shop.example", "o'neil@shop.example"],
  ])('%s is %s', (text, address) => {
    expect(normaliseAddress(text)).toBe(address)
  })

  test.each([
    ...[
      '',
      'anna',
      '@shop.example',
      'anna@',
      'anna@shop',
      'anna@shop..example',
      'a b@shop.example',
      '.anna@shop.example',
    ],
    ...['anna@shop.example, bob@shop.example', 'Anna <anna@shop.example>', 'anna@shop.example\r\nBcc: x@y.example'],
    ...['"anna b"@shop.example', 'anna@[127.0.0.1]', 'anna@127.0.0.1', 'anna@shop.example/x', 'josé@shop.example'],
    ...['anna@-shop.example', `${'a'.repeat(65)}@shop.example`, `anna@${'a'.repeat(64)}.example`, 'anna@shop.example>'],
  ])('%j is none that mail can be sent to', (text) => {
    expect(normaliseAddress(text)).toBeNull()
  })

  test('whatever is let through has no room for a header or a second address', () => {
    const parts = fc.array(
      fc.constantFrom('a', '@', '.', 'example', '\r\n', ' ', ',', '<', '>', 'ü', '"', '%0d%0a', '\0'),
    )
    fc.assert(
      fc.property(
        fc.oneof(
          NASTY,
          parts.map((list) => list.join('')),
        ),
        (text) => {
          const address = normaliseAddress(text)
          if (address !== null) expect(address).toMatch(/^[!-?A-~]+@[a-z0-9.-]+$/)
          if (address !== null) expect(normaliseAddress(address)).toBe(address)
        },
      ),
      { numRuns: 3_000 },
    )
  })

  test('an address is shown as its owner writes it', () => {
    expect(showAddress('anna@xn--bcher-kva.example')).toBe('anna@bücher.example')
  })

  test('a sender has a name, an address and a domain', () => {
    const mailbox = { name: 'Sitrep', address: 'sitrep@news.example.org', domain: 'news.example.org' }
    expect(readMailbox('Sitrep <sitrep@news.example.org>')).toEqual(mailbox)
    expect(readMailbox('"Sitrep" <sitrep@news.example.org>')).toEqual(mailbox)
    expect(readMailbox('sitrep@localhost')).toEqual({ name: '', address: 'sitrep@localhost', domain: 'localhost' })
    for (const wrong of ['', 'Sitrep', 'a@b@c', 'x <a@b>, y <c@d>']) expect(readMailbox(wrong)).toBeNull()
  })
})

describe('one mail for many', () => {
  test('tokens stand where the marks stood, however the lines were broken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 6 }), async (offset, times) => {
        const links = Array.from(
          { length: times },
          (_, index) => `<a href="https://x.example/${'p'.repeat(index * 7)}${MARKS.manage}">é</a>`,
        )
        const html = `<p>${'y'.repeat(offset)}${links.join(' ')} ${MARKS.unsubscribe}</p>`
        const prepared = await prepareMail({ html, text: `${'z'.repeat(offset)}${MARKS.unsubscribe}`, picture: null })
        const tokens = { manage: 'M'.repeat(TOKEN_LENGTH), unsubscribe: 'U'.repeat(TOKEN_LENGTH) }
        const mail = await simpleParser(personalise(prepared, ['To: a@b.example'], tokens))
        expect(mail.html).toBe(
          html.replaceAll(MARKS.manage, tokens.manage).replaceAll(MARKS.unsubscribe, tokens.unsubscribe),
        )
        expect(mail.text?.trim()).toBe(`${'z'.repeat(offset)}${tokens.unsubscribe}`)
      }),
      { numRuns: 60 },
    )
  })
})

describe('limits', () => {
  test('let through so many within any window, and say how long to wait', () => {
    const limit = createSendLimit(2, 1_000)
    const at = (ms: number) => limit.take(new Date(1_700_000_000_000 + ms))
    expect([at(0), at(600), at(700), at(999), at(1_000), at(1_001), at(1_600)]).toEqual([0, 0, 300, 1, 0, 599, 0])
  })
  test('zero means none', () => {
    const limit = createSendLimit(0, 1_000)
    expect([1, 2, 3].map(() => limit.take(new Date(0)))).toEqual([0, 0, 0])
  })
})

describe('text mails', () => {
  test('lines break at 72 columns, further ones under the first word', () => {
    const text = wrapLines(`* ${'word '.repeat(30)}\n\n\n\n  ${'more '.repeat(20)}`)
    expect(text.split('\n')).toEqual([
      `* ${'word '.repeat(14).trim()}`,
      `  ${'word '.repeat(14).trim()}`,
      '  word word',
      '',
      `  ${'more '.repeat(14).trim()}`,
      `  ${'more '.repeat(6).trim()}`,
      '',
    ])
  })
  test('addresses stay whole and a signature keeps its mark', () => {
    const address = `https://news.example/${'x'.repeat(90)}`
    expect(wrapLines(`Read it: ${address}\n-- \nSitrep`)).toBe(`Read it:\n${address}\n-- \nSitrep\n`)
  })
})
