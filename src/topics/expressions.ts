import type { Analysed } from '../text/analysed.ts'
import type { QueryNode } from '../watch/query.ts'
import { foldTopic } from '../watch/units.ts'
import type { Hits, Scanner } from './scan.ts'
import type { WordLists } from './word-lists.ts'

/** Positions of the words that satisfy an expression, in no particular order. Empty when nothing shows (source:, NOT). */
export type Found = number[]

type Zone = 'anywhere' | 'title' | 'source'
/** An expression ready to be checked against what a scan found. */
export type Check =
  | { kind: 'leaf'; leaf: number; zone: Zone }
  | { kind: 'near'; zone: Zone; leaves: number[]; distances: number[] }
  | { kind: 'and' | 'or'; parts: Check[] }
  | { kind: 'not'; part: Check }
  | { kind: 'topic'; id: string }

/** Prepares an expression: its words and word lists become leaves of the scanner. */
export function compileExpression(node: QueryNode, scanner: Scanner, lists: WordLists, zone: Zone = 'anywhere'): Check {
  switch (node.kind) {
    case 'words': {
      const list = lists.listOf(node)
      const leaf = list === undefined ? addWords(scanner, [node]) : addList(scanner, lists, list)
      return { kind: 'leaf', leaf, zone }
    }
    case 'near': {
      const leaves = node.parts.map((part) => addNearPart(part, scanner, lists))
      return { kind: 'near', zone, leaves, distances: node.distances }
    }
    case 'field':
      if (node.field === 'topic')
        return { kind: 'topic', id: foldTopic(node.part.kind === 'words' ? node.part.text : '') }
      return compileExpression(node.part, scanner, lists, node.field)
    case 'not':
      return { kind: 'not', part: compileExpression(node.part, scanner, lists, zone) }
    default:
      return { kind: node.kind, parts: node.parts.map((part) => compileExpression(part, scanner, lists, zone)) }
  }
}

function addList(scanner: Scanner, lists: WordLists, name: string): number {
  return scanner.addLeaf(`<${name}>`, lists.termsOf(name))
}

type WordsLike = Extract<QueryNode, { kind: 'words' }>

function addWords(scanner: Scanner, words: readonly WordsLike[]): number {
  return scanner.addLeaf(words.map(({ text, exact }) => `${exact ? '=' : ''}"${text}"`).join(' OR '), words)
}

/** A part of NEAR is words, or an OR of words however deep; lists in it are written out. */
function addNearPart(part: QueryNode, scanner: Scanner, lists: WordLists): number {
  const list = lists.listOf(part)
  return list === undefined ? addWords(scanner, wordsOf(part, lists)) : addList(scanner, lists, list)
}

function wordsOf(node: QueryNode, lists: WordLists): WordsLike[] {
  if (node.kind === 'or') return node.parts.flatMap((part) => wordsOf(part, lists))
  if (node.kind !== 'words') return []
  const list = lists.listOf(node)
  return list === undefined ? [node] : [...lists.termsOf(list)]
}

/** @returns where the expression is satisfied, null where it is not */
export function check(expression: Check, scanner: Scanner, words: Analysed): Found | null {
  switch (expression.kind) {
    case 'leaf':
      return positionsIn(scanner.hitsOf(expression.leaf), expression.zone, words)
    case 'near':
      return checkNear(expression, scanner, words)
    case 'not':
      return check(expression.part, scanner, words) ? null : []
    case 'topic':
      return words.topics.some((topic) => foldTopic(topic) === expression.id) ? [] : null
    case 'or': {
      let found: Found | null = null
      for (const part of expression.parts) {
        const positions = check(part, scanner, words)
        if (positions) found = found ? found.concat(positions) : positions
      }
      return found
    }
    default: {
      let found: Found = []
      for (const part of expression.parts) {
        const positions = check(part, scanner, words)
        if (!positions) return null
        found = found.concat(positions)
      }
      return found
    }
  }
}

function positionsIn(hits: Hits, zone: Zone, { titleEnd, textEnd }: Analysed): Found | null {
  if (hits.count === 0) return null
  const from = zone === 'source' ? textEnd : 0
  const to = zone === 'title' ? titleEnd : zone === 'source' ? Number.POSITIVE_INFINITY : textEnd
  const found: Found = []
  for (let i = 0; i < hits.count; i++) if (hits.first[i]! >= from && hits.first[i]! < to) found.push(hits.first[i]!)
  return found.length > 0 ? found : null
}

function checkNear(
  { leaves, distances, zone }: Check & { kind: 'near' },
  scanner: Scanner,
  words: Analysed,
): Found | null {
  for (const leaf of leaves) if (scanner.hitsOf(leaf).count === 0) return null
  let found: Found = []
  for (const [i, distance] of distances.entries()) {
    const pairs = pairsWithin(scanner.hitsOf(leaves[i]!), scanner.hitsOf(leaves[i + 1]!), distance, zone, words)
    if (pairs.length === 0) return null
    found = found.concat(pairs)
  }
  return found
}

/** Hits lie in order and do not overlap, so those near one begin no earlier than those near the one before. */
function pairsWithin(a: Hits, b: Hits, distance: number, zone: Zone, { titleEnd }: Analysed): Found {
  const found: Found = []
  let from = 0
  for (let i = 0; i < a.count; i++) {
    while (from < b.count && b.last[from]! < a.first[i]! - distance) from++
    for (let j = from; j < b.count && b.first[j]! <= a.last[i]! + distance; j++) {
      const gap = Math.max(b.first[j]! - a.last[i]!, a.first[i]! - b.last[j]!)
      // The same words are no second thing beside themselves.
      if (gap < 1 || gap > distance) continue
      const inTitle = a.first[i]! < titleEnd
      if (inTitle !== b.first[j]! < titleEnd || (zone === 'title' && !inTitle)) continue
      found.push(a.first[i]!, b.first[j]!)
    }
  }
  return found
}
