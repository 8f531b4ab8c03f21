import { createAnalyser } from '../text/analyse.ts'
import { inflectionKey } from '../text/inflect.ts'
import { IRREGULAR } from '../text/irregular.ts'
import { GLUED } from '../text/lexicon.ts'
import { WORDS as SPELLINGS } from '../text/spelling.ts'
import { tokenise } from '../text/tokens.ts'
import { buildAliasTable } from '../watch/alias-table.ts'
import type { Aliases } from '../watch/aliases.ts'
import { type Plan, planQuery } from '../watch/plan.ts'
import type { QueryNode } from '../watch/query.ts'
import { createUnitReader, type Special, type Unit } from '../watch/units.ts'

/** Endings that a cut-off word may go on with and that inflection then undoes. */
const ENDINGS = ['', 'e', 's', 'es', 'd', 'ed', 'g', 'ng', 'ing', 'y']
/** Inflection and spelling leave the first letters of a word alone, but for what is listed by name. */
const SURE_LETTERS = 3

/**
 * A tsquery over items.words that every item matching the query satisfies, in the text form that `::tsquery` reads; some
 * items that do not match satisfy it too. Null where words alone narrow nothing down, as with `source:reuters`.
 */
export function narrow(query: QueryNode, aliases: Aliases): string | null {
  const table = buildAliasTable(aliases)
  const { lexicon } = createAnalyser(table.canonical)
  const reader = createUnitReader(lexicon, table)
  const spellings = groupByCanonical(aliases, table.canonical)
  return narrowPlan(planQuery(reader, query))

  function narrowPlan(plan: Plan): string | null {
    switch (plan.kind) {
      case 'words':
        return plan.zone === 'source' ? null : anyOf(plan.sequences.map(narrowSequence))
      case 'near':
        return allOf(plan.parts.map((sequences) => anyOf(sequences.map(narrowSequence))))
      case 'and':
        return allOf(plan.parts.map(narrowPlan))
      case 'or':
        return anyOf(plan.parts.map(narrowPlan))
      default:
        return null
    }
  }

  function narrowSequence(units: readonly Unit[]): string | null {
    return allOf(units.map((unit) => (unit < 0 ? narrowSpecial(reader.specialOf(unit)) : narrowKey(unit))))
  }

  function narrowKey(unit: Unit): string | null {
    const key = lexicon.keyTextOf(unit)
    return anyOf([...(spellings.get(key) ?? [key])].map(lexeme))
  }
}

/** Single-word names of one thing share a key when matching, but items keep each as it was written. */
function groupByCanonical(aliases: Aliases, canonical: (key: string) => string): Map<string, Set<string>> {
  const groups = new Map<string, Set<string>>()
  for (const name of aliases.flat()) {
    const [word, ...more] = tokenise(name)
    if (!word || more.length > 0) continue
    const key = canonical(word.key)
    groups.set(key, (groups.get(key) ?? new Set([key])).add(word.key))
  }
  return groups
}

function narrowSpecial(special: Special): string | null {
  if (special.kind === 'prefix') return narrowPrefix(special.stem)
  return special.folded.startsWith(GLUED) ? null : lexeme(inflectionKey(special.folded))
}

function narrowPrefix(stem: string): string | null {
  if (stem.startsWith(GLUED)) return null
  const listed = [...IRREGULAR.entries(), ...SPELLINGS.entries()].filter(([form]) => form.startsWith(stem))
  const keys = new Set([
    ...listed.map(([form]) => inflectionKey(form)),
    ...ENDINGS.map((end) => inflectionKey(stem + end)),
  ])
  const beginning = [...stem].slice(0, SURE_LETTERS).join('')
  return anyOf([`${lexeme(beginning)}:*`, ...[...keys].filter((key) => !key.startsWith(beginning)).map(lexeme)])
}

/** Null parts say nothing, so the rest decides. */
function allOf(parts: readonly (string | null)[]): string | null {
  const known = [...new Set(parts.filter((part) => part !== null))]
  if (known.length === 0) return null
  return known.length === 1 ? known[0]! : `(${known.join(' & ')})`
}

/** One part that says nothing makes the whole say nothing. */
function anyOf(parts: readonly (string | null)[]): string | null {
  const known = [...new Set(parts.filter((part) => part !== null))]
  if (parts.length === 0 || parts.includes(null)) return null
  return known.length === 1 ? known[0]! : `(${known.join(' | ')})`
}

/** As a lexeme in quotes, whatever is in it. */
function lexeme(word: string): string {
  return `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
}
