import { describe, expect, it } from 'vitest'
import { inEvenTime } from '../../src/web/even-time.ts'
import { openSite } from '../web/site.ts'
import { invite } from './people.ts'

const site = await openSite()
const { app, server } = site
await invite(site, 'ann@example.org')
const gone = await invite(site, 'gone@example.org')
await app.database.query(`UPDATE destinations SET state = 'off' WHERE id = $1`, [gone.id])
await app.database.query(
  `INSERT INTO destinations (kind, address, name, state, time_zone) VALUES ('email', $1, 'Waits', 'unconfirmed', 'UTC')`,
  ['waits@example.org'],
)
const ADDRESSES = ['nobody@example.org', 'ann@example.org', 'waits@example.org', 'gone@example.org']

const form = (address: string) => ({
  address,
  rhythm: 'daily',
  localTime: '07:30',
  timeZone: 'UTC',
  queries: 'refinery',
})
const schedule = { kind: 'daily', localTime: '07:30', days: [] }
const ways: [string, (address: string) => object][] = [
  ['/subscribe', form],
  ['/manage/link', form],
  ['/api/v1/subscribe', (address) => ({ address, timeZone: 'UTC', schedule, queries: ['refinery'] })],
]

describe('whether an address is known', () => {
  it.each(ways)('is not told by the answer of %s', async (url, bodyFor) => {
    const answers = []
    for (const [i, address] of ADDRESSES.entries()) {
      const remoteAddress = `203.0.113.${i}`
      const { statusCode, body, cookies } = await server.inject({
        ...{ method: 'POST', url, payload: bodyFor(address), remoteAddress },
      })
      answers.push({ statusCode, cookies, body: body.replaceAll(address, 'ADDRESS') })
    }
    expect(answers[0]!.statusCode).toBeLessThan(300)
    for (const answer of answers) expect(answer).toEqual(answers[0])
  })

  it('is not told by the time to the answer: work of any length ends with the pause', async () => {
    let end: (value: unknown) => void = () => undefined
    const pause = new Promise((resolve) => {
      end = resolve
    })
    const told: string[] = []
    const quick = inEvenTime(Promise.resolve('quick'), pause).then((done) => told.push(done))
    const fails = inEvenTime(Promise.reject(new Error('fails')), pause).catch((error: Error) =>
      told.push(error.message),
    )
    await new Promise((resolve) => setImmediate(resolve))
    expect(told).toEqual([])
    end(null)
    await Promise.all([quick, fails])
    expect(told).toEqual(['quick', 'fails'])
  })
})
