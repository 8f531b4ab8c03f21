import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { makeDocuments, makeLanguage, makeQueries } from '../../bench/match/generate.ts'
import { QuerySyntaxError } from '../../src/errors.ts'
import { createMatcher } from '../../src/watch/matcher.ts'

const language = makeLanguage(7)
const COUNT = 100_000

test('100,000 queries added, replaced and removed while matching leave no stale hit and no growing memory', () => {
  const matcher = createMatcher()
  const documents = makeDocuments(language, 50, 8)
  const queries = [...makeQueries(language, 2 * COUNT, 9)]
  const heldAfter: number[] = []
  const intsAfter: number[] = []
  for (let cycle = 0; cycle < 3; cycle++) {
    for (let id = 0; id < COUNT; id++) {
      matcher.add(id, queries[id]!)
      if (id % 2000 === 0) matcher.match(documents[(id / 2000) % documents.length]!)
    }
    if (cycle === 1) expectNoOther(matcher, documents, queries, 0)
    for (let id = 0; id < COUNT; id++) {
      matcher.replace(id, queries[COUNT + id]!)
      if (id % 2000 === 0) matcher.match(documents[(id / 2000) % documents.length]!)
    }
    if (cycle === 1) expectNoOther(matcher, documents, queries, COUNT)
    for (let id = 0; id < COUNT; id++) matcher.remove(id)
    expect(documents.flatMap((document) => matcher.match(document))).toEqual([])
    expect(matcher.stats()).toMatchObject({ queries: 0, programs: 0, terms: 0 })
    heldAfter.push(heldBytes())
    intsAfter.push(matcher.stats().arenaInts)
  }
  // The first cycle sets the size of the tables; the next ones find room in them.
  expect(intsAfter[2]).toBeLessThan(1.05 * intsAfter[1]!)
  expect(heldAfter[2]).toBeLessThan(1.1 * heldAfter[1]!)
}, 120_000)

/** The long-lived matcher finds in a few documents what a new one with the same queries finds. */
function expectNoOther(
  matcher: ReturnType<typeof createMatcher>,
  documents: ReturnType<typeof makeDocuments>,
  queries: string[],
  from: number,
) {
  const fresh = createMatcher()
  fresh.addMany(queries.slice(from, from + COUNT).map((query, id) => ({ id, query })))
  let found = 0
  for (const document of documents.slice(0, 10)) {
    const ids = matcher.match(document).sort((a, b) => a - b)
    expect(ids).toEqual(fresh.match(document).sort((a, b) => a - b))
    found += ids.length
  }
  expect(found).toBeGreaterThan(0)
}

test('a query that cannot be read leaves the one it was to replace in place', () => {
  const matcher = createMatcher()
  matcher.add(1, 'drone')
  expect(() => matcher.replace(1, '(drone')).toThrow(QuerySyntaxError)
  expect(matcher.match({ title: 'A drone', text: '' })).toEqual([1])
  expect(matcher.size).toBe(1)
})

test('equal queries share one program, however they are written, and leave it one by one', () => {
  const matcher = createMatcher()
  for (const [id, query] of ['drone "air defence"', 'air-defences AND drones', '"air defense" drone'].entries())
    matcher.add(id, query)
  expect(matcher.stats().programs).toBe(1)
  const document = { title: '', text: 'Drones met air defences' }
  expect(matcher.match(document).sort()).toEqual([0, 1, 2])
  expect([matcher.remove(1), matcher.remove(1)]).toEqual([true, false])
  expect(matcher.match(document).sort()).toEqual([0, 2])
})

test('queries move to rarer terms as documents show which are rare, and go on matching', () => {
  const matcher = createMatcher()
  for (let id = 0; id < 200; id++) matcher.add(id, `common rare${id}`)
  for (let i = 0; i < 300; i++) matcher.match({ title: '', text: 'common words only' })
  matcher.settle()
  expect(matcher.match({ title: '', text: 'common and rare7' })).toEqual([7])
})

test('a query that asks only for absence in one branch is found without any of its words', () => {
  const matcher = createMatcher()
  matcher.add(1, 'drone OR -missile')
  expect(matcher.match({ title: '', text: 'nothing' })).toEqual([1])
  expect(matcher.match({ title: '', text: 'a missile' })).toEqual([])
  expect(matcher.match({ title: '', text: 'a missile and a drone' })).toEqual([1])
})

test('source: and topic: look nowhere else', () => {
  const matcher = createMatcher()
  matcher.add(1, 'source:"kyiv independent" topic:energy')
  const text = { title: 'Kyiv Independent on energy', text: '' }
  expect(matcher.match(text)).toEqual([])
  expect(matcher.match({ ...text, source: 'The Kyiv Independent', topics: ['energy'] })).toEqual([1])
  expect(matcher.match({ ...text, source: 'The Kyiv Independent', topics: ['green-energy'] })).toEqual([])
})

/** Bytes held after collecting garbage. The collector is made callable here, without a flag on the command line. */
function heldBytes(): number {
  setFlagsFromString('--expose-gc')
  ;(runInNewContext('gc') as () => void)()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

test('ids may be large, and equal queries under small and large ids are all found and removed', () => {
  const matcher = createMatcher()
  const ids = [0, 7, 2 ** 40, Number.MAX_SAFE_INTEGER]
  for (const id of ids) matcher.add(id, 'drone')
  matcher.add(2 ** 50, 'drone border')
  expect(matcher.match({ title: '', text: 'drone' }).sort((a, b) => a - b)).toEqual(ids)
  for (const id of [7, 2 ** 40]) matcher.remove(id)
  expect(matcher.match({ title: '', text: 'drone' }).sort((a, b) => a - b)).toEqual([0, Number.MAX_SAFE_INTEGER])
  for (const id of [0, Number.MAX_SAFE_INTEGER, 2 ** 50]) matcher.remove(id)
  expect(matcher.stats()).toMatchObject({ queries: 0, programs: 0, terms: 0 })
})
