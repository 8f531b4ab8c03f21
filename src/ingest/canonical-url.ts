/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|link.*|format|ptr.*|bbc.*)|mc_[ce]id|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|twclid|ttclid|li_fat_id|_hs(?:enc|mi)|hsctatracking|mkt_tok|oly_(?:anon|enc)_id|vero_(?:conv|id)|wickedid|rss_?id|ns_(?:mchannel|source|campaign|linkname|fee)|ocid|cmp(?:id)?|ito|ftag|smid|smtyp|sr_share|partner|feed(?:type|name)|traffic_source|guce_.*|guccounter|_ga|_gl|spm|xtor|wt\.mc_id|cid|intcid|intcmp|src|source|ref|ref_src|referrer|via|share|amp|outputtype|mbid|taid|leadsource|__twitter_impression)$/i
/** Among those, ones that some sites choose the article by. They go only where the path names an article. */
const AMBIGUOUS = /^(?:cid|src|source|ref|share|amp|partner|via)$/i

/**
 * The address that all copies of a link have in common: without tracking parameters, fragment, `www.`, mobile and AMP
 * variants, the standard port or a final slash, parameters in order, `http` for `https`. It is for comparing, not for
 * following.
 * @returns null for what is no web address
 */
export function canonicalUrl(link: string): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp|edition)\./, '').replace(/:(?:80|443)$/, '')
  const path = url.pathname
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, '/')
    .replace(/\/amp\/?$/i, '/')
    .replace(/\/{2,}/g, '/')
    .replace(/(.)\/$/, '$1')
  const namesArticle = path.length > 12
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name) || (AMBIGUOUS.test(name) && !namesArticle))
  kept.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x < y ? -1 : 1))
  const query = new URLSearchParams(kept).toString()
  // Single-page sites name the article in the fragment.
  const hash = /^#!?\/./.test(url.hash) ? url.hash : ''
  return `http://${host}${decodePath(path)}${query ? `?${query}` : ''}${hash}`
}

function decodePath(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

/** Whether an address can only be a front page, which many items share. */
export function isFrontPage(canonical: string): boolean {
  return /^http:\/\/[^/]+\/?$/.test(canonical)
}
