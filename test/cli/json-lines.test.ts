import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { answerBlocks, answerLines, readFields } from '../../src/cli/json-lines.ts'
import { linesOf } from '../../src/cli/lines.ts'

async function linesFrom(chunks: readonly (string | Uint8Array)[], longest = 100): Promise<(string | null)[]> {
  const bytes = chunks.map((chunk) => Buffer.from(chunk as string))
  const lines: (string | null)[] = []
  for await (const line of linesOf(Readable.from(bytes), longest)) lines.push(line)
  return lines
}

async function answersTo(input: string): Promise<string[]> {
  const output = new PassThrough()
  await answerLines(Readable.from([Buffer.from(input)]), output, (line) => readFields(line, ['title']))
  output.end()
  return Buffer.concat(await output.toArray())
    .toString()
    .trimEnd()
    .split('\n')
}

describe('lines', () => {
  test.each([
    ['lines without a last line end', ['a\nb'], ['a', 'b']],
    ['a line in many pieces', ['a', 'b', '\nc', 'd\n'], ['ab', 'cd']],
    ['a letter cut in two', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
    ['a byte order mark', ['\ufeff{}\n\ufeff'], ['{}', '\ufeff']],
    ['line separators that JSON holds unescaped', ['a\u2028b\u2029c\u0085d\n'], ['a\u2028b\u2029c\u0085d']],
    ['nothing', [], []],
  ])('%s', async (_, chunks, lines) => expect(await linesFrom(chunks)).toEqual(lines))

  test('a line that is too long stands as null, and the next is read', async () => {
    expect(await linesFrom(['aaa', 'aaa', '\nbbbb\nccccc', '\n', 'ddddd'], 4)).toEqual([null, 'bbbb', null, null])
  })
})

describe('answers', () => {
  test('come one a line, also behind a byte order mark and between carriage returns', async () => {
    const answers = await answersTo('\ufeff{"id":1,"title":"a"}\r\n\r\n \n{"title":null}\n')
    expect(answers.map((line) => JSON.parse(line))).toMatchObject([
      { id: 1, fields: { title: 'a' } },
      { id: null, fields: { title: '' } },
    ])
  })

  test('an error says which item it is about where the line tells', async () => {
    const answers = await answersTo('{"id":"x","title":3}\n{"title":3}\n{"id":"y",\n')
    expect(answers.map((line) => JSON.parse(line))).toEqual([
      { id: 'x', error: { message: '"title" is not a string' } },
      { error: { message: '"title" is not a string' } },
      { error: { message: expect.stringContaining('not JSON') } },
    ])
  })

  test('come in blocks where lines are answered together', async () => {
    const output = new PassThrough()
    const blocks: string[][] = []
    await answerBlocks(Readable.from([Buffer.from('1\n\n2\n3\n4\n5')]), output, 2, (lines) => {
      blocks.push(lines)
      return lines
    })
    expect(blocks).toEqual([['1', '2'], ['3', '4'], ['5']])
    expect(String(output.read())).toBe('"1"\n"2"\n"3"\n"4"\n"5"\n')
  })

  test('end where the reader has gone, though more lines wait', async () => {
    const broken = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    })
    let asked = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.from('{}\n{}\n')
      })(),
    )
    await answerLines(endless, broken, () => asked++)
    expect(asked).toBe(1)
    expect(endless.destroyed).toBe(true)
  })

  test('an input that cannot be read fails instead of ending', async () => {
    const folder = await open(tmpdir())
    await expect(answerLines(folder.createReadStream(), new PassThrough(), () => 1)).rejects.toThrow('EISDIR')
  })
})
