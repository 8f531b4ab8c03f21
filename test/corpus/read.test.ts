import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, test } from 'vitest'
import { BRIEFS } from '../../eval/corpus/briefs.ts'
import { corpusReport } from '../../src/cli/corpus.ts'
import { MAX_DOCUMENT_BYTES, readCorpusFile } from '../../src/corpus/read.ts'
import { CorpusUnreadable } from '../../src/errors.ts'

const folder = mkdtempSync(join(tmpdir(), 'sitrep-corpus-'))
afterAll(() => rmSync(folder, { recursive: true }))

const PAGE = [
  'Café drowns as storm breaks the wall',
  '',
  ...BRIEFS[0]!.paragraphs.flatMap((line) => [line, '']),
  'QTN',
].join('\n')

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function utf16(text: string, big: boolean): Buffer {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return big ? bytes.swap16() : bytes
}

describe('encodings', () => {
  test.each<[string, () => string | Buffer]>([
    ['UTF-8', () => PAGE],
    ['UTF-8 with a byte order mark', () => `\ufeff${PAGE}`],
    ['UTF-16 little endian', () => utf16(PAGE, false)],
    ['UTF-16 big endian', () => utf16(PAGE, true)],
    ['windows-1252', () => Buffer.from(PAGE, 'latin1')],
  ])('%s gives the same article', async (name, bytes) => {
    const [article] = await readCorpusFile(file(`${name}.txt`, bytes()))
    expect(article).toMatchObject({
      title: 'Café drowns as storm breaks the wall',
      outlet: 'QTN',
      firstLine: 0,
      lastLine: 8,
    })
  })
})

describe('old and damaged encodings', () => {
  const french =
    'L’incendie est éteint\n\n« C’est fini » – a dit le maire du port mercredi matin à la presse.\n\nSource: QTN'
  const russian =
    'Шторм разрушил дамбу\n\nВ среду утром шторм разрушил дамбу порта, сообщил мэр города журналистам.\n\nSource: QTN'
  const ukrainian =
    'Шторм зруйнував дамбу\n\nУ середу їхній порт лишився без дамби, повідомив журналістам міський голова.\n\nSource: QTN'
  const turkish =
    'Fırtına limanı yıktı\n\nÇarşamba günü fırtına limanın duvarını yıktı, belediye başkanı “kimse kayıp değil” dedi.\n\nSource: QTN'
  const chinese = '风暴冲毁海堤居民撤离\n\n风暴周三凌晨冲毁了港口的海堤,六百名居民被转移到学校。\n\nSource: QTN'
  test.each([
    ['windows-1252', french],
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['koi8-u', ukrainian],
    ['windows-1254', turkish],
    ['gb18030', chinese],
  ])('%s is told by its bytes', async (encoding, text) => {
    const [title, , body] = text.split('\n')
    const [article] = await readCorpusFile(file(`${encoding}.txt`, iconv.encode(text, encoding)))
    expect(article).toMatchObject({ title, text: body, outlet: 'QTN' })
  })

  test('a few lost bytes spoil a few characters of a page in UTF-8', async () => {
    const text = `${PAGE}\n“It’s over”, he said – “for now”.`
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0x0a, 0])])
    const [article] = await readCorpusFile(file('damaged.txt', Buffer.concat([bytes, Buffer.alloc(3000, ' ')])))
    expect(article!.title).toBe('Café drowns as storm breaks the wall')
  })

  test.each([
    ['a carriage return', '\r', 0],
    ['two carriage returns and a newline', '\r\r\n', 8],
  ])('lines may end in %s', async (name, end, lastLine) => {
    const [article] = await readCorpusFile(file(`${name}.txt`, PAGE.replaceAll('\n', end)))
    expect(article).toMatchObject({ title: 'Café drowns as storm breaks the wall', outlet: 'QTN', lastLine })
    expect(article!.text).toBe(BRIEFS[0]!.paragraphs.join('\n\n'))
  })
})

describe('files that cannot be read', () => {
  const bad: [string, () => string, string][] = [
    ['a missing file', () => join(folder, 'nowhere.txt'), 'missing'],
    ['a directory', () => folder, 'directory'],
    ['an empty file', () => file('empty.txt', ''), 'empty'],
    ['a file of white space', () => file('blank.txt', ' \n\u00a0\n\t'), 'empty'],
    [
      'a picture',
      () => file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])),
      'not-text',
    ],
    ['a file beyond the limit', () => file('huge.txt', Buffer.alloc(MAX_DOCUMENT_BYTES + 1, 'a')), 'too-large'],
    ['an endless device', () => '/dev/zero', 'too-large'],
    ['a file of millions of old lines', () => file('returns.txt', 'a\r'.repeat(3_000_001)), 'too-large'],
    ['a file of millions of lines', () => file('lines.txt', 'a\n'.repeat(3_000_001)), 'too-large'],
  ]
  test.each(bad)('%s', async (_, path, fault) => {
    const error = await readCorpusFile(path()).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(CorpusUnreadable)
    expect(error).toMatchObject({ fault, path: path(), retryable: false })
    expect((error as CorpusUnreadable).message).toContain(path())
  })
})

describe('the corpus report', () => {
  test('keeps the articles of good files and names the bad ones', async () => {
    const [good, bad] = [file('good.txt', PAGE), join(folder, 'nowhere.txt')]
    const report = await corpusReport([bad, good])
    expect(report.articles).toHaveLength(1)
    expect(Object.keys(report.articles[0]!)).toEqual([
      'file',
      'title',
      'outlet',
      'firstLine',
      'lastLine',
      'duplicateOf',
      'text',
    ])
    expect(report.errors).toEqual([
      { error: { code: 'CORPUS_UNREADABLE', file: bad, message: `${bad}: no such file. Check the path.` } },
    ])
    expect(report.exitCode).toBe(0)
  })

  test('finds repeats over all files', async () => {
    const report = await corpusReport([file('one.txt', PAGE), file('two.txt', PAGE)])
    expect(report.articles.map((article) => article.duplicateOf)).toEqual([null, 0])
  })

  test('fails only when not one file could be read', async () => {
    expect((await corpusReport([join(folder, 'nowhere.txt')])).exitCode).toBe(1)
  })
})
