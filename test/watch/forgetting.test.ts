import { expect, test } from 'vitest'
import { makeDocuments, makeLanguage, makeQueries } from '../../bench/match/generate.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import { createExplainer } from '../../src/watch/explain.ts'
import { createMatcher } from '../../src/watch/matcher.ts'

const language = makeLanguage(3)
const documents = makeDocuments(language, 120, 4)
const queries = [...makeQueries(language, 3000, 5), 'mis*', '="Ba"', 'title:bak*']

test('an analyser that has forgotten words matches as one that has not, and does not grow', () => {
  const forgetful = createAnalyser(undefined, 1500)
  const matcher = createMatcher({ analyser: forgetful })
  const explainer = createExplainer({ analyser: forgetful })
  const mindful = createMatcher()
  for (const [id, query] of queries.entries())
    if (id % 2 === 0) for (const some of [matcher, mindful]) some.add(id, query)
  let found = 0
  for (const [i, document] of documents.entries()) {
    // Queries come and go between documents, so that freed keys are given out again.
    for (let id = 2 * i + 1; id < 2 * i + 40; id += 2) for (const some of [matcher, mindful]) some.add(id, queries[id]!)
    for (let id = 2 * i - 60; id < 2 * i; id++) for (const some of [matcher, mindful]) some.remove(id)
    const words = matcher.analyser.analyse(document)
    const ids = matcher.match(words).sort((a, b) => a - b)
    expect(ids).toEqual(mindful.match(document).sort((a, b) => a - b))
    for (const id of ids) expect(explainer.explain(queries[id]!, words).match).toBe(true)
    found += ids.length
  }
  expect(found).toBeGreaterThan(50)
  expect(forgetful.lexicon.generation).toBeGreaterThan(5)
  expect(forgetful.lexicon.size().forms).toBeLessThan(3000)
})
