import { QuerySyntaxError } from '../errors.ts'
import { type Lexeme, lexQuery } from './lex.ts'
import { partsOf, type QueryNode } from './query.ts'

export const MOST_CHARACTERS = 2000
export const MOST_TERMS = 100
/** Brackets within brackets: more than anyone reads, and few enough that no walk over a tree can overflow the stack. */
export const MOST_NESTING = 50

type Cursor = { query: string; lexemes: Lexeme[]; next: number; depth: number; terms: number; field: string | null }

/**
 * Reads a query. NEAR binds tightest, then NOT and `-`, then AND (which may be left out), then OR.
 * @throws QuerySyntaxError with the UTF-16 offset of what is wrong
 */
export function parseQuery(query: string): QueryNode {
  if (query.length > MOST_CHARACTERS) {
    const message = `a query may hold 2,000 characters; this one has ${query.length.toLocaleString('en')}`
    throw new QuerySyntaxError(query, MOST_CHARACTERS, message)
  }
  const cursor: Cursor = { query, lexemes: lexQuery(query), next: 0, depth: 0, terms: 0, field: null }
  if (cursor.lexemes.length === 0) throw new QuerySyntaxError(query, 0, 'the query has no words to look for')
  const tree = parseOr(cursor)
  const rest = peek(cursor)
  if (rest) throw new QuerySyntaxError(query, rest.at, 'this closing bracket was never opened')
  if (!hasPositive(tree, true)) {
    const message =
      'a query needs at least one word that is not excluded: excluding alone would match nearly everything'
    throw new QuerySyntaxError(query, firstNot(tree), message)
  }
  return tree
}

function parseOr(cursor: Cursor): QueryNode {
  const parts = [parseAnd(cursor)]
  while (peek(cursor)?.kind === 'or') {
    const operator = take(cursor)
    parts.push(parseAnd(cursor, operator))
  }
  return listOf('or', parts)
}

function parseAnd(cursor: Cursor, after?: Lexeme): QueryNode {
  const parts = [parseNot(cursor, after)]
  for (;;) {
    const kind = peek(cursor)?.kind
    if (kind === undefined || kind === 'or' || kind === 'close') return listOf('and', parts)
    const operator = kind === 'and' ? take(cursor) : undefined
    parts.push(parseNot(cursor, operator))
  }
}

function parseNot(cursor: Cursor, after?: Lexeme): QueryNode {
  const first = peek(cursor)
  let operator = after
  let isNegated = false
  while (peek(cursor)?.kind === 'not') {
    operator = take(cursor)
    isNegated = !isNegated
  }
  const part = parseNear(cursor, operator)
  if (!isNegated) return part
  return part.kind === 'not' ? part.part : { kind: 'not', part, at: first!.at }
}

function parseNear(cursor: Cursor, after?: Lexeme): QueryNode {
  const first = parsePrimary(cursor, after)
  if (peek(cursor)?.kind !== 'near') return first
  const parts = [first]
  const distances: number[] = []
  for (let operator = peek(cursor); operator?.kind === 'near'; operator = peek(cursor)) {
    take(cursor)
    distances.push(operator.distance)
    parts.push(parsePrimary(cursor, operator))
  }
  if (cursor.field === 'topic') throw new QuerySyntaxError(cursor.query, first.at, 'NEAR cannot be used with topic:')
  for (const part of parts) checkNearPart(cursor.query, part)
  return { kind: 'near', parts, distances, at: first.at }
}

function checkNearPart(query: string, part: QueryNode): void {
  if (part.kind === 'words') return
  if (part.kind === 'or') {
    for (const inner of part.parts) checkNearPart(query, inner)
    return
  }
  const message =
    part.kind === 'field'
      ? `write ${part.field}: before the whole, as in ${part.field}:(drone NEAR/5 border)`
      : 'NEAR joins words, phrases and OR-groups in brackets; AND, NOT and another NEAR cannot stand inside it'
  throw new QuerySyntaxError(query, part.at, message)
}

function parsePrimary(cursor: Cursor, after?: Lexeme): QueryNode {
  const lexeme = peek(cursor)
  if (lexeme?.kind === 'words') return parseWords(cursor, lexeme)
  if (lexeme?.kind === 'open') return parseGroup(cursor, lexeme)
  if (lexeme?.kind === 'field') return parseField(cursor, lexeme)
  throw missing(cursor, lexeme, after)
}

function parseWords(cursor: Cursor, lexeme: Lexeme & { kind: 'words' }): QueryNode {
  take(cursor)
  if (++cursor.terms > MOST_TERMS) {
    throw new QuerySyntaxError(cursor.query, lexeme.at, 'a query may hold 100 terms; this is one too many')
  }
  if (cursor.field === 'topic' && lexeme.text.includes('*')) {
    throw new QuerySyntaxError(cursor.query, lexeme.at, 'topic: takes a whole topic id, without *')
  }
  return { kind: 'words', text: lexeme.text, exact: lexeme.exact, at: lexeme.at }
}

function parseGroup(cursor: Cursor, open: Lexeme): QueryNode {
  take(cursor)
  if (++cursor.depth > MOST_NESTING) {
    throw new QuerySyntaxError(cursor.query, open.at, `brackets may be nested ${MOST_NESTING} deep; this one is deeper`)
  }
  if (peek(cursor)?.kind === 'close') {
    throw new QuerySyntaxError(cursor.query, open.at, 'there is nothing between these brackets')
  }
  const inside = parseOr(cursor)
  if (!peek(cursor)) throw unclosed(cursor, open)
  take(cursor)
  cursor.depth--
  return inside
}

function parseField(cursor: Cursor, lexeme: Lexeme & { kind: 'field' }): QueryNode {
  take(cursor)
  if (cursor.field) {
    throw new QuerySyntaxError(cursor.query, lexeme.at, `${lexeme.field}: cannot stand inside ${cursor.field}:`)
  }
  cursor.field = lexeme.field
  const part = parsePrimary(cursor, lexeme)
  cursor.field = null
  return { kind: 'field', field: lexeme.field, part, at: lexeme.at }
}

function missing(cursor: Cursor, found: Lexeme | undefined, after: Lexeme | undefined): QuerySyntaxError {
  const open = openBracket(cursor)
  if (!found && !after && open) return unclosed(cursor, open)
  const written = after && cursor.query.slice(after.at, after.end)
  if (written) return new QuerySyntaxError(cursor.query, after.at, `${written} needs a word or bracket after it`)
  if (found?.kind === 'close' && !open) {
    return new QuerySyntaxError(cursor.query, found.at, 'this closing bracket was never opened')
  }
  const operator = cursor.query.slice(found!.at, found!.end)
  const hint = found!.kind === 'close' ? '' : `; to search for the word itself, write "${operator}" in quotes`
  return new QuerySyntaxError(cursor.query, found!.at, `${operator} needs a word or bracket before it${hint}`)
}

function unclosed(cursor: Cursor, open: Lexeme): QuerySyntaxError {
  return new QuerySyntaxError(cursor.query, open.at, `the bracket opened at column ${open.at + 1} is never closed`)
}

/** The innermost bracket still open where the cursor stands. */
function openBracket(cursor: Cursor): Lexeme | undefined {
  const open: Lexeme[] = []
  for (const lexeme of cursor.lexemes.slice(0, cursor.next)) {
    if (lexeme.kind === 'open') open.push(lexeme)
    if (lexeme.kind === 'close') open.pop()
  }
  return open.at(-1)
}

/** One list instead of lists within lists, so that equal queries have equal trees. */
function listOf(kind: 'and' | 'or', parts: QueryNode[]): QueryNode {
  if (parts.length === 1) return parts[0]!
  const flat = parts.some((part) => part.kind === kind)
    ? parts.flatMap((part) => (part.kind === kind ? part.parts : [part]))
    : parts
  return { kind, parts: flat, at: parts[0]!.at }
}

function hasPositive(node: QueryNode, isPositive: boolean): boolean {
  if (node.kind === 'words') return isPositive
  return partsOf(node).some((part) => hasPositive(part, node.kind === 'not' ? !isPositive : isPositive))
}

function firstNot(node: QueryNode): number {
  return node.kind === 'not' ? node.at : Math.min(...partsOf(node).map(firstNot))
}

function peek(cursor: Cursor): Lexeme | undefined {
  return cursor.lexemes[cursor.next]
}

function take(cursor: Cursor): Lexeme {
  return cursor.lexemes[cursor.next++]!
}
