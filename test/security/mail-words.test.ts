import { expect, it } from 'vitest'
import { openBrowser } from '../web/browser.ts'
import { openSite } from '../web/site.ts'

it('a mail that asks for confirmation holds nothing that whoever asked has written', async () => {
  const site = await openSite()
  const topics = ['energy', 'Win at https://evil.example/now', '\ud800']
  const wish = { address: 'target@example.org', rhythm: 'daily', localTime: '07:30', timeZone: 'UTC', topics }
  await openBrowser(site).post('/subscribe', { ...wish, queries: 'evilword' })
  const { rows } = await site.app.database.query<{ details: { text: string } }>('SELECT details FROM deliveries')
  expect(rows).toHaveLength(1)
  expect(rows[0]!.details.text).toContain('a news digest (Energy strikes) every day')
  expect(JSON.stringify(rows)).not.toContain('evil')
})
