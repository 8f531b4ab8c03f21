import type { Document } from '../../src/model.ts'
import { parseQuery } from '../../src/watch/parse.ts'
import type { QueryNode } from '../../src/watch/query.ts'

type Test = (text: string) => boolean

/**
 * The obvious way: a RegExp for every word, phrase and NEAR, tried on the whole document for every query. It knows plain
 * plurals and -ed, -ing as alternatives, and nothing of folding or names. Returns a function that counts matches.
 */
export function compileRegExps(queries: readonly string[]): (document: Document) => number {
  const tests = queries.map((query) => compile(parseQuery(query)))
  return ({ title, text }) => {
    const whole = `${title}\n|\n${text}`
    let found = 0
    for (const test of tests) if (test(whole)) found++
    return found
  }
}

function compile(node: QueryNode): Test {
  switch (node.kind) {
    case 'and': {
      const parts = node.parts.map(compile)
      return (text) => parts.every((part) => part(text))
    }
    case 'or': {
      const parts = node.parts.map(compile)
      return (text) => parts.some((part) => part(text))
    }
    case 'not': {
      const part = compile(node.part)
      return (text) => !part(text)
    }
    case 'field':
      return compile(node.part)
    case 'near':
      return compileNear(node.parts, node.distances[0]!)
    case 'words': {
      const pattern = new RegExp(`\\b${sourceOf(node)}\\b`, 'i')
      return (text) => pattern.test(text)
    }
  }
}

function compileNear(parts: readonly QueryNode[], distance: number): Test {
  const [a, b] = parts.map((part) => sourceOf(part as QueryNode & { kind: 'words' }))
  const between = `(?:[^\\w|]+\\w+(?:[’']s)?){0,${distance - 1}}[^\\w|]+`
  const pattern = new RegExp(`\\b(?:${a}${between}${b}|${b}${between}${a})\\b`, 'i')
  return (text) => pattern.test(text)
}

function sourceOf({ text }: { text: string }): string {
  const words = text.split(' ').map((word) => (word.endsWith('*') ? `${word.slice(0, -1)}\\w*` : inflected(word)))
  return words.join('[^\\w|]+')
}

/** `bake` also as bakes, baked, baking and bake’s. */
function inflected(word: string): string {
  const stem = word.replace(/e$/, '')
  return `(?:${word}(?:s|ed|ing|[’']s)?|${stem}(?:es|ed|ing))`
}
