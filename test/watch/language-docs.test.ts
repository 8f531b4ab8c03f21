import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { QuerySyntaxError } from '../../src/errors.ts'
import type { Document } from '../../src/model.ts'
import { parseAliases } from '../../src/watch/aliases.ts'
import { createExplainer } from '../../src/watch/explain.ts'
import { createMatcher } from '../../src/watch/matcher.ts'
import { parseQuery } from '../../src/watch/parse.ts'

const page = readFileSync(new URL('../../docs/watchlists.md', import.meta.url), 'utf8')
const aliases = parseAliases(readFileSync(new URL('../../aliases.yaml', import.meta.url), 'utf8'))
const explainer = createExplainer({ aliases })

const examples = blocksOf('examples').flatMap((block) =>
  block.split('\n\n').flatMap((group) => {
    const [query, ...lines] = group.split('\n')
    return lines.map((line) => [query!, line[0] === '+' ? 'matches' : 'does not match', line.slice(2)] as const)
  }),
)
const errors = blocksOf('errors').flatMap((block) =>
  block.match(/.+\n.+/g)!.map((pair) => {
    const [query, error] = pair.split('\n')
    const [column, ...message] = error!.split(' ')
    return [query!, Number(column), message.join(' ')] as const
  }),
)

describe('every example of docs/watchlists.md is true', () => {
  test('there are many', () => {
    expect(examples.length).toBeGreaterThan(80)
    expect(errors.length).toBeGreaterThan(8)
  })

  test.each(examples)('%s %s: %s', (query, verdict, text) => {
    const document = documentOf(text)
    const matcher = createMatcher({ aliases })
    matcher.add(1, query)
    expect(explainer.explain(query, document).match).toBe(verdict === 'matches')
    expect(matcher.match(document)).toEqual(verdict === 'matches' ? [1] : [])
  })

  test.each(errors)('%s is refused at column %d', (query, column, message) => {
    const error = refusalOf(query)
    expect([error.offset + 1, error.message]).toEqual([column, message])
  })
})

function blocksOf(name: string): string[] {
  return [...page.matchAll(new RegExp(`^\`\`\`${name}\\n([^]*?)\\n\`\`\`$`, 'gm'))].map(([, body]) => body!)
}

function documentOf(line: string): Document {
  const [title, text] = line.split(' | ')
  return text === undefined ? { title: '', text: title! } : { title: title!, text }
}

function refusalOf(query: string): QuerySyntaxError {
  try {
    parseQuery(query)
  } catch (error) {
    if (error instanceof QuerySyntaxError) return error
    throw error
  }
  throw new Error(`${query} was read`)
}
