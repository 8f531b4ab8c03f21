import { makeItems } from './load.ts'
import type { Service } from './service.ts'

/** The least that any way of storing would do: the same texts, a row and a commit each, in a table with one index. */
export async function measureInserts(service: Service): Promise<number> {
  const items = makeItems(1_000, 99)
  let rate = 0
  await service.prepare(async (database) => {
    await database.script('DROP TABLE IF EXISTS bare')
    await database.script('CREATE TABLE bare (id bigint PRIMARY KEY, title text NOT NULL, text text NOT NULL)')
    const started = performance.now()
    for (const [id, { title, text }] of items.entries())
      await database.query('INSERT INTO bare (id, title, text) VALUES ($1, $2, $3)', [id, title, text])
    rate = (1000 * items.length) / (performance.now() - started)
    await database.script('DROP TABLE bare')
  })
  return rate
}
