import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { narrow } from '../../src/ingest/narrow.ts'
import { readSearchWords } from '../../src/ingest/search-words.ts'
import { IRREGULAR } from '../../src/text/irregular.ts'
import { WORDS as SPELLINGS } from '../../src/text/spelling.ts'
import { parseAliases } from '../../src/watch/aliases.ts'
import { explain } from '../../src/watch/explain.ts'
import { parseQuery } from '../../src/watch/parse.ts'
import { openTestDatabase } from '../helpers/database.ts'

const aliases = parseAliases(
  `names:\n  - [Kyiv, Kiev]\n  - [Zelensky, Zelenskyy, Zelenskiy]\n  - [US, United States]\n`,
)
const database = await openTestDatabase()
afterAll(() => database.close())

async function isKept(query: string, text: string): Promise<boolean> {
  const words = narrow(parseQuery(query), aliases)
  const { rows } = await database.query<{ kept: boolean }>(
    `SELECT $1::text IS NULL OR array_to_tsvector($2::text[]) @@ $1::tsquery AS kept`,
    [words, readSearchWords({ title: '', text })],
  )
  return rows[0]!.kept
}

describe('narrowing', () => {
  it.each([
    ['kiev', 'A council in Kyiv met.'],
    ['="US"', 'The U.S. said so.'],
    ['"united states"', 'The US said so.'],
    ['strike', 'It struck twice.'],
    ['struc*', 'It struck twice.'],
    ['missiles*', 'Missiles flew.'],
    ['defenc*', 'Its defences held.'],
    ['aeroplan*', 'Two aeroplanes turned.'],
    ['organisation*', 'The organisations met.'],
    ['"air defence"', 'an air-defence unit'],
    ['(drone OR jet) NEAR/5 border', 'Jets near the border'],
    ['S-300', 'an S300 battery'],
    ["o'brien", 'Mr O’Brien said'],
    ['北京', '他在北京说'],
    ['title:a source:b OR drone', 'A drone'],
  ])('keeps a text that %s is found in', async (query, text) => {
    expect(explain(query, { title: '', text }, aliases).match).toBe(true)
    expect(await isKept(query, text)).toBe(true)
  })

  it('leaves out texts without the words', async () => {
    expect(await isKept('drone poland', 'A drone was seen.')).toBe(false)
    expect(await isKept('refinery OR depot', 'A drone was seen.')).toBe(false)
  })

  it('never hides a form of a word from a prefix of it', async () => {
    const forms = [...new Set([...IRREGULAR.keys(), ...SPELLINGS.keys()])].filter((form) => /^[a-z]{3,}$/.test(form))
    const cases = fc.tuple(fc.constantFrom(...forms), fc.nat()).map(([form, n]) => {
      const length = 3 + (n % (form.length - 2))
      return { form, query: `${form.slice(0, length)}*` }
    })
    await fc.assert(
      fc.asyncProperty(cases, async ({ form, query }) => {
        expect(explain(query, { title: '', text: form }, aliases).match).toBe(true)
        return isKept(query, form)
      }),
      { numRuns: 200 },
    )
  })
})
