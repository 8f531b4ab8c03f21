import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import { AliasesError } from '../errors.ts'
import { tokenise } from '../text/tokens.ts'

/** Groups of names for one person, place or body. */
export type Aliases = readonly (readonly string[])[]

export const NO_ALIASES: Aliases = []

type Named = { name: string; line: number }

/**
 * Reads aliases.yaml: headings of the user's choice, below each a list of groups, each group a list of names.
 * @throws AliasesError with the line of the first thing that cannot be used
 */
export function parseAliases(yaml: string): Aliases {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const lineOf = (node: unknown) => lines.linePos((node as Node | null)?.range?.[0] ?? 0).line
  const [error] = document.errors
  if (error) throw new AliasesError(lines.linePos(error.pos[0]).line, error.message.split('\n')[0]!)
  if (document.contents === null) return NO_ALIASES
  if (!isMap(document.contents))
    throw new AliasesError(1, 'expected headings such as "people:", each with a list of groups')
  const groups: Named[][] = []
  for (const { key, value } of document.contents.items) {
    if (isScalar(value) && value.value === null) continue
    if (!isSeq(value))
      throw new AliasesError(lineOf(key), 'a heading needs a list of groups below it, each beginning with "- "')
    for (const group of value.items) groups.push(readGroup(group, lineOf))
  }
  rejectRepeats(groups)
  return groups.map((group) => group.map(({ name }) => name))
}

function readGroup(group: unknown, lineOf: (node: unknown) => number): Named[] {
  const line = lineOf(group)
  if (!isSeq(group)) throw new AliasesError(line, 'a group is a list of names, as in "- [Kyiv, Kiev]"')
  if (group.items.length < 2) throw new AliasesError(line, 'a group needs two names or more')
  return group.items.map((item) => {
    // YAML reads an unquoted No or 007 as something else; the source text is what was meant.
    const name = isScalar(item) ? (item.source ?? String(item.value)).trim() : ''
    if (tokenise(name).length === 0)
      throw new AliasesError(lineOf(item) || line, 'a name needs at least one letter or digit')
    return { name, line: lineOf(item) }
  })
}

/** A name in two groups would join them without anyone having said so. */
function rejectRepeats(groups: readonly Named[][]): void {
  const known = new Map<string, { line: number; group: number }>()
  for (const [group, names] of groups.entries()) {
    for (const { name, line } of names) {
      const key = tokenise(name)
        .map((token) => token.key)
        .join(' ')
      const first = known.get(key)
      if (first && first.group !== group)
        throw new AliasesError(line, `"${name}" is already in the group of line ${first.line}`)
      known.set(key, { line, group })
    }
  }
}
