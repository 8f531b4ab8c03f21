/** Discord's limits on a message, in UTF-16 units. Inclusive; it counts after trimming. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  /** Over all embeds of one message. */
  allEmbeds: 6000,
  buttonLabel: 80,
  buttonUrl: 512,
  embedUrl: 2048,
  altText: 1024,
  nonce: 25,
} as const

const ELLIPSIS = '…'
/** Marks stacked on one letter beyond this are decoration that would eat the room of the words. */
const LONGEST_CLUSTER = 32
const NOTHING_VISIBLE = /^[^\p{L}\p{N}\p{P}\p{S}]*$/u
/** Soft hyphens, fillers, zero-width signs, marks and overrides of direction, variation selectors other than emoji's. */
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u115f|\u1160|\u17b4|\u17b5|\u180e|\u200b|[\u200e\u200f]|[\u2028-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0e]|\ufeff|\uffa0|[\ufff9-\ufffb]/gu
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Text from outside as one line of plain characters: no control characters, no direction overrides (which would turn
 * the text around them), nothing invisible except the joiners that emoji and some scripts need, no half characters.
 * @returns '' when nothing would be seen
 */
export function plain(text: string): string {
  const line = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ')
    .replace(INVISIBLE, '')
    .replace(/[\u{e0000}-\u{e0fff}]/gu, '')
    .trim()
  return NOTHING_VISIBLE.test(line) ? '' : line
}

/**
 * Escapes one character cluster so that Discord shows it as it is. Every sign that can begin markdown, a mention, an
 * emoji, a timestamp or a link gets a backslash; `@` is parted from what follows, since a mention in a push
 * notification is not markdown. Headings, quotes and lists begin only where a text does.
 */
function escapeCluster(cluster: string, isFirst: boolean): string {
  // Looked at by its first sign: a combining mark behind an asterisk does not keep it from being markdown.
  if (cluster.startsWith('@')) return `@\u200b${cluster.slice(1)}`
  const isMarkdown = /^[\\*_~`|<[\]:]/.test(cluster) || (isFirst && /^[#>-]/.test(cluster))
  return isMarkdown ? `\\${cluster}` : cluster
}

/**
 * Text from outside, escaped, in at most `limit` UTF-16 units; cut between characters as people see them, with an
 * ellipsis where something was cut.
 */
export function clip(text: string, limit: number): string {
  return cutTo(plain(text), limit, escapeCluster)
}

/** As `clip`, for places where Discord shows the characters as they are: author, footer, button labels, field names. */
export function clipPlain(text: string, limit: number): string {
  return cutTo(plain(text), limit, (cluster) => (cluster.startsWith('@') ? `@\u200b${cluster.slice(1)}` : cluster))
}

function cutTo(text: string, limit: number, write: (cluster: string, isFirst: boolean) => string): string {
  let done = ''
  // Where to cut if it turns out that not all fits: the last point that leaves room for the ellipsis.
  let cut = 0
  for (const { segment } of graphemes.segment(text)) {
    done += write(segment.length > LONGEST_CLUSTER ? shorten(segment) : segment, done === '')
    if (done.length > limit) return `${atWord(done.slice(0, cut))}${ELLIPSIS}`
    if (done.length <= limit - ELLIPSIS.length) cut = done.length
  }
  return done
}

/** Without the beginning of a word, unless that word is long. */
function atWord(text: string): string {
  const space = text.lastIndexOf(' ')
  return (text.length - space < 25 && space > 0 ? text.slice(0, space) : text).trimEnd()
}

function shorten(cluster: string): string {
  let short = ''
  for (const character of cluster) {
    if (short.length + character.length > LONGEST_CLUSTER) return short
    short += character
  }
  return short
}

/** An http address as Discord takes it, safe inside a masked link; null where there is none or it is too long. */
export function linkable(url: string | null | undefined, limit: number = LIMITS.embedUrl): string | null {
  if (!url || !URL.canParse(url)) return null
  const parsed = new URL(url)
  if (parsed.protocol !== 'http:' && parsed.protocol !== 'https:') return null
  // Names and passwords in addresses only ever mislead a reader.
  if (parsed.username || parsed.password) return null
  const href = parsed.href.replace(/[()<>\\*_~`|@]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
  return href.length <= limit ? href : null
}

/** `[label](url)`, or the label alone where there is no usable address. `label` is escaped text. */
export function masked(label: string, url: string | null | undefined): string {
  const href = linkable(url)
  return href ? `[${label}](${href})` : label
}

/** How Discord writes a moment in each reader's own zone: R relative, f date and time, t time. */
export function timestamp(at: Date | string, style: 'R' | 'f' | 't' | 'D' = 'R'): string {
  return `<t:${Math.floor(new Date(at).getTime() / 1000)}:${style}>`
}
