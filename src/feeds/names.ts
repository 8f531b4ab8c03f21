/**
 * The prefixes that this program knows namespaces by, whatever prefix a feed gives them. Vocabularies whose elements
 * are a feed's own (RSS 1.0, Atom, their drafts) get none.
 */
const PREFIXES: Record<string, string> = {
  'http://www.w3.org/2005/atom': '',
  'https://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/rss/1.0/modules/rss091#': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss/rss.html': '',
  'http://purl.org/net/rss1.1#': '',
  'http://example.com/newformat#': '',
  'http://example.com/necho': '',
  'http://purl.org/echo/': '',
  'uri/of/echo/namespace#': '',
  'http://purl.org/pie/': '',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/rss/1.0/modules/syndication/': 'sy',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'https://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://search.yahoo.com/mrss': 'media',
  'http://search.yahoo.com/mrss/': 'media',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://xmlns.com/foaf/0.1/': 'foaf',
}

/** Prefixes as an element's surroundings declare them; '' is the default namespace. */
export type Scope = { prefixes: ReadonlyMap<string, string>; names: Map<string, string> }

/** What feeds that forget to declare their namespaces mean by the usual prefixes. */
export const OUTERMOST: ReadonlyMap<string, string> = new Map(
  ['atom', 'atom10', 'a10', 'rss', 'a'].map((prefix) => [prefix, '']),
)

export function openScope(prefixes: ReadonlyMap<string, string>): Scope {
  return { prefixes, names: new Map() }
}

/** The scope within an element with these attributes: the same one unless it declares namespaces. */
export function enterScope(scope: Scope, attributes: Record<string, string>): Scope {
  let prefixes: Map<string, string> | null = null
  for (const key in attributes) {
    if (!key.startsWith('xmlns')) continue
    const prefix = key === 'xmlns' ? '' : key[5] === ':' ? key.slice(6).toLowerCase() : null
    if (prefix === null) continue
    prefixes ??= new Map(scope.prefixes)
    const uri = attributes[key]!.trim().toLowerCase()
    // A default namespace that nobody knows, on the root of a feed, is a feed's own words all the same.
    prefixes.set(prefix, PREFIXES[uri] ?? (uri.includes('backend.userland.com/rss') ? '' : prefix))
  }
  return prefixes ? openScope(prefixes) : scope
}

/** An element's name in lower case under our own prefix: `DC:Creator` becomes `dc:creator`. */
export function canonicalName(scope: Scope, written: string): string {
  const known = scope.names.get(written)
  if (known !== undefined) return known
  const lower = written.toLowerCase()
  const colon = lower.indexOf(':')
  const given = colon === -1 ? '' : lower.slice(0, colon)
  const prefix = scope.prefixes.get(given) ?? given
  const local = lower.slice(colon + 1)
  const name = prefix === '' ? local : `${prefix}:${local}`
  if (scope.names.size < 1_000) scope.names.set(written, name)
  return name
}
