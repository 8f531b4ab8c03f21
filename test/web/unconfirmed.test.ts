import { expect, test } from 'vitest'
import { tick } from '../../jobs/tick.ts'
import { confirmReader, findReaderByAddress } from '../../src/store/readers.ts'
import { askToSubscribe } from '../../src/web/opt-in.ts'
import type { Web } from '../../src/web/web.ts'
import { buildTestApp } from '../helpers/app.ts'
import { createClock } from '../helpers/clock.ts'

const DAY_MS = 86_400_000

test('an address that never says yes is forgotten a week after it was last asked, whatever else happens', async () => {
  const clock = createClock('2025-10-14T05:00:00Z')
  const app = await buildTestApp({}, { now: clock.now })
  const ask = (address: string) =>
    askToSubscribe({ app } as unknown as Web, {
      ...{ address, topics: [], queries: ['squirrel*'], timeZone: 'Europe/Oslo' },
      schedule: { kind: 'daily', localTime: '07:30', days: [] },
    })
  const known = async () => {
    await tick(app)
    const addresses = ['once@example.org', 'twice@example.org', 'yes@example.org']
    const found = await Promise.all(addresses.map((address) => findReaderByAddress(app.database, address)))
    return found.map((reader) => reader !== null)
  }
  for (const address of ['once@example.org', 'twice@example.org', 'yes@example.org']) await ask(address)
  await confirmReader(app.database, (await findReaderByAddress(app.database, 'yes@example.org'))!.id, clock.now())
  clock.advance(5 * DAY_MS)
  await ask('twice@example.org')
  expect(await known()).toEqual([true, true, true])
  clock.advance(3 * DAY_MS)
  expect(await known()).toEqual([false, true, true])
  clock.advance(5 * DAY_MS)
  expect(await known()).toEqual([false, false, true])
  const { rows } = await app.database.query('SELECT count(*)::int AS watchlists FROM watchlists')
  expect(rows).toEqual([{ watchlists: 1 }])
})
