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
