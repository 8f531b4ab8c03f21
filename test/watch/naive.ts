import type { Document } from '../../src/model.ts'
import { tokenise } from '../../src/text/tokens.ts'
import type { QueryNode } from '../../src/watch/query.ts'

/**
 * Says whether a query matches by reading the definition aloud: word by word, with plain strings and no index. Knows no
 * aliases. It shares only the tokeniser with what it checks.
 */
export function matchesNaively(node: QueryNode, document: Document): boolean {
  return holds(node, document, 'anywhere')
}

type Range = [first: number, last: number, field: number]

function holds(node: QueryNode, document: Document, field: string): boolean {
  switch (node.kind) {
    case 'and':
      return node.parts.every((part) => holds(part, document, field))
    case 'or':
      return node.parts.some((part) => holds(part, document, field))
    case 'not':
      return !holds(node.part, document, field)
    case 'field':
      return holds(node.part, document, node.field)
    case 'words':
      if (field === 'topic') return (document.topics ?? []).includes(node.text)
      return places(node, document, field).length > 0
    case 'near':
      return node.distances.every((distance, i) =>
        places(node.parts[i]!, document, field).some((a) =>
          places(node.parts[i + 1]!, document, field).some((b) => {
            const gap = a[0] > b[1] ? a[0] - b[1] : b[0] > a[1] ? b[0] - a[1] : 0
            return a[2] === b[2] && gap <= distance
          }),
        ),
      )
  }
}

function places(node: QueryNode, document: Document, field: string): Range[] {
  if (node.kind === 'or') return node.parts.flatMap((part) => places(part, document, field))
  if (node.kind !== 'words') throw new Error(`no places of ${node.kind}`)
  const wanted = tokenise(node.text.replaceAll('*', ' '))
  const texts = { anywhere: [document.title, document.text], title: [document.title], source: [document.source ?? ''] }
  return texts[field as keyof typeof texts].flatMap((text, number) => {
    const words = tokenise(text)
    return words.flatMap((_, at): Range[] => {
      const isHere = wanted.every((want, i) => {
        const word = words[at + i]
        if (!word) return false
        if (node.text[want.end] === '*') return word.folded.startsWith(want.folded)
        if (!node.exact) return word.key === want.key
        return (
          word.folded === want.folded && [...want.written].every((c, j) => !/[A-Z]/.test(c) || word.written[j] === c)
        )
      })
      return isHere ? [[at, at + wanted.length - 1, number]] : []
    })
  })
}
