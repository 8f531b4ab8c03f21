import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { askSecondOpinion } from '../../src/ingest/second-opinion.ts'
import type { TopicLabel } from '../../src/model.ts'

const TOPICS = ['energy', 'sanctions'].map((id) => ({
  id,
  name: id,
  description: '',
  colour: '#000000',
  threshold: 0.5,
}))
const document = { title: 'Refinery shut', text: 'Drones were seen near the refinery.' }
const label = (topic: string, score: number): TopicLabel => ({ topic, score, evidence: ['a sentence'] })

let answer: { status: number; body: string } | null = null
let asked: { authorization: string | undefined; body: string }[] = []
const troubles: string[] = []
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      asked.push({ authorization: request.headers.authorization, body })
      if (answer) response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  asked = []
  troubles.length = 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function review(scores: TopicLabel[], timeoutMs = 5000): Promise<TopicLabel[]> {
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const deps = { fetch, onTrouble: (problem: string) => troubles.push(problem) }
  return askSecondOpinion(deps, { url, model: 'small', key: 'k', timeoutMs }, document, TOPICS, scores)
}
const saying = (content: string) => ({ status: 200, body: JSON.stringify({ choices: [{ message: { content } }] }) })

test('a clear case is not put to anyone', async () => {
  expect(await review([label('energy', 0.95), label('sanctions', 0.05)])).toEqual([label('energy', 0.95)])
  expect(asked).toEqual([])
})

test('a doubtful label falls when the second opinion does not share it', async () => {
  answer = saying('[]')
  expect(await review([label('energy', 0.6), label('sanctions', 0.9)])).toEqual([label('sanctions', 0.9)])
  expect(asked[0]?.authorization).toBe('Bearer k')
  expect(asked[0]?.body).toContain('Refinery shut')
})

test('a doubtful topic below its threshold is given when the second opinion says so', async () => {
  answer = saying('Here you are: ["energy"]')
  expect(await review([label('energy', 0.4)])).toEqual([label('energy', 0.5)])
})

test.each([
  ['an error', { status: 500, body: '{}' }, /500/],
  ['words without a list', saying('It is about energy.'), /no list/],
  ['no answer in time', null, /abort|time/i],
])('the first opinion stands when the endpoint gives %s', async (_, given, problem) => {
  answer = given
  const timeoutMs = given === null ? 200 : undefined
  expect(await review([label('energy', 0.6), label('sanctions', 0.4)], timeoutMs)).toEqual([label('energy', 0.6)])
  expect(troubles[0]).toMatch(problem)
})
