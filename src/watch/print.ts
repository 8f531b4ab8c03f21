import { NEAR_DEFAULT } from './lex.ts'
import type { QueryNode, WordsNode } from './query.ts'

/** Words that need no quotes to be read back as they are. */
const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*\*?$/u
const OPERATORS = new Set(['AND', 'OR', 'NOT', 'NEAR'])

/** The query in its canonical writing: parsing it again gives the same tree. AND is left out, NOT is written in full. */
export function printQuery(node: QueryNode): string {
  if (node.kind === 'words') return printWords(node)
  if (node.kind === 'not') return `NOT ${inBrackets(node.part, ['and', 'or'])}`
  if (node.kind === 'field') return `${node.field}:${inBrackets(node.part, ['and', 'or', 'not', 'near'])}`
  if (node.kind === 'near') return printNear(node.parts, node.distances)
  if (node.kind === 'or') return node.parts.map(printQuery).join(' OR ')
  return node.parts.map((part) => inBrackets(part, ['or'])).join(' ')
}

/**
 * How the query was read, for people: every join is spelt out, as in `drone AND NOT sports AND (border NEAR/5 fence)`.
 */
export function describeQuery(node: QueryNode): string {
  if (node.kind === 'words') return printWords(node)
  if (node.kind === 'not') return `NOT ${describeInBrackets(node.part)}`
  if (node.kind === 'field') return `${node.field}:${describeInBrackets(node.part)}`
  if (node.kind === 'near') return printNear(node.parts, node.distances)
  return node.parts.map(describeInBrackets).join(node.kind === 'and' ? ' AND ' : ' OR ')
}

function describeInBrackets(node: QueryNode): string {
  const isPlain = node.kind === 'words' || node.kind === 'not' || node.kind === 'field'
  return isPlain ? describeQuery(node) : `(${describeQuery(node)})`
}

function printNear(parts: readonly QueryNode[], distances: readonly number[]): string {
  const [first, ...rest] = parts.map((part) => inBrackets(part, ['or']))
  return rest.reduce((text, part, i) => `${text} NEAR/${distances[i] ?? NEAR_DEFAULT} ${part}`, first!)
}

function printWords({ text, exact }: WordsNode): string {
  const isPlain = PLAIN.test(text) && !OPERATORS.has(text)
  return `${exact ? '=' : ''}${isPlain ? text : `"${text}"`}`
}

function inBrackets(node: QueryNode, kinds: readonly string[]): string {
  return kinds.includes(node.kind) ? `(${printQuery(node)})` : printQuery(node)
}
