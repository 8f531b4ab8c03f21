import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readFirst, rssItem } from './read.ts'

const title = (text: string) => rssItem(`<title>${text}</title>`)
const declared = (encoding: string, text: string) => `<?xml version="1.0" encoding="${encoding}"?>${title(text)}`
const type = (value: string) => ({ 'content-type': value })

/** [what decides, bytes, headers, title] */
type Row = [string, Buffer, Record<string, string>, string]

const DECLARED: Row[] = (
  [
    ['utf-8', 'Київ', 'utf-8'],
    ['iso-8859-1', 'café', 'latin1'],
    ['iso-8859-1', 'it’s “so”', 'windows-1252'],
    ['iso-8859-2', 'Łódź', 'iso-8859-2'],
    ['iso-8859-5', 'Киев', 'iso-8859-5'],
    ['iso-8859-9', 'Iğdır', 'iso-8859-9'],
    ['iso-8859-15', '5 €', 'iso-8859-15'],
    ['windows-1251', 'Харків', 'windows-1251'],
    ['windows-1253', 'Αθήνα', 'windows-1253'],
    ['windows-1255', 'שלום', 'windows-1255'],
    ['windows-1256', 'سلام', 'windows-1256'],
    ['koi8-r', 'Москва', 'koi8-r'],
    ['koi8-u', 'Львів', 'koi8-u'],
    ['cp437', 'Ç', 'cp437'],
    ['cp850', 'é', 'cp850'],
    ['cp866', 'Минск', 'cp866'],
    ['macintosh', 'é', 'macintosh'],
    ['gb2312', '北京', 'gb2312'],
    ['gbk', '鎔', 'gbk'],
    ['gb18030', '㐀北京', 'gb18030'],
    ['big5', '臺北', 'big5'],
    ['shift_jis', '東京', 'shift_jis'],
    ['euc-jp', '東京', 'euc-jp'],
    ['euc-kr', '서울', 'euc-kr'],
    ['ks_c_5601-1987', '서울', 'euc-kr'],
    ['tis-620', 'กรุงเทพ', 'tis-620'],
  ] as const
).map(([name, text, encoding]) => [
  `declared as ${name}: ${text}`,
  iconv.encode(declared(name, text), encoding),
  {},
  text,
])

const WIDE: Row[] = (['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'] as const).flatMap((encoding): Row[] => [
  [
    `${encoding} with a byte order mark`,
    iconv.encode(declared('utf-16', 'Київ'), encoding, { addBOM: true }),
    {},
    'Київ',
  ],
  [`${encoding} without one`, iconv.encode(declared(encoding, 'Київ'), encoding, { addBOM: false }), {}, 'Київ'],
])

const utf8 = (text: string) => Buffer.from(text)
const OTHERS: Row[] = [
  [
    'the header decides where nothing is declared',
    iconv.encode(title('Москва'), 'koi8-r'),
    type('text/xml; charset=koi8-r'),
    'Москва',
  ],
  [
    'the header counts before the declaration',
    iconv.encode(declared('iso-8859-2', 'Москва'), 'windows-1251'),
    type('text/xml; charset="windows-1251"'),
    'Москва',
  ],
  ['an unknown name in the header is passed over', utf8(declared('utf-8', 'é')), type('text/xml; charset=bogus'), 'é'],
  ['an unknown declaration is passed over', utf8(declared('no-such-encoding', 'é')), {}, 'é'],
  [
    'UTF-8 under a header that says Latin-1',
    utf8(declared('utf-8', 'Київ')),
    type('text/xml; charset=iso-8859-1'),
    'Київ',
  ],
  ['declared as UTF-16, but it is not', utf8(declared('utf-16', 'é')), {}, 'é'],
  [
    'declared as UTF-8, but it is windows-1252',
    iconv.encode(declared('utf-8', 'café’s'), 'windows-1252'),
    {},
    'café’s',
  ],
  ['declared as ASCII, with UTF-8 in it', utf8(declared('us-ascii', 'é')), type('text/xml'), 'é'],
  ['nothing says anything: UTF-8', utf8(title('é')), {}, 'é'],
  ['nothing says anything: windows-1252', iconv.encode(title('“é”'), 'windows-1252'), {}, '“é”'],
  [
    'a byte order mark counts before everything',
    Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), utf8(declared('koi8-r', 'é'))]),
    type('text/xml; charset=koi8-r'),
    'é',
  ],
  ['iso-2022-jp shifts within ASCII', Buffer.from(declared('iso-2022-jp', '\x1b$BElE~\x1b(B'), 'latin1'), {}, '東到'],
  ['hz shifts within ASCII', Buffer.from(declared('hz-gb-2312', '~{VPND~} ~~'), 'latin1'), {}, '中文 ~'],
  ['iso-2022-kr shifts within ASCII', Buffer.from(declared('iso-2022-kr', '\x0e<-?o\x0f'), 'latin1'), {}, '서울'],
  ['a name with its year and underscores', iconv.encode(declared('ISO_8859-5:1988', 'Киев'), 'iso-8859-5'), {}, 'Киев'],
  [
    'nothing is said, but it is Chinese',
    iconv.encode(title('北京市政府周三宣布新的措施'), 'gb2312'),
    {},
    '北京市政府周三宣布新的措施',
  ],
  [
    'nothing is said, but it is Russian',
    iconv.encode(title('Власти города сообщили о новых мерах безопасности'), 'windows-1251'),
    {},
    'Власти города сообщили о новых мерах безопасности',
  ],
  [
    'nothing is said, and it is French',
    iconv.encode(title('Réunion à Genève près des équipes détachées'), 'windows-1252'),
    {},
    'Réunion à Genève près des équipes détachées',
  ],
  [
    'UTF-8 that was cut within a character',
    Buffer.concat([
      utf8('<rss><channel><item><title>Київ, столиця України'),
      Buffer.from([0xd0]),
      utf8('</title></item></channel></rss>'),
    ]),
    {},
    'Київ, столиця України\ufffd',
  ],
]

describe('encodings', () => {
  test.each([...DECLARED, ...WIDE, ...OTHERS])('%s', async (_, bytes, headers, expected) => {
    expect((await readFirst(bytes, null, headers)).title).toBe(expected)
  })
})

/** Letters and signs of EBCDIC that all its code pages share. */
const EBCDIC = new Map([
  ...[...'abcdefghi'].map((char, i) => [char, 0x81 + i] as const),
  ...[...'jklmnopqr'].map((char, i) => [char, 0x91 + i] as const),
  ...[...'stuvwxyz'].map((char, i) => [char, 0xa2 + i] as const),
  ...[...'0123456789'].map((char, i) => [char, 0xf0 + i] as const),
  ...([
    ['<', 0x4c],
    ['>', 0x6e],
    ['?', 0x6f],
    ['/', 0x61],
    ['"', 0x7f],
    ['=', 0x7e],
    ['.', 0x4b],
    [' ', 0x40],
    ['-', 0x60],
  ] as const),
])

test.each(['cp037', 'ibm500', 'ebcdic-cp-us'])('EBCDIC is told by its first bytes: %s', async (name) => {
  const text = `<?xml version="1.0" encoding="${name}"?><rss><channel><item><title>plain words</title></item></channel></rss>`
  const bytes = Buffer.from([...text].map((char) => EBCDIC.get(char)!))
  expect((await readFirst(bytes)).title).toBe('plain words')
})

test.each([
  ['cp037', 0x4a, '¢'],
  ['cp1140', 0x9f, '€'],
  ['cp500', 0x4a, '['],
  ['cp273', 0xc0, 'ä'],
])('code pages of EBCDIC differ: %s', async (name, byte, expected) => {
  const encode = (text: string) => [...text].map((char) => EBCDIC.get(char)!)
  const head = encode(`<?xml version="1.0" encoding="${name}"?><rss><channel><item><title>`)
  const bytes = Buffer.from([...head, byte, ...encode('</title></item></channel></rss>')])
  expect((await readFirst(bytes)).title).toBe(expected)
})
