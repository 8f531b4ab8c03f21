import type { QueryNode, WordsNode } from './query.ts'
import { foldTopic, type Unit, type UnitReader } from './units.ts'

export type Zone = 'anywhere' | 'title' | 'source'

/** A query with its words read: what the matcher indexes and what explaining walks over. */
export type Plan = Words | Topic | Near | { kind: 'and' | 'or'; parts: Plan[] } | { kind: 'not'; part: Plan }
/** Found where any of the sequences stands in the zone, word by word. */
export type Words = { kind: 'words'; zone: Zone; sequences: Unit[][] }
export type Topic = { kind: 'topic'; id: string }
/** For each i, something of parts[i] stands within distances[i] words of something of parts[i + 1]. */
export type Near = { kind: 'near'; zone: Zone; parts: Unit[][][]; distances: number[] }

/** Reads the words of a query through folding, inflection and aliases. */
export function planQuery(reader: UnitReader, node: QueryNode, field: Zone | 'topic' = 'anywhere'): Plan {
  switch (node.kind) {
    case 'words':
      if (field === 'topic') return { kind: 'topic', id: foldTopic(node.text) }
      return { kind: 'words', zone: field, sequences: reader.read(node) }
    case 'near': {
      const parts = node.parts.map((part) => wordsOf(part).flatMap((words) => reader.read(words)))
      return { kind: 'near', zone: field as Zone, parts, distances: node.distances }
    }
    case 'field':
      return planQuery(reader, node.part, node.field)
    case 'not':
      return { kind: 'not', part: planQuery(reader, node.part, field) }
    default:
      return { kind: node.kind, parts: node.parts.map((part) => planQuery(reader, part, field)) }
  }
}

/** A part of NEAR is words, or an OR of words however deep: the parser has seen to that. */
function wordsOf(part: QueryNode): WordsNode[] {
  if (part.kind === 'words') return [part]
  return part.kind === 'or' ? part.parts.flatMap(wordsOf) : []
}
