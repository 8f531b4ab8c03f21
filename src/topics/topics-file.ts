import { isMap, isScalar, isSeq, LineCounter, type Pair, parseDocument } from 'yaml'
import { QuerySyntaxError, TopicsInvalid } from '../errors.ts'
import { parseQuery } from '../watch/parse.ts'
import type { QueryNode } from '../watch/query.ts'
import { createWordLists, type WordLists } from './word-lists.ts'
import { placesOf } from './yaml-places.ts'

/** What is shown of a topic. `colour` is `#rrggbb`. */
export type Topic = { id: string; name: string; description: string; colour: string; threshold: number }
/** An expression and what finding it is worth, in points; below 0 where it speaks against the topic. */
export type Expression = { text: string; query: QueryNode; points: number }
export type TopicRules = Topic & { expressions: Expression[] }
export type TopicsFile = { lists: WordLists; topics: TopicRules[] }

const KNOWN = ['name', 'description', 'colour', 'threshold', 'for', 'against']
const STANDARD_COLOUR = '#64748b'
const STANDARD_THRESHOLD = 0.5

type Reader = { lists: WordLists; mistake: (node: unknown, message: string, offset?: number) => TopicsInvalid }

/**
 * Reads topics.yaml.
 * @throws TopicsInvalid with line and column of the first thing that cannot be used
 */
export function readTopicsFile(yaml: string): TopicsFile {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const at = placesOf(yaml, lines)
  const mistake = (node: unknown, message: string, offset = 0) => {
    const { line, col } = at(node, offset)
    return new TopicsInvalid(line, col, message)
  }
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    throw new TopicsInvalid(line, col, error.message.split(' at line ')[0]!)
  }
  const root = document.contents
  if (!isMap(root)) throw mistake(root, 'expected "topics:" with the topics below it')
  const words = root.items.find((pair) => keyOf(pair) === 'words')
  const topics = root.items.find((pair) => keyOf(pair) === 'topics')
  const odd = root.items.find((pair) => pair !== words && pair !== topics)
  if (odd) throw mistake(odd.key, `"${keyOf(odd)}" is not known here; the file has words: and topics:`)
  const lists = createWordLists()
  if (words) readWordLists(words, { lists, mistake })
  if (!topics || !isMap(topics.value)) throw mistake(topics?.key ?? root, 'expected "topics:" with the topics below it')
  return { lists, topics: topics.value.items.map((pair) => readTopic(pair, { lists, mistake })) }
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : ''
}

function readWordLists(pair: Pair, { lists, mistake }: Reader): void {
  if (!isMap(pair.value)) throw mistake(pair.key, 'words: takes lists, as in "weapon: drone, missile, car bomb"')
  for (const list of pair.value.items) {
    const name = keyOf(list)
    if (!/^[a-z][a-z ]{1,38}[a-z]$/.test(name))
      throw mistake(list.key, 'the name of a word list has 3 to 40 small letters, and spaces between them')
    if (!isScalar(list.value) || typeof list.value.value !== 'string')
      throw mistake(list.value ?? list.key, `"${name}" takes words and phrases with commas between them`)
    try {
      lists.add(name, list.value.value)
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error
      throw mistake(list.value, error.message, error.offset)
    }
  }
}

function readTopic(pair: Pair, reader: Reader): TopicRules {
  const { mistake } = reader
  const id = keyOf(pair)
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id)) throw mistake(pair.key, 'a topic id has small letters, digits and hyphens')
  if (!isMap(pair.value)) throw mistake(pair.key, `the topic "${id}" has nothing below it; it needs "for:" at least`)
  const parts = new Map(pair.value.items.map((part) => [keyOf(part), part]))
  for (const part of pair.value.items)
    if (!KNOWN.includes(keyOf(part)))
      throw mistake(part.key, `"${keyOf(part)}" is not known here; a topic has ${KNOWN.join(', ')}`)
  const text = (key: string, standard: string) => readText(parts.get(key), standard, reader)
  const expressions = [
    ...readExpressions(parts.get('for'), 1, reader),
    ...readExpressions(parts.get('against'), -1, reader),
  ]
  if (!expressions.some(({ points }) => points > 0))
    throw mistake(pair.key, `the topic "${id}" needs "for:" with at least one expression`)
  return {
    id,
    name: text('name', id),
    description: text('description', ''),
    colour: readColour(parts.get('colour'), reader),
    threshold: readThreshold(parts.get('threshold'), reader),
    expressions,
  }
}

function readText(part: Pair | undefined, standard: string, { mistake }: Reader): string {
  if (!part) return standard
  if (!isScalar(part.value) || typeof part.value.value !== 'string')
    throw mistake(part.value ?? part.key, `"${keyOf(part)}" takes a text`)
  return part.value.value.trim()
}

function readColour(part: Pair | undefined, reader: Reader): string {
  const colour = readText(part, STANDARD_COLOUR, reader)
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw reader.mistake(part!.value, 'a colour is written "#2563eb", in quotes')
  return colour.toLowerCase()
}

function readThreshold(part: Pair | undefined, { mistake }: Reader): number {
  if (!part) return STANDARD_THRESHOLD
  const value = isScalar(part.value) ? part.value.value : null
  if (typeof value !== 'number' || !(value > 0 && value < 1))
    throw mistake(part.value ?? part.key, 'a threshold is a number between 0 and 1')
  return value
}

function readExpressions(part: Pair | undefined, sign: 1 | -1, reader: Reader): Expression[] {
  if (!part) return []
  if (!isSeq(part.value))
    throw reader.mistake(part.key, `"${keyOf(part)}:" takes a list, each line as in "- 2 refinery NEAR/5 missile"`)
  return part.value.items.map((node) => readExpression(node, sign, reader))
}

const WEIGHT = /^\s*(\d+(?:\.\d+)?)\s+(?=\S)/

function readExpression(node: unknown, sign: 1 | -1, { lists, mistake }: Reader): Expression {
  const source = isScalar(node) && typeof node.value === 'string' ? node.value : null
  const weight = source === null ? null : WEIGHT.exec(source)
  if (source === null || !weight)
    throw mistake(node, 'expected points and an expression, as in "2 refinery NEAR/5 missile"')
  const points = Number(weight[1])
  if (points > 100) throw mistake(node, 'an expression is worth 100 points at most')
  const text = source.slice(weight[0].length)
  try {
    return { text, query: parseQuery(lists.hideNames(text)), points: sign * points }
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error
    throw mistake(node, lists.showNames(error.message), weight[0].length + error.offset)
  }
}
