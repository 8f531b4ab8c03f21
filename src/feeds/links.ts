const SCHEME = /^([a-z][a-z0-9+.-]*):/i
/** What a link in a feed may start with; `javascript:` and `data:` are not among them. */
const SAFE = new Set(
  'http https ftp ftps mailto news nntp magnet tel sms geo xmpp irc rtsp mms ipfs gemini gopher urn tag feed'.split(
    ' ',
  ),
)

/**
 * The absolute address that `link` means in a document at `base`. One that is absolute already stays as written.
 * @returns null for an empty link and for one that would run a script
 */
export function resolveLink(link: string, base: string | null): string | null {
  const text = link.trim().replace(/^([a-z][a-z0-9+.-]*:\/\/)\/+/i, '$1')
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase()
  if (scheme) return SAFE.has(scheme) ? text : null
  if (base === null || !URL.canParse(text, base)) return text || null
  return SAFE.has(new URL(base).protocol.slice(0, -1)) ? new URL(text, base).href : null
}

/** The base that `written`, an xml:base or a header, gives within `base`; `base` itself when it makes none. */
export function resolveBase(written: string, base: string | null): string | null {
  const resolved = resolveLink(written, base)
  return resolved !== null && /^(?:https?|ftp):/i.test(resolved) && URL.canParse(resolved) ? resolved : base
}

const ATTRIBUTES = 'href|src|cite|action|longdesc|poster|background|data|usemap|codebase|classid|profile'
const LINKING = new RegExp(String.raw`(\s(?:${ATTRIBUTES}|srcset)\s*=\s*)("([^"]*)"|'([^']*)')`, 'gi')
/** A link without a scheme; most markup has none, and then is left alone. */
const RELATIVE = new RegExp(String.raw`\s(?:(?:${ATTRIBUTES})\s*=\s*["'](?!\s*(?:https?:|mailto:))|srcset\s*=)`, 'i')

/** Makes the links within markup absolute. */
export function resolveMarkupLinks(markup: string, base: string | null): string {
  if (base === null || !RELATIVE.test(markup)) return markup
  return markup.replace(/<[a-z][^<>]*>/gi, (tag) =>
    tag.replace(LINKING, (whole, before: string, _quoted, double?: string, single?: string) => {
      const given = double ?? single ?? ''
      const resolved = /srcset/i.test(before) ? resolveSet(given, base) : resolveRelative(given, base)
      return resolved === given ? whole : `${before}"${resolved.replaceAll('"', '%22')}"`
    }),
  )
}

function resolveRelative(link: string, base: string): string {
  return SCHEME.test(link) ? link : (resolveLink(link, base) ?? link)
}

/** The address that each candidate of a `srcset` begins with; one may hold commas, but not end in one (HTML, 4.8.4.2). */
const CANDIDATE = /(^|,)(\s*)([^\s,](?:\S*[^\s,])?)/g

function resolveSet(candidates: string, base: string): string {
  return candidates.replace(CANDIDATE, (_, comma: string, space: string, link: string) => {
    return comma + space + resolveRelative(link, base)
  })
}

/** A web address as somebody typed it, the scheme perhaps missing. @returns null when it can be none */
export function completeAddress(given: string): string | null {
  const text = given
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, '')
    .replace(/^feed:\/\//i, 'http://')
  const complete = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(complete)) return null
  const url = new URL(complete)
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  return isWeb && /[.:]|^localhost$/.test(url.hostname) ? url.href : null
}
