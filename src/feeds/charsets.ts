import iconv from 'iconv-lite'

type Decode = (bytes: Uint8Array) => string

/**
 * The decoder that a declared name means, or null where nobody knows the name. Names are compared as people write
 * them, whatever their case, hyphens and years: `csISO2022JP`, `iso_8859-5:1988`, `EUC_KR`. UTF-16 and UTF-32, which are
 * told by their bytes, are not among them.
 */
export function decoderFor(name: string): Decode | null {
  const key = plainName(name)
  for (const [pattern, decode] of FAMILIES) if (pattern.test(key)) return decode
  const known = ALIASES[key] ?? (iconv.encodingExists(name) ? name : key)
  return iconv.encodingExists(known) ? byIconv(known) : null
}

export function isUtf8(name: string): boolean {
  return /^(?:u8|utf8|ascii|usascii|unicode)$/.test(plainName(name))
}

/** Encodings that switch alphabets by escape sequences, in bytes that all look like ASCII. */
export function shifts(name: string): boolean {
  return /^(?:iso2022|u7$|utf7|unicode11utf7|hz)/.test(plainName(name))
}

function plainName(name: string): string {
  const key = name.toLowerCase().replace(/[^a-z0-9]/g, '')
  return key.replace(/^(?:cs|x)(?=[a-z])/, '').replace(/^(iso8859\d{1,2}?|gb18030|tis620)(?:19|2[05])\d\d0?$/, '$1')
}

const byIconv =
  (name: string): Decode =>
  (bytes) =>
    iconv.decode(Buffer.from(bytes), name)
const byPlatform =
  (name: string): Decode =>
  (bytes) =>
    new TextDecoder(name).decode(bytes)

/** Whole families that one decoder reads, the WHATWG way: each member is a part of the last. */
const FAMILIES: [RegExp, Decode][] = [
  [/^iso2022jp/, byPlatform('iso-2022-jp')],
  [/^(?:iso2022kr)/, decodeShiftedKorean],
  [/^hz/, decodeHz],
  [/^(?:euc|u)?jisx?(?:2004|0213)?$|^eucjp$/, byPlatform('euc-jp')],
  [/^(?:shiftjis|sjis|ms932|macjapanese)/, byIconv('shift_jis')],
  [/^(?:big5|(?:cp|ms)?950$|hkscs|mactradchinese)/, byPlatform('big5')],
  [/^(?:gb|euccn|eucgb2312|chinese$|macsimpchinese|(?:cp|ms)?936$)/, byIconv('gb18030')],
  [/^(?:ks|uhc$|euckr|korean$|mackorean|(?:cp|ms)?949$)/, byIconv('cp949')],
  [/^(?:ptcp154|cp154|pt154|cyrillicasian)$/, decodeAsianCyrillic],
]

/** Names that iconv-lite does not know, or takes for less than browsers do. */
const ALIASES: Record<string, string> = {
  ansi: 'windows-1252',
  iso88591: 'windows-1252',
  iso8859: 'windows-1252',
  latin1: 'windows-1252',
  latin: 'windows-1252',
  l1: 'windows-1252',
  iso88599: 'windows-1254',
  cpis: 'cp861',
  cp866u: 'cp1125',
  ruscii: 'cp1125',
  cp1051: 'hproman8',
  kz1048: 'rk1048',
  maclatin2: 'maccenteuro',
  maccentraleurope: 'maccenteuro',
  u7: 'utf7',
  unicode11utf7: 'utf7',
}

/** RFC 1843: between `~{` and `~}` stand GB 2312 characters with their high bits off; `~~` is a tilde. */
function decodeHz(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1')
  return text.replace(/~\{([^~\n]*)(?:~\}|(?=\n)|$)|~~|~\n/g, (whole, shifted?: string) => {
    if (shifted !== undefined) return iconv.decode(withHighBits(shifted), 'gb18030')
    return whole === '~~' ? '~' : ''
  })
}

/** RFC 1557: shift-out and shift-in enclose KS X 1001 characters; the designator at the beginning says nothing more. */
function decodeShiftedKorean(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\x1b$)C', '')
  return text.replace(/\x0e([^\x0f\n]*)\x0f?/g, (_, shifted: string) => iconv.decode(withHighBits(shifted), 'cp949'))
}

function withHighBits(text: string): Buffer {
  return Buffer.from(text, 'latin1').map((byte) => byte | 0x80) as Buffer
}

/** Where PTCP154 differs from windows-1251: two hexadecimal digits for the byte, then its character. */
const PTCP154 =
  '80Җ81Ғ82Ӯ83ғ86Ҷ87Ү88Ҳ89ү8aҠ8bӢ8cҢ8dҚ8eҺ8fҸ90җ98ҳ99ҷ9aҡ9bӣ9cң9dқ9eһ9fҹa4Өa5Ҙa6ҰaaӘadӯafҜb1ұb4ҙb5өbaәbdҪbeҫbfҝ'

function decodeAsianCyrillic(bytes: Uint8Array): string {
  const own = new Map<number, string>()
  for (let i = 0; i < PTCP154.length; i += 3) own.set(Number.parseInt(PTCP154.slice(i, i + 2), 16), PTCP154[i + 2]!)
  const usual = iconv.decode(Buffer.from(bytes), 'windows-1251')
  return Array.from(usual, (char, index) => own.get(bytes[index]!) ?? char).join('')
}
