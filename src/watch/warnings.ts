import { tokenise } from '../text/tokens.ts'
import { partsOf, type QueryNode, type WordsNode } from './query.ts'

/** Something a query may not mean as written. `at` is where, in UTF-16 units of the query. */
export type Warning = { at: number; kind: 'never' | 'wide' | 'reading'; message: string }

/** Words so common that one alone narrows nothing down. */
const COMMON = new Set(
  `the a an of to in on at by for from with as is are was were be been it its he she they we you and or not near but that this
these those has have had will would said say new more one two also after before over into out up us who what when where which
people year day time world government country news report today`.split(/\s+/),
)
const OPERATORS = new Set(['and', 'or', 'not', 'near'])
/** Abbreviations that are plain words when case does not count. */
const CAPITALS = /^(?:US|IT|WHO|IS|AID|AM|PM|MAY|IN|AT|AS|OR|NO|ALL|CAN|ARE|WAS|HAS)$/

/**
 * What a query's author should know before it goes live, judged by the query alone. Empty for most queries.
 * @param topics that there are
 */
export function warnAbout(query: QueryNode, topics: readonly string[]): Warning[] {
  const warnings = [...wordsOf(query).flatMap(warnAboutWords), ...warnAboutTopics(query, topics)]
  if (query.kind === 'words' && isCommon(query)) {
    warnings.push({ at: query.at, kind: 'wide', message: `${quoted(query)} alone is in nearly every item` })
  }
  return [...warnings, ...warnAboutParts(query)].sort((a, b) => a.at - b.at)
}

/** `topic:enrgy`: a name that no topic has never matches. */
function warnAboutTopics(node: QueryNode, topics: readonly string[]): Warning[] {
  if (node.kind !== 'field' || node.field !== 'topic') {
    return partsOf(node).flatMap((part) => warnAboutTopics(part, topics))
  }
  const isTopic = ({ text }: WordsNode) => text.endsWith('*') || topics.includes(text.toLowerCase())
  return wordsOf(node)
    .filter((words) => !isTopic(words))
    .map(({ at, text }) => ({
      ...{ at, kind: 'never' as const },
      message: `there is no topic ${text} now; there are ${topics.join(', ')}`,
    }))
}

function warnAboutWords(node: WordsNode): Warning[] {
  const { text, exact, at } = node
  if (exact) return []
  if (OPERATORS.has(text)) {
    return [
      { at, kind: 'reading', message: `"${text}" is read as a word; write ${text.toUpperCase()} for the operator` },
    ]
  }
  if (CAPITALS.test(text)) {
    return [
      {
        at,
        kind: 'wide',
        message: `${text} also finds the word "${text.toLowerCase()}"; write =${text} for capitals only`,
      },
    ]
  }
  const isShortPrefix = /^[\p{L}\p{N}]{3}\*$/u.test(text)
  return isShortPrefix
    ? [{ at, kind: 'wide', message: `${text} finds every word that begins so; a longer beginning finds fewer` }]
    : []
}

function warnAboutParts(node: QueryNode): Warning[] {
  const below = partsOf(node).flatMap(warnAboutParts)
  if (node.kind === 'and') return [...below, ...contradictions(node.parts), ...commonOnly(node.parts)]
  return node.kind === 'or' ? [...below, ...excludingBranches(node.parts)] : below
}

/** `air "air defence" -defence`: what must be there contains what must not. */
function contradictions(parts: readonly QueryNode[]): Warning[] {
  const required = parts.flatMap((part) => (part.kind === 'words' ? [keysOf(part)] : []))
  const excluded = parts.flatMap((part) => (part.kind === 'not' && part.part.kind === 'words' ? [part.part] : []))
  return excluded
    .filter((words) => required.some((keys) => !words.exact && contains(keys, keysOf(words))))
    .map((words) => ({
      at: words.at,
      kind: 'never',
      message: `this can never match: ${quoted(words)} is both asked for and excluded`,
    }))
}

function commonOnly(parts: readonly QueryNode[]): Warning[] {
  const positive = parts.filter((part) => part.kind !== 'not')
  if (!positive.every((part) => part.kind === 'words' && isCommon(part))) return []
  return [{ at: positive[0]!.at, kind: 'wide', message: 'all words asked for are in nearly every item' }]
}

function excludingBranches(parts: readonly QueryNode[]): Warning[] {
  return parts.flatMap((part): Warning[] => {
    if (part.kind === 'words' && isCommon(part)) {
      return [
        { at: part.at, kind: 'wide', message: `${quoted(part)} alone is in nearly every item, and here it is enough` },
      ]
    }
    const excludesOnly =
      part.kind === 'not' || (part.kind === 'and' && part.parts.every((inner) => inner.kind === 'not'))
    return excludesOnly
      ? [{ at: part.at, kind: 'wide', message: 'this branch only excludes, so it matches nearly every item' }]
      : []
  })
}

function isCommon(node: WordsNode): boolean {
  const words = tokenise(node.text)
  return !node.exact && words.length === 1 && COMMON.has(words[0]!.folded)
}

function keysOf(node: WordsNode): string[] {
  return node.text.includes('*') ? [] : tokenise(node.text).map((token) => token.key)
}

function contains(keys: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && keys.some((_, at) => part.every((key, i) => keys[at + i] === key))
}

function wordsOf(node: QueryNode): WordsNode[] {
  return node.kind === 'words' ? [node] : partsOf(node).flatMap(wordsOf)
}

function quoted({ text }: WordsNode): string {
  return `"${text}"`
}
