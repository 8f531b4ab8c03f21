import { QuerySyntaxError } from '../errors.ts'
import { parseQuery } from '../watch/parse.ts'
import type { QueryNode, WordsNode } from '../watch/query.ts'

/** Named lists of words and phrases, used in expressions as `<name>` and by the model under the same names. */
export type WordLists = {
  /** @throws QuerySyntaxError with the offset into `terms` of what cannot be read */
  add(name: string, terms: string): void
  names(): string[]
  /** The lists that a list takes in, for one that is written as `<list>, <list>`. */
  partsOf(name: string): readonly string[]
  termsOf(name: string): readonly WordsNode[]
  /**
   * The expression with each `<name>` replaced by a stand-in word of the same length, so that offsets stay true.
   * @throws QuerySyntaxError at a name that is no list
   */
  hideNames(expression: string): string
  /** The way back, for messages. */
  showNames(text: string): string
  /** The list that a word of a query stands for, if it does. */
  listOf(node: QueryNode): string | undefined
}

const REFERENCE = /<([^<>]*)>/g

export function createWordLists(): WordLists {
  const lists = new Map<string, WordsNode[]>()
  const parts = new Map<string, string[]>()
  const standIns = new Map<string, string>()
  return {
    add(name, terms) {
      const taken: string[] = []
      const found = splitTerms(terms).flatMap(({ term, at }) => {
        if (!/^<.*>$/.test(term)) return [readTerm(terms, term, at)]
        taken.push(findList(terms, term.slice(1, -1), at))
        return lists.get(taken.at(-1)!)!
      })
      if (found.length === 0) throw new QuerySyntaxError(terms, 0, 'the list is empty')
      lists.set(name, found)
      parts.set(name, taken)
    },
    names: () => [...lists.keys()],
    partsOf: (name) => parts.get(name) ?? [],
    termsOf: (name) => lists.get(name) ?? [],
    hideNames(expression) {
      return expression.replace(REFERENCE, (written, name: string, offset: number) => {
        const index = [...lists.keys()].indexOf(findList(expression, name, offset))
        const standIn = nameStandIn(index, written.length)
        standIns.set(standIn, written)
        return standIn
      })
    },
    showNames: (text) => text.replace(/zq[a-z]+x/g, (standIn) => standIns.get(standIn) ?? standIn),
    listOf(node) {
      const written = node.kind === 'words' ? standIns.get(node.text) : undefined
      return written?.slice(1, -1).trim()
    },
  }

  function findList(source: string, written: string, at: number): string {
    const name = written.trim()
    if (lists.has(name)) return name
    throw new QuerySyntaxError(source, at, `there is no word list "${name}" above this under words:`)
  }
}

/** `<weapon>` becomes `zqabxxxx`: two letters count the list, x fills up. No English word looks like it. */
function nameStandIn(index: number, length: number): string {
  const letter = (n: number) => String.fromCharCode(97 + (n % 24))
  return `zq${letter(Math.floor(index / 24))}${letter(index)}`.padEnd(length, 'x')
}

/** Terms with commas between them; a term is a word or phrase of the query language, `=` and `*` included, or `<list>`. */
function splitTerms(terms: string): { term: string; at: number }[] {
  let from = 0
  return terms.split(',').flatMap((part) => {
    const at = from + part.length - part.trimStart().length
    from += part.length + 1
    return part.trim() === '' ? [] : [{ term: part.trim(), at }]
  })
}

function readTerm(terms: string, term: string, at: number): WordsNode {
  const isExact = term.startsWith('=')
  const bare = (isExact ? term.slice(1) : term).replace(/^"(.*)"$/, '$1').replace(/\s+/g, ' ')
  try {
    const node = parseQuery(`${isExact ? '=' : ''}"${bare}"`)
    return { ...(node as WordsNode), at }
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error
    throw new QuerySyntaxError(terms, at, `"${term}" is no word or phrase: ${error.message}`)
  }
}
