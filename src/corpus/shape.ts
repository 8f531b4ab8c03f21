/** What one line looks like by itself: prose, headline, name. Nothing here knows the lines around it. */

const CLOSERS = '["\'”’»)\\]*]*(?:\\[\\d+\\])*$'
const FULL_STOP = new RegExp(`[.。．।]${CLOSERS}`)
const SENTENCE_END = new RegExp(`[.!?…。！？।:]${CLOSERS}`)
const OPEN_END = /[,;–—-]$|[:：]["'”’]?$/
const INITIALS_END = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u
const HEADLINE_START = /^[‘’'"“«([¿¡£$€#]*[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u
const SMALL_WORDS = new Set(
  'a an and at by de del der des di du el for from in la le les of on or the to und van von y &'.split(' '),
)

/** Shortest and longest line that passes for a headline, in characters; the seeds' longest is 180. */
const HEADLINE_LENGTH = { min: 8, max: 260 }

export function endsInFullStop(text: string): boolean {
  const end = text.slice(-40)
  return FULL_STOP.test(end) && !INITIALS_END.test(end)
}

/** A report's own source at its end, and what an audience does: "He declined to comment. (Agency)", "(Applause)". */
export const BRACKETED_END = /(?<=[.!?”"])\s*\(\p{L}+\)$/u

/** A paragraph of prose: it ends as sentences do, or is too long to be anything else. */
export function isProse(line: string): boolean {
  if (line.length > HEADLINE_LENGTH.max) return true
  const text = line.replace(BRACKETED_END, '')
  if (isUncased(text))
    return SENTENCE_END.test(text) && (text.length >= 24 || (text.length >= 5 && endsInFullStop(text)))
  return (text.length >= 40 && SENTENCE_END.test(text.slice(-40)) && !isQuestionHeadline(text)) || isShortSentence(text)
}

/** A row of a table, its cells parted by tabs or, with figures in them, by bars. */
export function isTableRow(text: string): boolean {
  return text.includes('\t') || /\d\s*\|\s*\S.*\||\|\s*\d[\d.,%]*\s*(?:\||$)/.test(text)
}

/** A sentence that breaks off: it tells what was, as headlines do not, and runs on in small letters. */
export function isCutSentence(text: string): boolean {
  if (text.length < CUT_LENGTH || !/[\p{Ll}\p{N},]$/u.test(text) || !TOLD.test(text)) return false
  const words = text.split(' ')
  return words.filter((word) => /^\p{Ll}/u.test(word)).length >= words.length * 0.6
}
const CUT_LENGTH = 60

/** A line with the look of a headline: starts like one and does not end like a sentence. */
export function isHeadlineLike(text: string): boolean {
  if (text.length < HEADLINE_LENGTH.min || text.length > HEADLINE_LENGTH.max) return isUncasedHeadline(text)
  if (endsInFullStop(text) || OPEN_END.test(text)) return false
  return HEADLINE_START.test(text) && (/\S\s+\S/.test(text) || isUncased(text))
}

/** A first line that ends in a full stop and is longer than this is a paragraph. */
const SENTENCE_HEADLINE_MAX = 200
const SAYS =
  /\b(?:says?|warns|vows|urges|claims|tells|calls|denies|agrees|rejects|accuses|announces|orders|plans|seeks|faces|pledges|threatens|confirms|wants|demands)\b/
const TOLD =
  /\b(?:said|told|was|were|had|has been|have been|added|announced|(?:on|late|early) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/
const SHOUTED_START = /^[“"‘']?(?:\p{Lu}{2,} \p{Lu}{2,}|\p{Lu}{3,} (?:\p{Ll}|\d))/u

const DONE =
  /\b(?:came|went|took|gave|brought|began|became|fell|rose|kept|won|lost|called|warned|agreed|asked|cut|stopped|closed|declined|refused|died|killed|captured|left|moved)\b/

/** A sentence about what was said or done. */
export function isTold(text: string): boolean {
  return TOLD.test(text) || DONE.test(text)
}

/** A headline may be a whole sentence; what tells it from a first paragraph is that it speaks in the present. */
export function isPresentSentence(text: string): boolean {
  if (text.length > SENTENCE_HEADLINE_MAX || /^[“"]/.test(text) || SHOUTED_START.test(text)) return false
  return SAYS.test(text) && !TOLD.test(text)
}

/** A few capitalised words and nothing else: an outlet, an agency, a person, a menu entry. */
export function isNameLike(text: string): boolean {
  if (text.length > 48 || text.length < 2 || /[!?,;:"“”|]|[.。]$/.test(text) || /https?:|www\./.test(text)) return false
  const words = text.split(/\s+/)
  if (words.length > 6) return false
  return HEADLINE_START.test(text) && words.every((word) => SMALL_WORDS.has(word) || !/^\p{Ll}/u.test(word))
}

/** Questions end in `?` in headlines, subheads and prose alike; one sentence without a quote is not prose. */
function isQuestionHeadline(text: string): boolean {
  return text.length <= 120 && /\?$/.test(text) && !/[.!?…:]["”]?\s/.test(text)
}

function isShortSentence(text: string): boolean {
  return text.length >= 12 && endsInFullStop(text) && /\p{L}+\s+\p{L}+\s+\p{L}+/u.test(text)
}

function isUncasedHeadline(text: string): boolean {
  return isUncased(text) && text.length >= 4 && text.length <= 80 && !SENTENCE_END.test(text)
}

/** Scripts without capitals or spaces say more in fewer characters. */
function isUncased(text: string): boolean {
  return /^[^\p{Lu}\p{Ll}]*[\p{Lo}]/u.test(text)
}
