/** Letters that Unicode does not decompose although readers take them for accented ones. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ς: 'σ',
  '⁄': '/',
}
const SPECIAL = /[ßæœøłđðþħŧıς⁄]/g

/**
 * Marks that a reader may leave out: accents of Latin, Greek and Cyrillic, vowel points of Arabic and Hebrew.
 * Marks that make another letter (kana voicing, the vowel signs of Indian scripts) stay.
 */
const ACCENTS =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
  /[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]/g

/** Soft hyphens, zero-width characters, direction marks and variation selectors: invisible, so no part of a word. */
// biome-ignore lint/suspicious/noMisleadingCharacterClass: the marks are meant one by one
const INVISIBLE = /[\p{Cf}\u034f\ufe00-\ufe0f]/gu

/** What folds as one: a letter with its marks, or the parts of one Hangul syllable. */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11a7]+[\u11a8-\u11ff]*|\P{M}[\p{M}\uff9e\uff9f]*|\p{M}+/gu

/** `starts[i]` and `ends[i]` bound, in the original, the characters that folded unit `i` came from. */
export type Folded = { text: string; starts: Int32Array; ends: Int32Array }

/** Folds case, width, ligatures and accents away: `İstanbul` and `ISTANBUL` become `istanbul`, `Łódź` becomes `lodz`. */
export function foldText(text: string): string {
  if (isAscii(text)) return text.toLowerCase()
  const bare = text.normalize('NFKD').replace(ACCENTS, '').replace(INVISIBLE, '')
  // Lower case may itself bring marks and ligature letters (İ, ẞ), so they are dealt with after it.
  const lower = bare
    .toLowerCase()
    .replace(ACCENTS, '')
    .replace(SPECIAL, (letter) => LETTERS[letter]!)
  return lower.normalize('NFC')
}

/** Like `foldText`, with the way back: which original UTF-16 offsets every folded unit stands for. */
export function fold(text: string): Folded {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const unit = foldText(cluster)
    for (let i = 0; i < unit.length; i++) {
      starts.push(index)
      ends.push(index + cluster.length)
    }
    folded += unit
  }
  return { text: folded, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}

/** For every UTF-16 unit of `foldText(form)`, '1' where the original was an upper-case letter, else '0'. */
export function upperCaseMask(form: string): string {
  let mask = ''
  for (const [cluster] of form.matchAll(CLUSTER)) {
    const isUpper = cluster !== cluster.toLowerCase()
    mask += (isUpper ? '1' : '0').repeat(foldText(cluster).length)
  }
  return mask
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false
  return true
}
