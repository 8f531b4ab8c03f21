/** A watchlist or topic expression as a tree. `at` is where the part begins in the text it was read from, in UTF-16 units. */
export type QueryNode = WordsNode | NearNode | ListNode | NotNode | FieldNode

export type FieldName = 'title' | 'source' | 'topic'

/**
 * A word or phrase as written, inner white space made single. A `*` ends a word that is a prefix. `exact` was written
 * with `=`: no inflection, no aliases, upper case demanded where written.
 */
export type WordsNode = { kind: 'words'; text: string; exact: boolean; at: number }
/** Each part within `distances[i]` words of the next part; parts are words or ORs of words. */
export type NearNode = { kind: 'near'; parts: QueryNode[]; distances: number[]; at: number }
export type ListNode = { kind: 'and' | 'or'; parts: QueryNode[]; at: number }
export type NotNode = { kind: 'not'; part: QueryNode; at: number }
export type FieldNode = { kind: 'field'; field: FieldName; part: QueryNode; at: number }

/** The nodes directly below a node, in writing order. */
export function partsOf(node: QueryNode): readonly QueryNode[] {
  if (node.kind === 'words') return NONE
  return node.kind === 'not' || node.kind === 'field' ? [node.part] : node.parts
}

const NONE: readonly QueryNode[] = []
