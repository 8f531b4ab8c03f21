/** Who an article is credited to: trailer lines, title suffixes, and the page's own words about its author or house. */
import { furnitureKind } from './furniture.ts'
import { readDateLine } from './published.ts'
import { endsInFullStop, isNameLike } from './shape.ts'

/** A line that closes or opens an article by naming its source. `outlet` is null where the line names none. */
export type SourceLine = { form: 'link' | 'named'; outlet: string | null }

const LINK =
  /^(?:\W{0,3}(?:source|original|article|story|full story|read (?:the )?(?:full|original|whole|rest of (?:the|this)) (?:article|story|post|report)|continue reading|view original|permalink)\s*(?:link|url|article|source|page|post|here)?(?: (?:here|at source|online))?)\W{0,3}$/i
const LINK_WORDS = /link|url|original|full|source|permalink|rest of/i
const NAMED =
  /^\W{0,3}(?:(?:news |article |original |story )?(?:source|sources|outlet|publisher|via|provider|agency|newspaper|publication|quelle|fuente|fonte|bron|kilde|källa|lähde|źródło|zdroj|kaynak|источник|джерело|крыніца|المصدر|来源|來源|出典|출처)\s*[:：–—-]\s*|(?:(?:this (?:article|story) )?(?:was )?(?:first |originally )?(?:published|appeared|posted) (?:by|in|on|at)|courtesy of|reprinted from|via|(?:article|story|text|report) (?:from|by)|read (?:the )?(?:full|original|rest of the) (?:article|story|report) (?:at|on|in)|©(?! ?\d))\s*[:：]?\s*)(?=\S)(.{2,80})$/i
const DATED_TAIL = /\s*[,|·•–—(-]\s*([^,|·•–—(]*\d[^|·•–—]*?)\)?$/
const URL_ONLY = /^https?:\/\/(?:www\.)?([\w.-]+)\S*$/i

/** Reads `Source link`, `Source: X`, `Via X`, `Originally published by X`; null for any other line. */
export function readSourceLine(text: string): SourceLine | null {
  if (text.length > 140) return null
  if (LINK.test(text) && LINK_WORDS.test(text)) return { form: 'link', outlet: null }
  const named = NAMED.exec(text)
  if (!named || isSentence(text, named[1]!)) return null
  const outlet = cleanOutlet(named[1]!)
  if (outlet) return { form: 'named', outlet }
  // A bare link to the source; what is too long for an outlet's name says where a chart's figures are from.
  return { form: /\s\S+\s/.test(named[1]!) ? 'named' : 'link', outlet: null }
}

/** "Published on Monday, the report says…", "Via the coast road the convoy came…" say nothing of a source. */
function isSentence(text: string, rest: string): boolean {
  if (!BARE_VERB.test(text)) return false
  return /,\s+\p{Ll}/u.test(rest) || (endsInFullStop(rest) && /\s\p{Ll}{3,}(?!\S*\.)/u.test(rest))
}
const BARE_VERB = /^\W{0,3}(?:(?:first |originally )?(?:published|appeared|posted)|via|courtesy of|reprinted from)\s/i

/** The name alone, without a date, link or closing mark after it; null for a bare link. */
export function cleanOutlet(said: string): string | null {
  const name = said
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/https?:\/\/\S+|\bwww\.(?=\w)/g, '')
    .replace(/^[\s[("“'‘]+|[\s\])"”'’.,;:|–—-]+$/g, '')
  const tail = DATED_TAIL.exec(name)
  const whole = tail && readDateLine(tail[1]!) ? name.slice(0, tail.index) : name
  const undated = whole.replace(/\s*[([][^()[\]]*$/, '')
  return undated.length >= 2 && undated.length <= 60 ? undated : null
}

/** A line that may be an outlet's bare name. Whether it is one, its place tells. */
export function isOutletName(text: string): boolean {
  if (URL_ONLY.test(text) || readDateLine(text) !== null) return false
  return isNameLike(bareName(text)) && furnitureKind(bareName(text)) === null && !/^\d+$/.test(text)
}

/** `BBC | 14 October 2025`, `(BBC)`, `— BBC` and the like without what is not the name. */
export function bareName(text: string): string {
  if (text.length >= 100) return text
  const tail = DATED_TAIL.exec(text)
  const undated = tail && readDateLine(tail[1]!) ? text.slice(0, tail.index) : text
  return /^(?:[–—] ?(.+)|\((.+)\)|\[(.+)\])$/.exec(undated)?.slice(1).find(Boolean) ?? undated
}

/** The date beside an outlet's name, where the line holds these two and nothing else. */
export function dateBesideOutlet(text: string): Date | null {
  const tail = text.length < 140 ? DATED_TAIL.exec(text.replace(/[).\s]+$/, '')) : null
  if (!tail || !(readSourceLine(text) || isOutletName(text.slice(0, tail.index)))) return null
  return readDateLine(tail[1]!)?.date ?? null
}

// A house's name has one of these words in it or at its end, begins with an article, or is one word, as people's are not.
const HOUSE_WORDS =
  /(?:^(?:The|Al|Le|La|Les|Der|Die|Das|El|Il|Radio) |\b(?:Monitor|News|Times|Post|Journal|Gazette|Herald|Agency|Today|Review|Wire|Press|Daily|Chronicle|Observer|Tribune|Mail|Telegraph|Guardian|Independent|Standard|Express|Broadcasting|Radio|TV|Online|Report|Magazine|Media|Mirror|Pravda|Insider|World|Week)\b|^\S+$)/

// Where agencies write most from: `KYIV, 14 October 2025` names the place, not the house.
const DATELINES =
  /^(?:Amsterdam|Ankara|Athens|Baku|Beijing|Beirut|Berlin|Brussels|Bucharest|Budapest|Cairo|Canberra|Chisinau|Copenhagen|Damascus|Delhi|Doha|Dubai|Dublin|Geneva|Helsinki|Istanbul|Jerusalem|Kharkiv|Kherson|Kiev|Kyiv|Lisbon|London|Lviv|Madrid|Minsk|Moscow|Odesa|Odessa|Oslo|Ottawa|Paris|Prague|Riga|Rome|Seoul|Sofia|Stockholm|Strasbourg|Sydney|Taipei|Tallinn|Tbilisi|Tehran|Tokyo|Vienna|Vilnius|Warsaw|Washington|Yerevan|Zagreb|Zurich)$/i
const PLACED = ['in', 'near', 'outside', 'around', 'across', 'into', 'off']

/**
 * The outlet that a line between headline and body names beside a date; null where the name may be the author's, or a
 * place's: one that the article puts something in or near.
 */
export function outletInOpener(text: string, body: string): string | null {
  const name = bareName(text)
  if (name === text || !isOutletName(text) || !HOUSE_WORDS.test(name)) return null
  return isPlace(name, body) ? null : name
}

function isPlace(name: string, body: string): boolean {
  const place = name.slice(0, 1) + name.slice(1).toLowerCase()
  return DATELINES.test(name) || PLACED.some((word) => body.includes(` ${word} ${place}`))
}

/** A name alone or beside a date: an outlet's, an author's. */
export function isNameLine(text: string): boolean {
  return text.length <= 60 && isOutletName(text)
}

const SUFFIX = /\s[|–—-]\s+([^|–—]{2,40})$/
const SECTION_WORDS =
  /^(?:world|uk|us|usa|europe|asia|africa|americas|middle east|politics|business|economy|sports?|football|opinions?|analysis|features?|explainers?|culture|science|technology|tech|health|environment|climate|travel|lifestyle|video|live|latest|breaking|top|news|war|conflict|crime|money|markets)(?:\b.*)?$/i

/**
 * The outlet after the headline's last bar or dash. A section ("… War News") is none, nor is the end of a sentence.
 * @param body the article's text: a section's words are those of its subject and stand in the text without "News"
 */
export function outletInTitle(title: string, body: string): string | null {
  const said = SUFFIX.exec(title)?.[1]?.trim()
  if (!said || !isNameLike(said) || furnitureKind(said) !== null || SECTION_WORDS.test(said)) return null
  const barred = /\s\|\s+[^|–—]{2,40}$/.test(title)
  const words = said.split(/\s+/)
  if (!barred && words.length < 2) return null
  const subject = said.replace(/\s+News$/, '')
  if (subject !== said && (/\s\p{Ll}{3,}/u.test(subject) || (body.includes(`${subject} `) && !body.includes(said))))
    return null
  if (
    !barred &&
    body.includes(said) &&
    !/(?:Monitor|News|Times|Post|Journal|Gazette|Herald|Agency|Today|Review|Wire|Press|Daily|Chronicle|Observer|Tribune|Mail|Telegraph|Guardian|Independent|Standard|Express|Broadcasting|Radio|TV|Online|Report|Magazine)$/.test(
      said,
    )
  )
    return null
  return said
}

// A word of a house's name; a full stop ends it, but for initials: "L.A. Times", not "Press. More reporters".
const HOUSE_WORD = "(?:(?:\\p{Lu}\\.){2,}|\\p{Lu}(?:[\\p{L}\\p{N}&’'-]|\\.(?=\\p{Lu}))*)"
const HOUSE = `((?:the )?${HOUSE_WORD}(?: (?:of |the |and |for |& )?${HOUSE_WORD}){0,5})`
const COPYRIGHT = new RegExp(
  `^(?:©|\\([cC]\\)|[Cc]opyright)(?: ?©)? ?(?:(?:19|20)\\d\\d(?:[-–](?:19|20)?\\d\\d)?,? )?(?:by )?${HOUSE}`,
  'u',
)

/** The house that holds the rights, from a line that says so. */
export function rightsHolder(line: string): string | null {
  return line.length > 140 ? null : (COPYRIGHT.exec(line)?.[1] ?? null)
}

const CREDITS: readonly RegExp[] = [
  new RegExp(`\\b(?:writes?|reports?) for ${HOUSE}`, 'u'),
  new RegExp(
    `^(?:With reporting by|(?:[Ww]ith )?(?:additional |Additional )?(?:[Ii]nformation|[Ii]nputs?|[Rr]eporting) from) ${HOUSE}`,
    'u',
  ),
  new RegExp(
    `\\b(?:[Ww]riter|[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Jj]ournalist|[Cc]olumnist)(?:,? \\w+){0,3} (?:for|at|with) ${HOUSE}`,
    'u',
  ),
  new RegExp(`\\b(?:editorial (?:policy|stance|position|views?)|views|policy|position) of ${HOUSE}`, 'u'),
  new RegExp(`\\b(?:The )?${HOUSE} editorial staff\\b`, 'u'),
  new RegExp(`^[Bb]y .{3,60}?, ${HOUSE}$`, 'u'),
]
const NOT_A_HOUSE =
  /^(?:the )?(?:author|authors|writer|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)\b|\b(?:correspondent|editor|reporter|writer|columnist)s?$/i

/** The house that a byline, an author's note or a disclaimer speaks for. Never read from an article's own prose. */
export function outletInFurniture(line: string): string | null {
  for (const pattern of CREDITS) {
    const house = pattern.exec(line)?.[1]?.replace(/[.,’']+$/, '')
    if (!house || NOT_A_HOUSE.test(house) || (/^by /i.test(line) && !/ |^\p{Lu}{2,}$/u.test(house))) continue
    return house.replace(/^the /, '')
  }
  return null
}
