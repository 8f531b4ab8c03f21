/** A piece of text as the feed gave it, entities decoded; `html` when it is markup rather than plain text. */
export type Passage = { value: string; html: boolean }

/** One entry, before anything was guessed from it. Absent and empty are both null. */
export type ParsedItem = {
  /** The feed's own id: guid, atom:id, rdf:about. */
  id: string | null
  url: string | null
  /** Where the article really is, when `url` leads through a counting service. */
  originalUrl: string | null
  title: Passage | null
  summary: Passage | null
  content: Passage | null
  author: string | null
  /** Who published it first, for feeds that collect from others. */
  source: string | null
  publishedAt: Date | null
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'cdf' | 'json' | 'none'

/** A feed that has been read. `format` 'none' means that the bytes held no feed; `problem` then says what they held. */
export type ParsedFeed = {
  format: FeedFormat
  title: string | null
  link: string | null
  /** The address the feed gives for itself, and its WebSub hub. */
  selfUrl: string | null
  hubUrl: string | null
  /** How long the feed asks to be left alone after a poll: ttl, sy:updatePeriod. */
  ttlMs: number | null
  items: ParsedItem[]
  problem: string | null
  /** The document ends before the feed does, and whether that was within its last item, which may lack something. */
  cut: boolean
  lastItemCut: boolean
}

export function emptyItem(): ParsedItem {
  return {
    id: null,
    url: null,
    originalUrl: null,
    title: null,
    summary: null,
    content: null,
    author: null,
    source: null,
    publishedAt: null,
  }
}

export function emptyFeed(format: FeedFormat): ParsedFeed {
  return {
    format,
    title: null,
    link: null,
    selfUrl: null,
    hubUrl: null,
    ttlMs: null,
    items: [],
    problem: null,
    cut: false,
    lastItemCut: false,
  }
}
