import type { Plan } from './plan.ts'
import { ALWAYS } from './term-ids.ts'
import type { Terms } from './terms.ts'

/**
 * A compiled query is a block of integers, so that equal queries are equal blocks:
 *
 *     kind, size of code, code…, size of near records, near records…, number of covers, covers…
 *
 * Code is a branching program: triples (term, next if in the document, next if not), where next is an index into the code,
 * HIT or MISS, and a negative "term" is ~offset of a near record. It starts at the last triple.
 * A near record is: number of parts, the distances between them, then each part as a count and its terms.
 * A cover is a count and terms of which a matching document has at least one: what the query may be found by
 * (Whang et al., Indexing Boolean Expressions, VLDB 2009, choose such a conjunct for each expression).
 */
export type Program = { ints: Int32Array; length: number }

export const HIT = -1
export const MISS = -2

/** Kinds: a term of its only cover is enough; of each of two covers, one being a single term; one term without another. */
export const ANY_OF_COVER = 0
const BOTH = 1
export const BUT_NOT = 2
/** Its code must be run. */
export const RUN_CODE = 3

type Expression =
  | TermExpression
  | { kind: 'near'; parts: number[][]; distances: number[] }
  | { kind: 'and' | 'or'; parts: Expression[] }
  | { kind: 'not'; part: Expression }

type TermExpression = { kind: 'term'; term: number }
type Choice = TermExpression | { kind: 'or'; parts: TermExpression[] }

/** Where programs are put together. A query of 2,000 characters needs a few thousand integers at most, aliases included. */
const program: Program = { ints: new Int32Array(1 << 16), length: 0 }
const code: number[] = []
const near: number[] = []

/**
 * Compiles a plan. Every term in the result has been acquired once for each place it stands in; see `eachTermUse`.
 * The result is overwritten by the next.
 */
export function compilePlan(plan: Plan, terms: Terms): Program {
  const expression = expressionOf(plan, terms)
  code.length = near.length = program.length = 0
  emit(expression, HIT, MISS)
  put(kindOf(expression))
  put(code.length)
  for (let i = 0; i < code.length; i++) put(code[i]!)
  put(near.length)
  for (let i = 0; i < near.length; i++) put(near[i]!)
  const covers = program.length
  put(0)
  program.ints[covers] = putCovers(expression)
  return program
}

function put(value: number): void {
  if (program.length === program.ints.length) {
    const larger = new Int32Array(2 * program.length)
    larger.set(program.ints)
    program.ints = larger
  }
  program.ints[program.length++] = value
}

/** Appends the expression's covers and returns how many. Most queries are words, or words joined by AND. */
function putCovers(expression: Expression): number {
  if (isChoice(expression)) {
    putChoice(expression)
    return 1
  }
  if (expression.kind === 'and') return expression.parts.reduce((count, part) => count + putCovers(part), 0)
  const covers = coversOf(expression)
  for (const cover of covers) putCover(cover)
  return covers.length
}

/** The terms of a choice, each once; its parts are in the order of their terms. */
function putChoice(choice: Choice): void {
  const size = program.length
  put(1)
  if (choice.kind === 'term') {
    put(choice.term)
    return
  }
  put(choice.parts[0]!.term)
  for (let i = 1; i < choice.parts.length; i++) {
    if (choice.parts[i]!.term !== choice.parts[i - 1]!.term) put(choice.parts[i]!.term)
  }
  program.ints[size] = program.length - size - 1
}

function putCover(cover: readonly number[]): void {
  put(cover.length)
  for (let i = 0; i < cover.length; i++) put(cover[i]!)
}

function expressionOf(plan: Plan, terms: Terms): Expression {
  switch (plan.kind) {
    case 'words':
      if (plan.sequences.length === 1) return { kind: 'term', term: terms.acquire(plan.zone, plan.sequences[0]!) }
      return anyOf(plan.sequences.map((sequence) => ({ kind: 'term', term: terms.acquire(plan.zone, sequence) })))
    case 'topic':
      return { kind: 'term', term: terms.acquireTopic(plan.id) }
    case 'near': {
      const parts = plan.parts.map((part) => part.map((sequence) => terms.acquire(plan.zone, sequence)))
      return { kind: 'near', parts, distances: plan.distances }
    }
    case 'not':
      return { kind: 'not', part: expressionOf(plan.part, terms) }
    default: {
      const parts = plan.parts.map((part) => expressionOf(part, terms))
      return { kind: plan.kind, parts: parts.sort(byTerm) }
    }
  }
}

function anyOf(parts: Expression[]): Expression {
  return parts.length === 1 ? parts[0]! : { kind: 'or', parts: parts.sort(byTerm) }
}

/** AND and OR do not mind the order, so equal queries written differently share a program. */
function byTerm(a: Expression, b: Expression): number {
  return (a.kind === 'term' ? a.term : Infinity) - (b.kind === 'term' ? b.term : Infinity) || 0
}

function kindOf(expression: Expression): number {
  if (isChoice(expression)) return ANY_OF_COVER
  if (expression.kind !== 'and') return RUN_CODE
  if (isOneWithoutAnother(expression)) return BUT_NOT
  const [one, other, third] = expression.parts
  const areCovers = third === undefined && isChoice(one!) && isChoice(other!)
  return areCovers && (one!.kind === 'term' || other!.kind === 'term') ? BOTH : RUN_CODE
}

/** Whether one of some terms is all it asks for. */
function isChoice(expression: Expression): expression is Choice {
  if (expression.kind === 'term') return true
  return expression.kind === 'or' && expression.parts.every((part) => part.kind === 'term')
}

function isOneWithoutAnother({ parts }: { parts: Expression[] }): boolean {
  const [one, other] = parts
  if (parts.length !== 2 || one?.kind !== 'term' || other?.kind !== 'not') return false
  return other.part.kind === 'term'
}

/** The term that a program of the kind BUT_NOT must not find, which is tried last and so comes first; else 0. */
export function excludedOf(ints: Int32Array, at: number): number {
  return ints[at] === BUT_NOT ? ints[at + 2]! : 0
}

/** Appends the expression's code, last part first so that every target is known, and returns where it starts. */
function emit(expression: Expression, onTrue: number, onFalse: number): number {
  switch (expression.kind) {
    case 'term':
      return code.push(expression.term, onTrue, onFalse) - 3
    case 'near':
      return code.push(~storeNear(expression), onTrue, onFalse) - 3
    case 'not':
      return emit(expression.part, onFalse, onTrue)
    case 'and':
      return expression.parts.reduceRight((next, part) => emit(part, next, onFalse), onTrue)
    case 'or':
      return expression.parts.reduceRight((next, part) => emit(part, onTrue, next), onFalse)
  }
}

function storeNear({ parts, distances }: { parts: number[][]; distances: number[] }): number {
  const offset = near.length
  near.push(parts.length, ...distances)
  for (const part of parts) near.push(part.length, ...part)
  return offset
}

/** The sets of terms of which one must be present; [] for what may hold without any, as a negation does. */
function coversOf(expression: Expression): number[][] {
  switch (expression.kind) {
    case 'term':
      return [[expression.term]]
    case 'near':
      return expression.parts.map(distinct)
    case 'not':
      return []
    case 'and':
      return expression.parts.flatMap(coversOf)
    case 'or':
      return coversOfChoice(expression.parts.map(coversOf))
  }
}

/** One cover from each branch together covers the choice; which one matters little where branches are alike. */
function coversOfChoice(branches: number[][][]): number[][] {
  if (branches.some((covers) => covers.length === 0)) return []
  const most = Math.min(MOST_COVERS, Math.max(...branches.map((covers) => covers.length)))
  return Array.from({ length: most }, (_, i) => distinct(branches.flatMap((covers) => covers[i % covers.length]!)))
}

const MOST_COVERS = 4

function distinct(terms: readonly number[]): number[] {
  return [...new Set(terms)]
}

/** Every use of a term by a program at `at`, as it was acquired; `isLocated` where its positions matter. */
export function eachTermUse(ints: Int32Array, at: number, visit: (term: number, isLocated: boolean) => void): void {
  const codeEnd = at + 2 + ints[at + 1]!
  for (let i = at + 2; i < codeEnd; i += 3) if (ints[i]! >= 0 && ints[i] !== ALWAYS) visit(ints[i]!, false)
  const nearEnd = codeEnd + 1 + ints[codeEnd]!
  for (let i = codeEnd + 1; i < nearEnd; ) {
    const parts = ints[i]!
    i += parts
    for (let part = 0; part < parts; part++) {
      const size = ints[i]!
      for (let j = i + 1; j <= i + size; j++) visit(ints[j]!, true)
      i += size + 1
    }
  }
}

/** A cover of a stored program: offset of its first term, and how many there are. */
export type Cover = { first: number; size: number }

/** Covers of the program at `at`. */
export function coversAt(ints: Int32Array, at: number): Cover[] {
  const near = at + 2 + ints[at + 1]!
  let next = near + 1 + ints[near]!
  const covers = new Array<Cover>(ints[next++]!)
  for (let i = 0; i < covers.length; i++) {
    covers[i] = { first: next + 1, size: ints[next]! }
    next += 1 + ints[next]!
  }
  return covers
}
