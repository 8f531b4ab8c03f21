import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createPrintCache } from '../../src/ingest/print-cache.ts'
import { deletePrint, insertRenewedPrint } from '../../src/store/renewed-prints.ts'
import type { Database, Sql } from '../../src/store/sql.ts'
import { insertPrints, type NewPrint } from '../../src/store/stories.ts'
import { createDescriber } from '../../src/stories/describe.ts'
import { writePrint } from '../../src/stories/pack-print.ts'
import type { Print } from '../../src/stories/print.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import { testDatabases } from '../helpers/database.ts'

const NOW = new Date('2026-05-04T08:00:00Z')
const describePrint = createDescriber(createAnalyser())
const printOf = (title: string) => describePrint({ title, text: `${title}, the harbour master of Tervo said.` }, true)

describe.each(testDatabases())('prints in memory, from the $name database', ({ open }) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  })
  afterAll(() => database.close())

  function rowOf(itemId: number, print: Print): NewPrint {
    return { itemId, storyId: 1, seenAt: NOW, print: writePrint(print), keys: [itemId] }
  }

  async function renew(itemId: number, print: Print): Promise<void> {
    await database.transaction(async (tx) => {
      await tx.query('UPDATE ingest_clock SET seq = seq + 1')
      await deletePrint(tx, itemId)
      await insertRenewedPrint(tx, rowOf(itemId, print), NOW)
    })
  }

  test('what was read before others renewed it, and arrives after that was heard of, is not remembered', async () => {
    const [before, after] = [printOf('Ferry runs aground at Tervo'), printOf('Seven hurt as a crane falls on a barge')]
    await insertPrints(database, [rowOf(7, before)], NOW)
    const prints = createPrintCache()
    // The answer to what one batch asks for is on its way while another batch has its turn.
    const slow: Sql = {
      query: async (text, params) => {
        const answer = await database.query(text, params)
        await renew(7, after)
        expect(await prints.forgetRenewed(database)).toEqual([7])
        return answer as never
      },
    }
    expect((await prints.read(slow, [7])).get(7)!.wording).toBe(before.wording)
    expect((await prints.read(database, [7])).get(7)!.wording).toBe(after.wording)
  })

  test('a renewal is heard of twice, for who asked before the first time', async () => {
    await insertPrints(database, [rowOf(8, printOf('Pilots walk out at Marlo'))], NOW)
    const prints = createPrintCache()
    await prints.forgetRenewed(database)
    await renew(8, printOf('Pilots of Marlo return to work'))
    expect(await prints.forgetRenewed(database)).toContain(8)
    expect(await prints.forgetRenewed(database)).toContain(8)
  })
})
