import type { FastifyInstance } from 'fastify'
import { splitLines } from './reading.ts'
import type { Web } from './web.ts'

/** What people write and what it means; a test reads each of them. */
const QUERY_EXAMPLES: readonly [string, string][] = [
  ['drone poland', 'both words, anywhere in title or text'],
  ['"air defence"', 'the phrase; air-defence is the same'],
  ['refinery OR "oil depot"', 'either of them'],
  ['sanctions -sports', 'the first without the second; sanctions NOT sports says the same'],
  ['(refinery OR depot) (fire OR strike)', 'one of each pair'],
  ['missil*', 'every word that begins so; three letters or more before the star'],
  ['drone NEAR/5 border', 'at most five words apart, in either order'],
  ['(jet OR balloon) NEAR/8 "air space"', 'NEAR joins words, phrases and choices in brackets'],
  ['title:kremlin', 'in the title only'],
  ['source:reuters ceasefire', 'from an outlet of that name'],
  ['topic:sanctions lukoil', 'items filed under a topic'],
  ['="US" embassy', 'exactly this form, capitals included: not the pronoun'],
]

export function addHelpRoute(server: FastifyInstance, { app, view }: Web): void {
  const names = app.aliases.slice(0, 400).map((group) => group.join(', '))
  server.get('/help/queries', (_request, reply) =>
    view.page(reply, 'help-queries', {
      title: 'How to write a query',
      examples: QUERY_EXAMPLES,
      names: splitLines(names.join('\n')),
    }),
  )
}
