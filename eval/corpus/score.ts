/** Scores parsed articles against labels by line: boundaries, titles, outlets, repeats, furniture. */
import type { CorpusArticle } from '../../src/model.ts'

/** Lines are 0-based. A segment may end anywhere from `end` (last body line) to `blockEnd`. */
export type Label = {
  title: string | null
  start: number
  end: number
  blockEnd: number
  outlets: readonly (string | null)[]
  duplicateOf: number | null
  furniture: readonly number[]
  publishedAt?: string | null
}

export type Tally = { right: number; found: number; wanted: number }
export const MEASURES = ['boundary', 'title', 'outlet', 'repeat', 'furniture', 'date'] as const
export type Measure = (typeof MEASURES)[number]
export type Score = { tallies: Record<Measure, Tally>; faults: string[] }

export function emptyScore(): Score {
  const tallies = Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, found: 0, wanted: 0 }]))
  return { tallies: tallies as Record<Measure, Tally>, faults: [] }
}

/** Titles may be given by their first words; furniture is a line whose text must stand in no paragraph. */
export function scoreDocument(
  name: string,
  text: string,
  labels: readonly Label[],
  found: readonly CorpusArticle[],
): Score {
  const score = emptyScore()
  const lines = text.split('\n')
  const byStart = new Map(found.map((article, at) => [article.firstLine, at]))
  score.tallies.boundary.found = found.length
  for (const [at, label] of labels.entries()) {
    const index = byStart.get(label.start)
    const article = index === undefined ? undefined : found[index]
    scoreArticle(score, `${name}#${at}`, label, article, lines)
    if (article) scoreRepeat(score, `${name}#${at}`, label, article, labels, found)
  }
  for (const article of found) {
    if (!labels.some((label) => label.start === article.firstLine))
      score.faults.push(`${name}: extra article at ${article.firstLine} ${article.title?.slice(0, 60)}`)
  }
  return score
}

function scoreArticle(
  score: Score,
  name: string,
  label: Label,
  article: CorpusArticle | undefined,
  lines: readonly string[],
): void {
  const bounded = article !== undefined && article.lastLine >= label.end && article.lastLine <= label.blockEnd
  count(
    score,
    'boundary',
    bounded,
    `${name}: wanted lines ${label.start}-${label.end}, found ${article?.firstLine}-${article?.lastLine}`,
    false,
  )
  if (!article) return
  const titled = label.title === null ? article.title === null : (article.title ?? '').startsWith(label.title)
  count(score, 'title', titled, `${name}: title "${article.title}" for "${label.title}"`)
  count(
    score,
    'outlet',
    label.outlets.includes(article.outlet),
    `${name}: outlet ${article.outlet} for ${label.outlets.join('/')}`,
  )
  if (label.publishedAt !== undefined) {
    const date = article.publishedAt?.toISOString().slice(0, 10) ?? null
    count(score, 'date', date === label.publishedAt, `${name}: date ${date} for ${label.publishedAt}`)
  }
  scoreFurniture(score, name, label, article, lines)
}

function scoreFurniture(
  score: Score,
  name: string,
  label: Label,
  article: CorpusArticle,
  lines: readonly string[],
): void {
  const paragraphs = article.text.split('\n\n')
  const left = new Map<string, number>()
  for (const paragraph of paragraphs) left.set(paragraph, (left.get(paragraph) ?? 0) + 1)
  for (let at = label.start + 1; at <= label.blockEnd; at++) {
    const line = (lines[at] ?? '').trim()
    if (line === '') continue
    const furniture = label.furniture.includes(at)
    const kept = isKept(line, left, paragraphs) || (!furniture && isWrapped(lines, at, paragraphs))
    const dropped = furniture ? !left.has(line) || isSaidElsewhere(line, label, lines, at) : !kept
    if (dropped) score.tallies.furniture.found++
    if (furniture) score.tallies.furniture.wanted++
    if (dropped && furniture) score.tallies.furniture.right++
    if (dropped !== furniture)
      score.faults.push(`${name}: line ${at} ${furniture ? 'kept' : 'lost'}: ${line.slice(0, 90)}`)
  }
}

function isKept(line: string, left: ReadonlyMap<string, number>, paragraphs: readonly string[]): boolean {
  return left.has(line) || (line.length > 30 && paragraphs.some((paragraph) => paragraph.includes(line)))
}

/** The short last line of a hard-wrapped paragraph is found behind the line above it. */
function isWrapped(lines: readonly string[], at: number, paragraphs: readonly string[]): boolean {
  const joined = `${(lines[at - 1] ?? '').trim()} ${(lines[at] ?? '').trim()}`
  return paragraphs.some((paragraph) => paragraph.includes(joined))
}

/** A caption may repeat a sentence of the body, which then stands in the text rightly. */
function isSaidElsewhere(line: string, label: Label, lines: readonly string[], at: number): boolean {
  for (let i = label.start; i <= label.end; i++) {
    if (i !== at && !label.furniture.includes(i) && (lines[i] ?? '').trim() === line) return true
  }
  return false
}

function scoreRepeat(
  score: Score,
  name: string,
  label: Label,
  article: CorpusArticle,
  labels: readonly Label[],
  found: readonly CorpusArticle[],
): void {
  const wanted = label.duplicateOf === null ? null : labels[label.duplicateOf]!.start
  const said = article.duplicateOf === null ? null : found[article.duplicateOf]!.firstLine
  const tally = score.tallies.repeat
  if (wanted !== null) tally.wanted++
  if (said !== null) tally.found++
  if (wanted !== null && said === wanted) tally.right++
  if (said !== wanted) score.faults.push(`${name}: repeats the article at ${said}, wanted ${wanted}`)
}

function count(score: Score, measure: Measure, right: boolean, fault: string, found = true): void {
  const tally = score.tallies[measure]
  tally.wanted++
  if (found) tally.found++
  if (right) tally.right++
  else score.faults.push(fault)
}

export function addScore(sum: Score, score: Score): Score {
  for (const measure of MEASURES) {
    for (const part of ['right', 'found', 'wanted'] as const) sum.tallies[measure][part] += score.tallies[measure][part]
  }
  sum.faults.push(...score.faults)
  return sum
}

/** Precision, recall and F1; 1 where there was nothing to find and nothing was found. */
export function rates({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found > 0 ? right / found : 1
  const recall = wanted > 0 ? right / wanted : 1
  return { precision, recall, f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0 }
}
