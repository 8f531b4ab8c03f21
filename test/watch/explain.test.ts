import { expect, test } from 'vitest'
import type { Document } from '../../src/model.ts'
import { explain } from '../../src/watch/explain.ts'
import { highlight } from '../../src/watch/highlight.ts'

const KYIV = [['Kyiv', 'Kiev']]

test.each([
  ['drone', 'A drone and two Drones', ['drone', 'Drones']],
  ['"air defence"', 'air-defences, air. Defence', ['air-defences', 'air. Defence']],
  ['drone OR missile', 'a missile hit a drone', ['missile', 'drone']],
  ['drone OR missile', 'a drone', ['drone']],
  ['drone -missile', 'a drone', ['drone']],
  ['drone NEAR/2 border', 'drone at border, far away another drone', ['drone', 'border']],
  ['a "a b"', 'a b', ['a b']],
  ['"a b" "b c"', 'a b c', ['a b c']],
  ['a b', 'a b', ['a', 'b']],
  ['Kyiv', 'in Kiev', ['Kiev']],
  ['missil*', 'Missiles fly', ['Missiles']],
  ['u.s.', 'the U.S.-led force', ['U.S.']],
  ['1500', 'some 1,500 men', ['1,500']],
  ['airstrike', 'an air\u00adstrike’s toll', ['air\u00adstrike']],
  ['drone missile', 'a drone', []],
])('%s marks in "%s" %j', (query, text, marked) => {
  const { match, spans } = explain(query, { title: '', text }, KYIV)
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(marked)
  expect(match).toBe(marked.length > 0)
})

test('spans of the title come first and name their field', () => {
  const { spans } = explain('drone', { title: 'Drone', text: 'a drone' })
  expect(spans).toEqual([
    { field: 'title', start: 0, end: 5 },
    { field: 'text', start: 2, end: 7 },
  ])
})

test('source: and topic: match without marking anything', () => {
  const document: Document = { title: 'a', text: 'b', source: 'Reuters', topics: ['energy'] }
  expect(explain('source:reuters topic:energy', document)).toEqual({ match: true, spans: [] })
})

test('an alert shows the sentence with the most of the match, its words marked', () => {
  const document = { title: '', text: 'A drone flew. A second drone\nreached the border of the U.S. zone. It left.' }
  const excerpt = highlight(document, explain('drone border', document).spans)!
  expect(excerpt.segments).toEqual([
    { text: 'A second ', marked: false },
    { text: 'drone', marked: true },
    { text: ' reached the ', marked: false },
    { text: 'border', marked: true },
    { text: ' of the U.S. zone.', marked: false },
  ])
  expect(document.text.slice(excerpt.start, excerpt.end)).toMatch(/^A second .* zone\.$/s)
})

test('the title is shown where the text has no mark, and nothing where nothing is marked', () => {
  const document = { title: 'Drone down', text: 'Nobody was hurt.' }
  expect(highlight(document, explain('drone', document).spans)?.segments[0]).toEqual({ text: 'Drone', marked: true })
  expect(highlight(document, [])).toBeNull()
})

test('a very long sentence is cut around its first mark, at spaces', () => {
  const document = { title: '', text: `${'far away '.repeat(100)}a drone fell ${'and so on '.repeat(100)}` }
  const { segments, start, end } = highlight(document, explain('drone', document).spans, 100)!
  expect(end - start).toBeLessThanOrEqual(110)
  expect(segments.filter((segment) => segment.marked)).toEqual([{ text: 'drone', marked: true }])
  expect([segments[0]?.text, segments.at(-1)?.text]).toEqual(['…', '…'])
})

test('a phrase over two sentences is shown all the same', () => {
  const document = { title: '', text: 'It was air. Defence held.' }
  const segments = highlight(document, explain('"air defence"', document).spans)!.segments
  expect(segments.some((segment) => segment.marked && segment.text === 'air. Defence')).toBe(true)
})
