import { clip } from '../deliver/discord/text.ts'
import type { Document } from '../model.ts'
import type { Aliases } from '../watch/aliases.ts'
import { explain } from '../watch/explain.ts'
import { parseQuery } from '../watch/parse.ts'
import { describeQuery } from '../watch/print.ts'
import type { QueryNode } from '../watch/query.ts'
import { code } from './show.ts'

/** Why a query does not match a document, or that it does now. Names the parts that are missing or excluded. */
export function explainLine(query: string, document: Document, aliases: Aliases): string {
  const tree = parseQuery(query)
  if (explain(tree, document, aliases).match) return 'it would match now; the line is newer than the article.'
  const lacks = findLacks(tree, document, aliases)
  return `${lacks.slice(0, 4).join('; ')}.`
}

function findLacks(node: QueryNode, document: Document, aliases: Aliases): string[] {
  const matches = (part: QueryNode) => explain(part, document, aliases).match
  if (node.kind === 'and')
    return node.parts.flatMap((part) => (isMet(part, matches) ? [] : findLacks(part, document, aliases)))
  if (node.kind === 'not') return [`it has ${name(node.part)}, which is excluded`]
  if (node.kind === 'or') return [`none of ${name(node)} is in it`]
  if (node.kind === 'near') {
    const missing = node.parts.filter((part) => !matches(part))
    if (missing.length > 0) return missing.map((part) => `${name(part)} is not in it`)
    return [`the parts of ${name(node)} are in it, but not close enough`]
  }
  if (node.kind === 'field') return [`${name(node)} does not hold`]
  return [`${name(node)} is not in it`]
}

/** A bare NOT matches nothing by itself, so it is judged by what it excludes. */
function isMet(part: QueryNode, matches: (part: QueryNode) => boolean): boolean {
  return part.kind === 'not' ? !matches(part.part) : matches(part)
}

const name = (node: QueryNode) => code(clip(describeQuery(node), 120).replace(/\\/g, ''), 120)
