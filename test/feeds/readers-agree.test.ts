import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainRss, readPlainRss } from '../../src/feeds/read-plain-rss.ts'
import { readXmlFeed } from '../../src/feeds/read-xml.ts'

const BASE = 'https://a.example/feed/'
const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const words = fc.stringMatching(/^[ A-Za-zé<>&;"'/=\n€—]{0,40}$/)
const text = fc.oneof(
  words.map(escapeXml),
  words.filter((value) => !value.includes(']]>')).map((value) => `<![CDATA[${value}]]>`),
)
const link = fc.constantFrom('https://a.example/1', '/2?a=1&amp;b=2', '3', '', 'javascript:x')
const element = (name: string, value: fc.Arbitrary<string>) =>
  fc.option(value).map((content) => (content === null ? '' : `<${name}>${content}</${name}>`))
const guid = fc
  .tuple(fc.constantFrom('', ' isPermaLink="false"', ' isPermaLink="true"'), link)
  .map(([permanent, value]) => `<guid${permanent}>${value}</guid>`)
const item = fc
  .tuple(
    ...[element('title', text), element('link', link), fc.oneof(guid, fc.constant('')), element('description', text)],
    ...[element('pubDate', fc.constantFrom('Thu, 01 Jan 2004 19:48:21 GMT', 'x'))],
    ...[element('dc:creator', text), element('content:encoded', text)],
  )
  .map((parts) => `<item>${parts.join('\n')}</item>`)
const plainRss = fc
  .tuple(
    element('title', text),
    element('link', link),
    element('ttl', fc.constantFrom('15', 'x')),
    fc.array(item, { maxLength: 4 }),
  )
  .map(
    ([title, site, ttl, items]) =>
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${title}${site}${ttl}${items.join('')}</channel></rss>`,
  )

test('rss-parser and our reader say the same of plain RSS', async () => {
  let plain = 0
  await fc.assert(
    fc.asyncProperty(plainRss, async (document) => {
      if (!isPlainRss(document)) return
      plain++
      expect(await readPlainRss(document, BASE)).toEqual(readXmlFeed(document, BASE))
    }),
    { numRuns: 500 },
  )
  expect(plain).toBeGreaterThan(100)
})

test.each([
  ['another version', '<rss version="0.91"><channel/></rss>'],
  ['a base', '<rss version="2.0" xml:base="http://b.example/"><channel/></rss>'],
  [
    'an element with a meaning of its own',
    '<rss version="2.0"><channel><item><author>a</author></item></channel></rss>',
  ],
  ['markup unescaped', '<rss version="2.0"><channel><item><description><b>a</b></description></item></channel></rss>'],
  ['a bare ampersand', '<rss version="2.0"><channel><title>a & b</title></channel></rss>'],
  ['a document type', '<!DOCTYPE rss><rss version="2.0"><channel/></rss>'],
])('%s makes RSS not plain', (_, document) => {
  expect(isPlainRss(document)).toBe(false)
})

test('whatever the document, reading it ends and throws nothing', () => {
  const piece = fc.constantFrom(
    ...'<|</|>|/>|<!--|-->|<![CDATA[|]]>|<!DOCTYPE [|]>|<?xml|?>|<item|<item>|</item>|<title>|</title>|="|"|\'|&|&amp;|&#|;| a|=|<b>'.split(
      '|',
    ),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      expect(readXmlFeed(pieces.join(''), BASE).items.length).toBeLessThanOrEqual(60)
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  ['declarations', '<!a>'],
  ['unclosed elements', '<a>'],
  ['unclosed attributes', '<a b="'],
  ['ampersands', '&a'],
  ['unclosed sections', '<![CDATA['],
  ['closing tags', '</item>'],
  ['unclosed items', '<item><title>'],
])('a million characters of %s are read in passing', (_, piece) => {
  expect(readXmlFeed(`<rss>${piece.repeat(1_000_000 / piece.length)}`, BASE).format).toBe('rss')
})

test('entities that multiply are not expanded', () => {
  const entities = Array.from({ length: 12 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)
  const document = `<!DOCTYPE rss [<!ENTITY e0 "ha">${entities.join('')}]><rss><channel><title>&e12;</title></channel></rss>`
  expect(readXmlFeed(document, BASE).title?.length).toBeLessThan(2_000)
})

test('an external entity is not fetched', () => {
  const document =
    '<!DOCTYPE rss [<!ENTITY e SYSTEM "file:///etc/hostname">]><rss><channel><title>a &e; b</title></channel></rss>'
  expect(readXmlFeed(document, BASE).title).toBe('a &e; b')
})
