/** Plain types that every room shares. Times are UTC `Date`s, ids are the database's. */

/** Offsets are UTF-16 code units into the named field, end exclusive. */
export type Span = { field: 'title' | 'text'; start: number; end: number }

/** What a query is matched against. `topics` holds topic ids; `source` the outlet's name. */
export type Document = { title: string; text: string; source?: string; topics?: readonly string[] }

/** One article of a page dump. Lines are 0-based over the file split at `\n`; see the corpus command's contract. */
export type CorpusArticle = {
  title: string | null
  outlet: string | null
  firstLine: number
  lastLine: number
  /** Index, in the same array, of the article this one repeats verbatim or truncated. */
  duplicateOf: number | null
  /** Date of publication where a line of the document states it, else null. */
  publishedAt: Date | null
  /** Body paragraphs joined by a blank line, page furniture left out. */
  text: string
}

/** A label on an item. `score` is 0..1; `evidence` are sentences of the item, strongest first. */
export type TopicLabel = { topic: string; score: number; evidence: string[] }

/** One article as it arrived, before anything was decided about it. */
export type Arrival = {
  title: string
  text: string
  url: string | null
  guid: string | null
  outlet: string | null
  author: string | null
  publishedAt: Date | null
  /** When it counts as news: `publishedAt` where that can be right, else the source's best guess. */
  seenAt: Date
  /** Stored and classified, but alerts nobody. */
  quiet: boolean
  /** What it is known by; one that was seen before makes it the same item. See ingest/identity.ts. */
  keys: string[]
}

export type ItemState = 'pending' | 'ingested' | 'repeat' | 'dead'

export type Item = {
  id: number
  state: ItemState
  feedId: number | null
  corpusFile: string | null
  url: string | null
  title: string
  text: string
  outlet: string | null
  publishedAt: Date | null
  receivedAt: Date
  seenAt: Date
  quiet: boolean
  storyId: number | null
}

export type Story = {
  id: number
  title: string
  firstSeenAt: Date
  lastSeenAt: Date
  itemCount: number
  outlets: string[]
}

export type DestinationKind = 'email' | 'discord' | 'webhook'

export type Destination = {
  id: number
  kind: DestinationKind
  /** An e-mail address, a Discord channel id, or a webhook's URL. Never logged. */
  address: string
  name: string
  state: 'unconfirmed' | 'active' | 'paused' | 'off'
  timeZone: string
  /** Raised to make every link it was ever sent invalid; 0 where not given. */
  tokenEpoch?: number
}

export type Watchlist = { id: number; name: string; owner: string; state: 'active' | 'paused'; lines: WatchlistLine[] }

export type WatchlistLine = { id: number; line: number; query: string }

/** When digests go out, in the subscription's time zone. `days` are ISO weekdays, 1 = Monday; empty = every day. */
export type Schedule = { kind: 'daily'; localTime: string; days: number[] } | { kind: 'every'; hours: number }

/** What a subscription asks for. */
export type Wishes = {
  name: string
  /** With neither topics nor watchlists it is all topics; with watchlists alone, what those meet. */
  topics: string[]
  watchlistIds: number[]
  schedule: Schedule
  timeZone: string
  mostStories: number
  leastScore: number
  sendEmpty: boolean
}

export type Subscription = Wishes & {
  id: number
  destinationId: number
  nextRunAt: Date | null
  lastSeq: number
}

export type DeliveryKind = 'alert' | 'digest' | 'notice'

/** One message to one destination. `remoteId` is its id at the other side once sent. */
export type Delivery = {
  id: number
  destinationId: number
  kind: DeliveryKind
  watchlistId: number | null
  lineId: number | null
  storyId: number | null
  itemId: number | null
  digestId: number | null
  details: Record<string, unknown>
  attempts: number
  createdAt: Date
}

/** A digest as data, before any channel has put it into its own form. Stored as JSON, so dates are ISO strings. */
export type DigestContent = {
  subscription: string
  timeZone: string
  dueAt: string
  /** Where the items stand that were looked at: after `fromSeq`, up to `toSeq`. */
  fromSeq: number
  toSeq: number
  itemCount: number
  sections: DigestSection[]
  /** Items per topic in this digest beside the average of the last seven days, for as much time as it covers. */
  trend: { topic: string; name: string; count: number; average: number }[]
  /** Days of history behind the averages, at most 7; 0 when there is none and the averages say nothing. */
  trendDays: number
  /** What a digest without stories says instead; null when it has some. */
  nothing: string | null
  /** What was left out, in words; empty when nothing was. */
  leftOut: string[]
}

export type DigestSection = { topic: string; name: string; stories: DigestStory[] }

export type DigestStory = {
  storyId: number
  title: string
  /** Sentences chosen from its articles, each with who wrote it. */
  summary: { text: string; outlet: string | null }[]
  outlets: string[]
  /** Outlets that have taken it up since the last digest that told it; [] when this is the first. */
  newOutlets: string[]
  itemCount: number
  /** True when an earlier digest had the story too; `summary` is then what is new. */
  continued: boolean
  links: { title: string; url: string | null; outlet: string | null }[]
  watchlists: string[]
  score: number
  firstSeenAt: string
  lastSeenAt: string
}
