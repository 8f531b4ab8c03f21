/** The commands that other programs rely on, as processes: what goes in, what comes out, and by which door. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { PROJECT_ROOT } from '../../src/paths.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-contract-'))
afterAll(() => rmSync(folder, { recursive: true }))

const MAIN = ['--import', 'tsx', join(PROJECT_ROOT, 'src/cli/main.ts')]

function start(args: readonly string[]) {
  return spawn(process.execPath, [...MAIN, ...args], { cwd: PROJECT_ROOT })
}

async function run(args: readonly string[], input = '') {
  const child = start(args)
  child.stdin.end(input)
  const [stdout, stderr, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
  return { code, stdout, stderr }
}

const lines = (stdout: string) =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line))
const INPUT = [
  '\ufeff{"id":7,"query":"drone","title":"A drone\u2028over Poland","text":"It crossed the border."}\r',
  '',
  '{"id":8,"query":"(drone","title":"None","text":"Nothing."',
].join('\n')

describe.concurrent('JSON Lines', () => {
  test.each([
    ['match', { match: true, spans: [{ field: 'title', start: 2, end: 7 }] }],
    ['classify', { id: 7, topics: expect.any(Array) }],
    ['stories', { id: 7, story: 7 }],
  ])('%s answers each line, a bad one with an error, and ends with 0', async (command, answer) => {
    const { code, stdout, stderr } = await run([command, '--json'], INPUT)
    expect(lines(stdout)).toEqual([answer, { error: expect.objectContaining({ message: expect.any(String) }) }])
    expect([code, stderr]).toEqual([0, ''])
  })

  test('a reader that goes after the first line ends the command in peace', async () => {
    const child = start(['match', '--json'])
    child.stdin.on('error', () => {}) // the command hangs up while we still write
    child.stdin.end('{"query":"a","text":"a"}\n'.repeat(200_000))
    child.stdout.once('data', () => child.stdout.destroy())
    const [stderr, [code]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect([code, stderr]).toEqual([0, ''])
  })

  test.each(['match', 'classify', 'stories'])('%s tells of an input that is a folder', async (command) => {
    const input = openSync(folder, 'r')
    const child = spawn(process.execPath, [...MAIN, command, '--json'], {
      cwd: PROJECT_ROOT,
      stdio: [input, 'pipe', 'pipe'],
    })
    closeSync(input)
    const [stdout, stderr, [code]] = await Promise.all([text(child.stdout!), text(child.stderr!), once(child, 'close')])
    expect([code, stdout, stderr]).toEqual([1, '', 'sitrep: input: this is a folder, not a file\n'])
  })

  test('a file that is named and not there is told of on the error output alone', async () => {
    expect(await run(['parse-feed', join(folder, 'none.xml'), '--json'])).toEqual({
      code: 1,
      stdout: '',
      stderr: `sitrep: ${join(folder, 'none.xml')}: there is no such file or folder\n`,
    })
  })
})

describe.concurrent('one JSON document', () => {
  test('corpus prints an array of all articles, and an error a line for each file that gave none', async () => {
    const page = join(folder, 'page.txt')
    writeFileSync(page, 'Storm breaks the sea wall\r\n\r\nA storm broke the sea wall on Monday.\r\n\r\nSource: QTN\r\n')
    const { code, stdout, stderr } = await run(['corpus', page, folder, page, '--json'])
    const article = {
      ...{ file: page, title: 'Storm breaks the sea wall', outlet: 'QTN', firstLine: 0, lastLine: 2 },
      ...{ duplicateOf: null, text: 'A storm broke the sea wall on Monday.' },
    }
    expect(JSON.parse(stdout)).toEqual([article, { ...article, duplicateOf: 0 }])
    expect(lines(stderr)).toEqual([{ error: { code: 'CORPUS_UNREADABLE', file: folder, message: expect.any(String) } }])
    expect(code).toBe(0)
  })

  test('parse-feed reads relative links by the address, and says what is wrong with a document that is no feed', async () => {
    const feed = join(folder, 'feed.xml')
    writeFileSync(feed, '<rss version="2.0"><channel><title>A</title><item><link>/b</link></item><item><title>cut')
    const { stdout } = await run([
      'parse-feed',
      feed,
      '--url',
      'http://x.example/f',
      '--header',
      'HTTP/1.1 200',
      '--json',
    ])
    expect(JSON.parse(stdout)).toMatchObject({ title: 'A', items: [{ url: 'http://x.example/b' }, { title: 'cut' }] })
    writeFileSync(feed, '')
    expect(await run(['parse-feed', feed, '--json'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"problem": "the document is empty"'),
    })
  })
})
