import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { TopicsInvalid } from '../../src/errors.ts'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { loadClassifier, openClassifier } from '../../src/topics/load.ts'
import { NO_ALIASES } from '../../src/watch/aliases.ts'
import { temporaryFolder } from '../helpers/database.ts'

const FLOODS = `
topics:
  floods:
    name: Floods
    for:
      - 1 flood NEAR/6 (river OR homes)
      - 0.5 title:flood
    against:
      - 2 flood NEAR/3 applications
`

describe('a topic made of expressions alone', () => {
  const classifier = loadClassifier(FLOODS, NO_ALIASES)

  test('is given with its score and the sentence that brought it in', () => {
    const document = {
      title: 'Town wakes to water',
      text: 'It rained. The river flooded 200 homes by noon. Nobody was hurt.',
    }
    expect(classifier.classify(document)).toEqual([
      { topic: 'floods', score: 0.5, evidence: ['The river flooded 200 homes by noon.'] },
    ])
  })

  test('is not given when what speaks against it weighs as much', () => {
    const document = { title: 'River authority', text: 'A flood of applications reached the river office.' }
    expect(classifier.classify(document)).toEqual([])
  })

  test('counts for less when it is only met far down a long text', () => {
    const filler = 'The council talked about the budget for another hour. '.repeat(12)
    const document = { title: 'Budget night', text: `${filler}In May the river flooded some homes.` }
    expect(classifier.classify(document)).toEqual([])
  })
})

describe('a mistake in topics.yaml', () => {
  const cases: [string, string, number, number, RegExp][] = [
    ['an expression that cannot be read', 'topics:\n  a:\n    for:\n      - 1 drone NEAR/0 border\n', 4, 22, /NEAR/],
    ['an unknown key', 'topics:\n  a:\n    fore:\n      - 1 drone\n', 3, 5, /"fore"/],
    ['an expression without points', 'topics:\n  a:\n    for:\n      - drone\n', 4, 9, /points/],
    ['a list that is not there', 'topics:\n  a:\n    for:\n      - 1 <weapn> NEAR/5 plant\n', 4, 11, /weapn/],
    [
      'a term that is no phrase',
      'words:\n  weapon: drone,\n    b*, gun\ntopics:\n  a:\n    for:\n      - 1 x\n',
      3,
      5,
      /b\*/,
    ],
    ['a threshold above one', 'topics:\n  a:\n    threshold: 2\n    for:\n      - 1 x\n', 3, 16, /between 0 and 1/],
    ['YAML that does not parse', 'topics:\n  a: [\n', 3, 1, /./],
    ['no topics at all', 'words:\n  weapon: gun\n', 1, 1, /topics/],
  ]
  test.each(cases)('%s is reported where it stands', (_, yaml, line, column, message) => {
    const problem = problemOf(yaml)
    expect([problem.line, problem.column]).toEqual([line, column])
    expect(problem.problem).toMatch(message)
  })

  function problemOf(yaml: string): TopicsInvalid {
    try {
      loadClassifier(yaml, NO_ALIASES)
    } catch (error) {
      if (error instanceof TopicsInvalid) return error
    }
    throw new Error('the file was taken')
  }
})

const PATIENCE = { timeout: 30_000 }

describe('the topics file of a running service', () => {
  const folder = temporaryFolder()
  const path = join(folder.path, 'topics.yaml')
  const problems: string[] = []
  const document = { title: 'Floods', text: 'The river flooded homes.' }
  afterAll(folder.remove)

  test('is read again when it changes, and a mistake leaves the last good version in force', async () => {
    writeFileSync(path, FLOODS)
    const classifier = openClassifier(path, NO_ALIASES, (problem) => problems.push(problem), { lookEveryMs: 20 })
    expect(classifier.classify(document)).toHaveLength(1)
    writeFileSync(path, FLOODS.replace('floods:', 'high-water:'))
    await vi.waitFor(() => expect(classifier.classify(document)[0]?.topic).toBe('high-water'), PATIENCE)
    writeFileSync(path, 'topics:\n  a:\n    for:\n      - 1 (\n')
    await vi.waitFor(() => expect(problems[0]).toMatch(/line 4, column 11.*last good version/), PATIENCE)
    expect(classifier.classify(document)[0]?.topic).toBe('high-water')
    classifier.close()
  })

  test('may be the one that ships', () => {
    const shipped = readFileSync(join(PROJECT_ROOT, 'topics.yaml'), 'utf8')
    const ids = loadClassifier(shipped, NO_ALIASES).topics.map((topic) => topic.id)
    expect(ids).toEqual(['airspace', 'energy', 'sanctions', 'diplomacy'])
  })
})
