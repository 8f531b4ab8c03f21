import { describe, expect, it } from 'vitest'
import type { Scope } from '../../src/deliver/tokens.ts'
import { listOwnedWatchlists } from '../../src/store/reader-watchlists.ts'
import { findReaderByAddress, ownerOf } from '../../src/store/readers.ts'
import { openBrowser } from './browser.ts'
import { openSite } from './site.ts'

const site = await openSite()
const { app } = site
const browser = openBrowser(site)
const ADDRESS = 'ann@example.org'

async function link(purpose: 'confirm' | 'unsubscribe', scope: Scope): Promise<string> {
  const { id, tokenEpoch } = (await findReaderByAddress(app.database, ADDRESS))!
  const token = app.tokens.issue({ purpose, destinationId: id, epoch: tokenEpoch, scope })
  return `/${purpose === 'confirm' ? 'confirm' : 'u'}/${token}`
}

const confirmation = () => link('confirm', { kind: 'all' })

async function watchlists() {
  return listOwnedWatchlists(app.database, ownerOf((await findReaderByAddress(app.database, ADDRESS))!.id))
}

async function subscribe(queries: string) {
  const rest = { rhythm: 'daily', localTime: '07:30', timeZone: 'Europe/Oslo', topics: ['energy'] }
  await browser.post('/subscribe', { ...rest, address: ADDRESS, queries })
  return confirmation()
}

describe('the page of a confirmation', () => {
  it('names what was ended as such, and no longer as what is sent', async () => {
    await browser.post(await subscribe('refinery'))
    expect(browser.words).toContain('Alerts for My keywords: refinery')
    expect(browser.words).not.toContain('Ended')
    const [list] = await watchlists()
    await browser.post(await link('unsubscribe', { kind: 'watchlist', id: list!.id }))
    await browser.get(await confirmation())
    expect(browser.words).toContain('Daily digest of Energy strikes')
    expect(browser.words).not.toContain('Alerts for My keywords')
    expect(browser.words).toContain('Ended: alerts for My keywords')
  })

  it('does not call a watchlist ended that a digest marks', async () => {
    await app.database.query(`UPDATE subscriptions SET watchlist_ids = ARRAY[$1::bigint]`, [
      (await watchlists())[0]!.id,
    ])
    await browser.get(await confirmation())
    expect(browser.words).not.toContain('Ended')
    await app.database.query(`UPDATE subscriptions SET watchlist_ids = '{}'`)
  })

  it('says of what is paused that it is', async () => {
    await app.database.query(`UPDATE subscriptions SET state = 'paused'`)
    await browser.get(await confirmation())
    expect(browser.words).toContain('(Europe/Oslo), paused')
    await app.database.query(`UPDATE subscriptions SET state = 'active'`)
  })

  it('says that nothing is sent where all was ended', async () => {
    const { rows } = await app.database.query<{ id: number }>('SELECT id FROM subscriptions')
    await browser.post(await link('unsubscribe', { kind: 'subscription', id: rows[0]!.id }))
    await browser.get(await confirmation())
    expect(browser.words).not.toContain('You are subscribed')
    expect(browser.words).toContain('Nothing is sent')
    expect(browser.words).toContain('Ended: Daily digest, alerts for My keywords')
  })
})

describe('who unsubscribed from all and comes back', () => {
  it('gets alerts for the keywords asked for then, and keeps the list of before', async () => {
    await browser.post(await link('unsubscribe', { kind: 'all' }))
    site.clock.advance(11 * 60_000)
    await browser.post(await subscribe('depot'))
    expect(browser.words).toContain('You are subscribed')
    expect(browser.words).toContain('Alerts for My keywords, asked for anew: depot')
    site.clock.advance(11 * 60_000)
    await browser.post(await link('unsubscribe', { kind: 'all' }))
    await subscribe('squirrel')
    await browser.post(await subscribe('ferry'))
    const lists = (await watchlists()).map(({ name, alerts, lines }) => [name, alerts, lines.map(({ query }) => query)])
    expect(lists).toEqual([
      ['My keywords', false, ['refinery']],
      ['My keywords, asked for anew', true, ['ferry']],
    ])
  })
})
