import { contentWords, sentencesOf, shareKnown } from './words.ts'

export type Article = { title: string; text: string; outlet: string | null }
export type SummarySentence = { text: string; outlet: string | null }

type Candidate = SummarySentence & { article: number; place: number; words: Set<string>; worth: number }

const MOST_SENTENCES = 3
/** Sentences looked at in each article, and articles of one story: what matters in news stands first. */
const DEEPEST = 14
const MOST_ARTICLES = 12
const SHORTEST = 35
const LONGEST = 340
/** A sentence with this share of its words said already says nothing new. */
const SAID = 0.6
/** A sentence that leans on the one before it cannot stand alone. */
const LEANING =
  /^["“'‘«]?(he|she|it|they|him|this|that|these|those|but|and|so|yet|however|also|then|there|such|his|her|their|its|asked|meanwhile|another|both|neither|the former|the latter|hours earlier|until now)\b/i

/**
 * Two or three sentences of the articles that together say most of what the articles have in common, nothing twice,
 * each with who wrote it. Sentences are weighed by place and by how many articles share their words (centroid and
 * position, after Radev et al., "Centroid-based summarization of multiple documents", 2004) and taken one by one while
 * they add something (maximal marginal relevance, Carbonell and Goldstein 1998).
 * @param before texts that the reader knows: what they said already is not said again
 * @returns in reading order; [] when no sentence can stand alone or nothing is new
 */
export function summarise(
  articles: readonly Article[],
  before: readonly string[] = [],
  most = MOST_SENTENCES,
): SummarySentence[] {
  const candidates = weigh(articles.slice(0, MOST_ARTICLES).flatMap(collectSentences))
  const chosen: Candidate[] = []
  const said = before.flatMap(sentencesOf).map((sentence) => new Set(contentWords(sentence)))
  while (chosen.length < most) {
    const next = pickNext(candidates, chosen, said)
    if (!next) break
    chosen.push(next)
    said.push(next.words)
  }
  chosen.sort((a, b) => a.article - b.article || a.place - b.place)
  return chosen.map(({ text, outlet }) => ({ text, outlet }))
}

function collectSentences(article: Article, index: number): Candidate[] {
  return sentencesOf(article.text)
    .slice(0, DEEPEST)
    .map((text, place) => ({
      ...{ text, outlet: article.outlet, article: index, place, worth: 0 },
      words: new Set(contentWords(text)),
    }))
    .filter(({ text }) => canStandAlone(text))
}

function canStandAlone(text: string): boolean {
  if (text.length < SHORTEST || text.length > LONGEST || /[?]$/.test(text)) return false
  const quotes = text.match(/["“”]/g)?.length ?? 0
  return quotes % 2 === 0 && !LEANING.test(text) && /[.!…。”"’)]$/.test(text)
}

function weigh(candidates: Candidate[]): Candidate[] {
  const articlesWith = new Map<string, Set<number>>()
  for (const { words, article } of candidates) {
    for (const word of words) articlesWith.set(word, (articlesWith.get(word) ?? new Set()).add(article))
  }
  return candidates.map((candidate) => {
    let shared = 0
    for (const word of candidate.words) shared += articlesWith.get(word)!.size - 1
    const central = shared / Math.max(6, candidate.words.size)
    return {
      ...candidate,
      worth: 1 / (1 + candidate.place / 3) + Math.min(0.6, central / 2) - candidate.article * 0.05,
    }
  })
}

/** The worthiest sentence that is not said yet; another article's is preferred to one more of the same. */
function pickNext(candidates: Candidate[], chosen: Candidate[], said: Set<string>[]): Candidate | null {
  const used = new Set(chosen.map((sentence) => sentence.article))
  let best: Candidate | null = null
  let most = 0
  for (const candidate of candidates) {
    const overlap = Math.max(0, ...said.map((words) => likeness(candidate.words, words)))
    if (overlap >= SAID || chosen.includes(candidate)) continue
    const worth = candidate.worth * (1 - overlap) * (used.has(candidate.article) ? 0.8 : 1)
    if (worth > most) [best, most] = [candidate, worth]
  }
  return best
}

/** How much two sentences say the same: the larger share that one has in common with the other. */
function likeness(a: Set<string>, b: Set<string>): number {
  return b.size < 4 ? shareKnown(a, b) : Math.max(shareKnown(a, b), shareKnown(b, a) * 0.9)
}
