/** UTF-16 offsets into the text, end exclusive, white space around the sentence left out. */
export type Sentence = { start: number; end: number }

/** Titles and the like that stand before what they belong to, so their dot never ends a sentence. */
const BEFORE_NAME = new Set(
  `mr mrs ms mx dr prof gen lt col maj sgt capt cmdr adm brig cpl pvt sen rep gov pres st ste sr hon rev fr amb supt insp det
messrs mme mlle vs v cf eg ie approx est ca gov sec atty dir`.split(/\s+/),
)
/** Abbreviations that take a number or are followed by a small letter; before a capital they may end a sentence. */
const BEFORE_NUMBER = new Set('no nos art arts fig figs p pp vol ch sec para paras op nr tel ext'.split(' '))
const MONTHS = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)
const MAY_END = new Set('inc ltd co corp plc jr sr etc al bros dept univ est ave blvd rd mt ft a.m p.m'.split(' '))

/** An end of sentence: marks, closing quotes and brackets. CJK marks need no space after them. */
const END = /(?:[.!?…]+|[\u203c\u2047-\u2049])["'”’»)\]]*(?=\s|$)|[。！？｡]+[」』”’）]*|\n\s*\n|\r?\n(?=\s*[•\-–*]\s)/g

/**
 * Sentences of a text in order. A dot after a title (`Gen.`), an initial (`J. Smith`), `U.S.` before a small letter or a
 * name, or `No.` before a number does not end one; a blank line always does.
 */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { 0: mark, index } of text.matchAll(END)) {
    const end = index + mark.length
    if (mark[0] === '.' && isAbbreviation(text, index, end)) continue
    if (/^[!?]/.test(mark) && /["'”’»]/.test(mark) && /^\s+\p{Ll}/u.test(text.slice(end, end + 8))) continue
    pushTrimmed(sentences, text, start, /\n/.test(mark) ? index : end)
    start = end
  }
  pushTrimmed(sentences, text, start, text.length)
  return sentences
}

function isAbbreviation(text: string, dot: number, end: number): boolean {
  const word = /[\p{L}\p{M}.]*$/u.exec(text.slice(Math.max(0, dot - 24), dot))![0]
  const next = /^\s*["'“‘«(]*(\S?)(\S*)/u.exec(text.slice(end, end + 48))!
  if (end - dot > 1 && !text.startsWith('.)', dot)) return /^\p{Ll}/u.test(next[1]!)
  if (/^\p{Ll}/u.test(next[1]!)) return true
  const lower = word.toLowerCase()
  if (BEFORE_NAME.has(lower)) return next[1] !== ''
  if (BEFORE_NUMBER.has(lower) || MONTHS.has(lower)) return /^\d/.test(next[1]!) || (lower === 'sec' && next[1] !== '')
  if (/^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)) return isInitial(text, dot, word, next[1]! + next[2]!)
  return lower === 'e.g' || lower === 'i.e' || (MAY_END.has(lower) && next[1] === ',')
}

/** `J. Smith` and `U.S. Navy` go on; `the U.S. The minister` ends, as a word that opens sentences follows. */
function isInitial(text: string, dot: number, word: string, next: string): boolean {
  if (next === '') return false
  if (OPENERS.has(next.toLowerCase().replace(/[^a-z]/g, ''))) return false
  const before = text.slice(Math.max(0, dot - word.length - 12), dot - word.length)
  // "Plan B. Officials said": a lone capital after a common noun is an ending, after a name or at the start an initial.
  return (
    word.length > 1 ||
    !/\b(?:plan|vitamin|hepatitis|group|class|grade|type|section|part|appendix|annex)\s$/i.test(before)
  )
}

const OPENERS = new Set(
  `the a an in on at it its he she they we this that these those but and however meanwhile after before when while if as with
for from there here his her their our some many most no not now then officials both one two three yet so since although
according earlier later last next under by what who why how during despite`.split(/\s+/),
)

function pushTrimmed(sentences: Sentence[], text: string, start: number, end: number): void {
  while (start < end && /\s/.test(text[start]!)) start++
  while (end > start && /\s/.test(text[end - 1]!)) end--
  if (end > start) sentences.push({ start, end })
}
