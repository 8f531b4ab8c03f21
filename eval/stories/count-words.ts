/**
 * `npx tsx eval/stories/count-words.ts` writes src/stories/word-counts.ts: in how many of our tuning texts each word
 * stands, as the measure of how rare words are in news. The items that stories are measured on are not among the texts.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { happeningOf } from '../../src/stories/happenings.ts'
import { numberOf } from '../../src/stories/numbers.ts'
import { placeOf } from '../../src/stories/places.ts'
import { rootOf } from '../../src/stories/roots.ts'
import { tokenise } from '../../src/text/tokens.ts'

const ROOT = join(import.meta.dirname, '../..')
const TEXTS = join(ROOT, 'eval/topics/tuning')
const TARGET = join(ROOT, 'src/stories/word-counts.ts')
/** Words in fewer texts are as rare as words never seen. */
const LEAST_COUNT = 2

type Count = { documents: number; inside: number; capitals: number }

const counts = new Map<string, Count>()
let documents = 0
for (const file of readdirSync(TEXTS).sort()) {
  for (const line of readFileSync(join(TEXTS, file), 'utf8').split('\n').filter(Boolean)) {
    countItem(JSON.parse(line) as { title: string; text: string })
    documents++
  }
}
const entries = [...counts].filter(([, { documents: n }]) => n >= LEAST_COUNT).sort(([a], [b]) => (a < b ? -1 : 1))
const words = entries.map(([term, count]) => `${term}:${count.documents}${isName(count) ? 'n' : ''}`)
writeFileSync(
  TARGET,
  `/** Written by eval/stories/count-words.ts: term:texts, n where it is nearly always written as a name. */
export const DOCUMENTS = ${documents}
export const COUNTS = \`
${wrap(words)}
\`
`,
)
console.log(`${entries.length} terms of ${documents} texts`)

function countItem({ title, text }: { title: string; text: string }): void {
  const seen = new Set<string>()
  for (const [field, isText] of [
    [title, false],
    [text, true],
  ] as const) {
    let end = 0
    for (const token of tokenise(field)) {
      const opens = token.position === 0 || /[.!?:\n“"‘]/.test(field.slice(end, token.start))
      end = token.end
      const capital = /^\p{Lu}/u.test(token.written)
      for (const term of termsOf(token.folded, token.key, capital)) {
        const count = counts.get(term) ?? { documents: 0, inside: 0, capitals: 0 }
        counts.set(term, count)
        if (!seen.has(term)) count.documents++
        seen.add(term)
        if (!isText || opens) continue
        count.inside++
        if (capital) count.capitals++
      }
    }
  }
}

function termsOf(folded: string, key: string, capital: boolean): string[] {
  const number = numberOf(folded)
  const place = capital ? placeOf(key) : undefined
  const happening = happeningOf(key)
  return [
    number?.digits ?? (capital ? key : rootOf(key)),
    ...(place && place.kind !== 'city' ? [`@${place.country}`] : []),
    ...(happening ? [`#${happening}`] : []),
  ]
}

function isName({ inside, capitals }: Count): boolean {
  return inside >= 2 && capitals >= 0.9 * inside
}

function wrap(words: string[]): string {
  const lines = ['']
  for (const word of words) {
    if (lines.at(-1)!.length + word.length > 118) lines.push('')
    lines[lines.length - 1] = `${lines.at(-1)} ${word}`.trim()
  }
  return lines.join('\n')
}
