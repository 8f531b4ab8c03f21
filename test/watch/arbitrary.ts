import fc from 'fast-check'
import type { Document } from '../../src/model.ts'
import type { FieldName, QueryNode } from '../../src/watch/query.ts'

/** Few words, so that random texts meet random queries; with inflections, capitals and one that begins another. */
const WORDS = [
  'strike',
  'strikes',
  'struck',
  'Striker',
  'drone',
  'Drones',
  'border',
  'US',
  'us',
  'missile',
  'missiles',
  'air',
  'the',
]

const word = fc.constantFrom(...WORDS)
const topic = fc.constantFrom('energy', 'sanctions', 'diplomacy')

export const documents: fc.Arbitrary<Document> = fc.record({
  title: text(4),
  text: text(14),
  source: text(2),
  topics: fc.uniqueArray(topic, { maxLength: 2 }),
})

function text(maxLength: number): fc.Arbitrary<string> {
  return fc.array(word, { maxLength }).map((words) => words.join(' '))
}

const words: fc.Arbitrary<QueryNode> = fc.oneof(
  { weight: 5, arbitrary: word.map((text) => leaf(text, false)) },
  { weight: 3, arbitrary: fc.array(word, { minLength: 2, maxLength: 4 }).map((list) => leaf(list.join(' '), false)) },
  { weight: 2, arbitrary: fc.array(word, { minLength: 1, maxLength: 2 }).map((list) => leaf(list.join(' '), true)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('str*', 'missi*', 'dron* border', 'the strik*').map((text) => leaf(text, false)),
  },
)

const nearPart: fc.Arbitrary<QueryNode> = fc.oneof(
  { weight: 3, arbitrary: words },
  {
    weight: 1,
    arbitrary: fc
      .array(words, { minLength: 2, maxLength: 3 })
      .map((parts): QueryNode => ({ kind: 'or', parts, at: 0 })),
  },
)

const near: fc.Arbitrary<QueryNode> = fc
  .array(fc.tuple(nearPart, fc.integer({ min: 1, max: 4 })), { minLength: 2, maxLength: 3 })
  .map(
    (list): QueryNode => ({
      kind: 'near',
      parts: list.map(([part]) => part),
      distances: list.slice(1).map(([, distance]) => distance),
      at: 0,
    }),
  )

/** Any tree the parser can give, and only those: lists within lists of the same kind and double negations do not occur. */
export const queries: fc.Arbitrary<QueryNode> = fc
  .letrec<{ tree: QueryNode }>((tie) => ({
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      { weight: 5, arbitrary: words },
      { weight: 1, arbitrary: near },
      { weight: 1, arbitrary: topic.map((id) => field('topic', leaf(id, false))) },
      {
        weight: 1,
        arbitrary: fc
          .tuple(fc.constantFrom('title', 'source'), fc.oneof(words, near))
          .map(([name, part]) => field(name as FieldName, part)),
      },
      { weight: 3, arbitrary: list('and', tie('tree')) },
      { weight: 2, arbitrary: list('or', tie('tree')) },
      {
        weight: 2,
        arbitrary: tie('tree').map(negate),
      },
    ),
  }))
  .tree.filter((tree) => isPositive(tree, true))

function list(kind: 'and' | 'or', part: fc.Arbitrary<QueryNode>): fc.Arbitrary<QueryNode> {
  return fc.array(part, { minLength: 2, maxLength: 4 }).map(
    (parts): QueryNode => ({
      kind,
      parts: parts.flatMap((inner) => (inner.kind === kind ? inner.parts : [inner])),
      at: 0,
    }),
  )
}

function negate(part: QueryNode): QueryNode {
  return part.kind === 'not' ? part.part : { kind: 'not', part, at: 0 }
}

function leaf(text: string, exact: boolean): QueryNode {
  return { kind: 'words', text, exact, at: 0 }
}

function field(name: FieldName, part: QueryNode): QueryNode {
  return { kind: 'field', field: name, part, at: 0 }
}

function isPositive(node: QueryNode, positive: boolean): boolean {
  if (node.kind === 'words') return positive
  if (node.kind === 'not') return isPositive(node.part, !positive)
  if (node.kind === 'field') return isPositive(node.part, positive)
  return node.parts.some((part) => isPositive(part, positive))
}
