import { expect, test } from 'vitest'
import { canonicalUrl, isFrontPage } from '../../src/ingest/canonical-url.ts'

const ARTICLE = 'http://news.example/2026/11/20/harbour-closed'

test.each([
  'https://www.news.example/2026/11/20/harbour-closed',
  'http://news.example:80/2026/11/20/harbour-closed/',
  'https://m.news.example/2026/11/20/harbour-closed?utm_source=rss&utm_medium=feed',
  'https://amp.news.example/2026/11/20/harbour-closed/amp/',
  'https://NEWS.example/2026/11/20/harbour-closed#comments',
  'https://news.example/2026//11/20/harbour-closed?fbclid=1&at_medium=RSS&ref=home',
])('%s is the same article', (link) => {
  expect(canonicalUrl(link)).toBe(ARTICLE)
})

test.each([
  [
    'parameters that choose the article stay, in order',
    'https://a.example/story?id=2&a=1',
    'http://a.example/story?a=1&id=2',
  ],
  ['on a short path even doubtful ones stay', 'https://a.example/n?cid=5', 'http://a.example/n?cid=5'],
  ['a fragment that is a path stays', 'https://a.example/#/story/5', 'http://a.example/#/story/5'],
  ['another port is another site', 'https://a.example:8443/x', 'http://a.example:8443/x'],
  ['what is no web address is none', 'mailto:a@a.example', null],
  ['what is no address is none', 'harbour closed', null],
])('%s', (_, link, expected) => {
  expect(canonicalUrl(link)).toBe(expected)
})

test.each([
  ['http://a.example/', true],
  ['http://a.example', true],
  ['http://a.example/x', false],
  ['http://a.example/?p=5', false],
])('%s is a front page: %s', (canonical, expected) => {
  expect(isFrontPage(canonical)).toBe(expected)
})
