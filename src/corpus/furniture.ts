/**
 * Lines that are page furniture whatever stands around them. What only context can tell (alt text, uncredited
 * captions, related headlines) is found in pictures.ts and asides.ts.
 */
import { BRACKETED_CREDIT, BYLINES, CONTACT, CREDIT_ENDS, CREDIT_STARTS, PICTURE_AGENCY, SIGNATURE } from './credits.ts'
import { INTERFACE, LIST_HEADS, NOTICES, PAGE_NOTICES, POINTERS, REQUESTS } from './phrases.ts'
import { BRACKETED_END, isProse, isTold } from './shape.ts'

export type FurnitureKind =
  | 'interface' // buttons, menus, counters, notices of the page itself
  | 'list-head' // announces links to other articles, which follow line by line
  | 'pointer' // one link to another article, on the line itself
  | 'caption' // a picture's text or credit, by its credit
  | 'byline' // who wrote it, a line about the author, how to reach them
  | 'notice' // disclaimers, rights, newsletters, cookies, machine-written extras
  | 'embed' // a post's signature or link
  | 'number' // a bare number, a gallery counter
  | 'time' // a bare time of day

/** `longest` keeps a pattern off paragraphs, which may say anything. */
type Rule = { kind: FurnitureKind; pattern: RegExp; longest: number }

const LONGEST = 400
const NUMBER =
  /^(?:\(?\d{1,3}\)?|\d{1,3} ?(?:\/|of) ?\d{1,3}|\+\d{1,3}|(?:image|photo|picture|slide|gallery) \d{1,3}(?: ?(?:\/|of) ?\d{1,3})?)$/i
const TIME =
  /^(?:(?:posted |updated |published )?(?:at )?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4}|local time)?|\d{1,2}\s?[ap]\.?m\.?|\d+[hm] ago)$/i
const LINK = /^(?:https?:\/\/|www\.|pic\.twitter\.com\/|t\.co\/)\S+$/i
const PICTURE = /^!\[[^\]]*\]\([^)]*\)$/
const HASHTAGS = /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u
const MENU = /^(?:[\p{L}&' ]{2,24}\s*[|•·›»>/]\s*){2,}[\p{L}&' ]{2,100}$/u

const RULES: readonly Rule[] = [
  { kind: 'number', pattern: NUMBER, longest: 20 },
  { kind: 'time', pattern: TIME, longest: 40 },
  { kind: 'embed', pattern: SIGNATURE, longest: 180 },
  { kind: 'embed', pattern: LINK, longest: LONGEST },
  { kind: 'embed', pattern: PICTURE, longest: LONGEST },
  { kind: 'embed', pattern: HASHTAGS, longest: 200 },
  { kind: 'list-head', pattern: wholeLine(LIST_HEADS), longest: 80 },
  { kind: 'interface', pattern: wholeLine(INTERFACE), longest: 120 },
  { kind: 'interface', pattern: lineStart(PAGE_NOTICES), longest: 160 },
  { kind: 'pointer', pattern: new RegExp(`^(?:${POINTERS.join('|')})\\s*[:：»›>→|]\\s*\\S`), longest: 220 },
  { kind: 'notice', pattern: lineStart(REQUESTS), longest: 220 },
  { kind: 'notice', pattern: new RegExp(NOTICES.join('|'), 'i'), longest: 320 },
  { kind: 'byline', pattern: CONTACT, longest: 160 },
  { kind: 'byline', pattern: new RegExp(`^(?:${BYLINES.join('|')})$`, 'u'), longest: 320 },
  { kind: 'caption', pattern: PICTURE_AGENCY, longest: 80 },
  { kind: 'caption', pattern: new RegExp(`^(?:${CREDIT_STARTS.join('|')})`, 'u'), longest: LONGEST },
  { kind: 'caption', pattern: BRACKETED_CREDIT, longest: LONGEST },
]
const CREDIT_END = new RegExp(`(?:${CREDIT_ENDS.join('|')})[.)\\]]*$`, 'u')

/** What furniture the line is by its own words, or null where its words do not tell. */
export function furnitureKind(text: string): FurnitureKind | null {
  if (text.length > LONGEST) return null
  for (const rule of RULES)
    if (text.length <= rule.longest && rule.pattern.test(text)) return isReported(text, rule) ? null : rule.kind
  if (CREDIT_END.test(text.slice(-140)) || isCreditTwice(text)) return 'caption'
  return text.length <= 130 && MENU.test(text) && !isProse(text) ? 'interface' : null
}

function isReported(text: string, { pattern }: Rule): boolean {
  if (pattern !== BRACKETED_CREDIT || !BRACKETED_END.test(text)) return false
  return isTold(text) || /[”"]\s*\(/.test(text) || /\((?:laughter|applause|laughs|cheers)\)$/i.test(text)
}

function wholeLine(fragments: readonly string[]): RegExp {
  return new RegExp(`^\\W{0,3}(?:${fragments.join('|')})[.!:…»›>→\\s]*$`, 'i')
}

function lineStart(fragments: readonly string[]): RegExp {
  return new RegExp(`^[^\\w"'“‘«(]{0,4}(?:${fragments.join('|')})`, 'i')
}

/** A credit written before the alt text and again, glued, after it: `Agency Smoke over a portAgency`. */
function isCreditTwice(text: string): boolean {
  const words = text.slice(0, 80).split(' ', 7)
  for (let count = 1; count < words.length; count++) {
    const credit = words.slice(0, count).join(' ')
    if (credit.length < 2 || text.length < credit.length * 2 + 8 || !text.endsWith(credit)) continue
    if (/[\p{L}\p{N}.,]/u.test(text[text.length - credit.length - 1]!)) return true
  }
  return false
}
