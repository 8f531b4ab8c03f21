import { expect, test } from 'vitest'
import { matchLine } from '../../src/cli/match.ts'

test('a line is answered with whether and where its query matches', () => {
  expect(matchLine('{"query":"drone","title":"","text":"A drone"}')).toEqual({
    match: true,
    spans: [{ field: 'text', start: 2, end: 7 }],
  })
})

test('names from aliases.yaml match each other', () => {
  expect(matchLine('{"query":"zelensky","title":"Zelenskyy speaks","text":""}')).toMatchObject({ match: true })
})

test.each([
  ['{"query":"(a","title":"","text":""}', 0, 'bracket'],
  ['{"query":"a OR","title":"","text":""}', 2, 'OR'],
  ['{"title":"","text":""}', 0, '"query"'],
  ['{"query":"a","text":5}', 0, '"text"'],
  ['[]', 0, 'JSON object'],
  ['{', 0, 'not JSON'],
  ['', 0, 'not JSON'],
])('%s is answered with an error at %d', (line, position, message) => {
  const answer = matchLine(line) as { error: { message: string; position: number } }
  expect(answer.error.position).toBe(position)
  expect(answer.error.message).toContain(message)
})
