import { describe, expect, it } from 'vitest'
import { openSite } from '../web/site.ts'
import { invite } from './people.ts'

const site = await openSite()
await invite(site, 'known@example.org')

const FORM = { rhythm: 'daily', localTime: '07:30', timeZone: 'UTC' }

describe('whoever wants to bury an address in mail', () => {
  it.each(['known@example.org', 'new@example.org'])('gets it no more than a few in a day: %s', async (address) => {
    const count = async () => {
      const { rows } = await site.app.database.query(
        `SELECT 1 FROM deliveries x JOIN destinations d ON d.id = x.destination_id WHERE d.address = $1`,
        [address],
      )
      return rows.length
    }
    for (let i = 0; i < 20; i++) {
      const ask = { method: 'POST' as const, payload: { ...FORM, address }, remoteAddress: `203.0.113.${i}` }
      expect((await site.server.inject({ ...ask, url: '/subscribe' })).statusCode).toBe(200)
      expect((await site.server.inject({ ...ask, url: '/manage/link' })).statusCode).toBe(200)
      site.clock.advance(11 * 60_000)
    }
    expect(await count()).toBe(6)
    site.clock.advance(86_400_000)
    const again = { method: 'POST' as const, payload: { ...FORM, address }, remoteAddress: '203.0.113.99' }
    await site.server.inject({ ...again, url: '/subscribe' })
    expect(await count()).toBe(7)
  })
})
