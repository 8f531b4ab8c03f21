import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Answered, textOf } from '../helpers/discord/user.ts'
import { type Newsroom, openNewsroom } from './server.ts'

const DRONES =
  'Nineteen drones crossed the border into Novomir during the night. Jets were scrambled from two bases and three drones were shot down over the fields near Halden.'

let room: Newsroom
let site: { url: string; close: () => void }

beforeAll(async () => {
  room = await openNewsroom()
  site = await openSite()
})
afterAll(() => site.close())

/** A site with a page, the feed that it names, and a list of feeds to import. */
async function openSite() {
  const server = createServer((request, response) => {
    const here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answers: Record<string, [string, string]> = {
      '/': [
        'text/html',
        `<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><body>News</body></html>`,
      ],
      '/rss.xml': [
        'application/rss+xml',
        `<rss version="2.0"><channel><title>Harbour Post</title><link>${here}/</link><item><title>Ferry late</title><link>${here}/1</link><guid>1</guid></item></channel></rss>`,
      ],
      '/list.opml': [
        'text/xml',
        `<opml version="2.0"><head/><body><outline text="Coast" xmlUrl="${here}/coast.xml"/><outline text="Inland" xmlUrl="${here}/inland.xml"/></body></opml>`,
      ],
    }
    const [type, body] = answers[request.url ?? ''] ?? ['text/plain', 'nothing here']
    response.writeHead(answers[request.url ?? ''] ? 200 : 404, { 'content-type': type }).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

const slash = (command: string, options = {}) => room.owner.slash(room.alerts.id, command, options)

function expectAnswer(answered: Answered, text: string | RegExp): void {
  expect(answered.text).toMatch(text)
  expect(answered.isEphemeral).toBe(true)
}

test('an owner does everything from first help to last removal through interactions alone', {
  timeout: 240_000,
}, async () => {
  expectAnswer(await slash('help'), /\/watch add/)
  expectAnswer(await slash('help', { about: 'queries' }), /NEAR\/5/)
  expectAnswer(await slash('topics'), /energy/)
  expectAnswer(await slash('status'), /Nothing is delivered to this server yet/)

  // A watchlist: first badly written, then seen before it is saved.
  expectAnswer(
    await slash('watch add', { name: 'Border', query: 'drone* NEAR/5 (border' }),
    /cannot be read[\s\S]*\[Edit\]/,
  )
  const shown = await slash('watch add', { name: 'Border', query: 'drone* NEAR/8 border' })
  expectAnswer(
    shown,
    /Line 1\*\* is read as `drone\* NEAR\/8 border`[\s\S]*caught nothing[\s\S]*\[Save\] \[Edit\] \[Cancel\]/,
  )
  const form = await shown.press('Edit')
  expect(form.modal!.fields).toEqual({ name: 'Border', lines: 'drone* NEAR/8 border' })
  const edited = await form.submit({ lines: 'drone* NEAR/8 border\ntitle:incursion' })
  expectAnswer(edited, /Line 2\*\* is read as `title:incursion`/)
  expectAnswer(await edited.press('Save'), /Saved \*\*Border\*\* with 2 lines\. It alerts in <#\d+>/)
  expectAnswer(await slash('watch add', { name: 'Border', query: 'ferry' }), /already/)
  expectAnswer(await slash('watch list'), /Border.*0 matches/)
  expect(await room.owner.complete(room.alerts.id, 'watch test', 'name', 'bor')).toEqual(['Border'])

  // The alert, further outlets, and its buttons.
  await room.arrive('Drones cross into Novomir', DRONES, 'The Courier')
  expect(room.alerts.messages).toHaveLength(1)
  const [alert] = room.alerts.messages
  expect(textOf(alert!)).toMatch(
    /Alert · Border\nDrones cross into Novomir\nNineteen \*\*drones\*\* crossed the \*\*border\*\*/,
  )
  await room.arrive('Drones cross into Novomir', DRONES, 'Evening Post')
  room.clock.advance(61_000)
  await room.settle()
  expect(room.alerts.messages).toHaveLength(1)
  expect(textOf(alert!)).toMatch(/Also in 1 outlet: Evening Post/)
  expectAnswer(await room.owner.press(room.alerts.id, alert!, 'Sources'), /2 articles from 2 outlets/)
  expectAnswer(await slash('why', { article: 'Drones cross', watchlist: 'Border' }), /alert/)
  const [suggestion] = await room.owner.complete(room.alerts.id, 'why', 'article', 'novomir')
  expect(suggestion).toBe('Drones cross into Novomir')
  expectAnswer(await slash('search', { query: 'halden' }), /Drones cross into Novomir/)
  expectAnswer(await slash('watch history', { name: 'border' }), /Drones cross into Novomir.*The Courier.*line 1/)
  expectAnswer(await slash('watch test', { name: 'Border' }), /Backtest:.*1 in all over the last week/)

  const fewer = await room.owner.press(room.alerts.id, alert!, 'Fewer like this')
  expectAnswer(fewer, /Nothing changes until you save/)
  const chosen = await fewer.press('', ['everything from The Courier'])
  expectAnswer(chosen, /NOT source:"The Courier"[\s\S]*\*\*0\*\* times instead of \*\*1 time\*\*/)
  expectAnswer(await chosen.press('Cancel'), /Nothing was saved/)
  expectAnswer(await room.owner.press(room.alerts.id, alert!, 'Mute story'), /muted here/)
  expectAnswer(await room.owner.press(room.alerts.id, alert!, 'Snooze'), /silent until/)
  await room.arrive(
    'More drones over the border at Tarn',
    'Police at Tarn counted four drones at the border crossing on Friday.',
    'The Courier',
  )
  expect(room.alerts.messages).toHaveLength(1)
  expectAnswer(await slash('watch mute', { name: 'Border', for: 'off' }), /alerts again/)

  // Digests.
  expectAnswer(await slash('digest subscribe', { name: 'Morning', when: 'now and then' }), /is no time I understand/)
  const subscribed = await slash('digest subscribe', {
    name: 'Morning',
    channel: { channel: room.briefs.id },
    when: 'weekdays 07:30',
    'time-zone': 'Europe/Oslo',
  })
  expectAnswer(subscribed, /comes to <#\d+> Monday to Friday at 07:30 \(Europe\/Oslo\)/)
  expectAnswer(await slash('digest preview', { name: 'Morning' }), /would say now[\s\S]*Drones cross into Novomir/)
  expectAnswer(await slash('digest now', { name: 'Morning' }), /on its way/)
  await room.discord.until(() => room.briefs.messages.length > 0)
  expect(textOf(room.briefs.messages[0]!)).toMatch(/Morning · Friday 20 November[\s\S]*Drones cross into Novomir/)
  expectAnswer(
    await slash('digest edit', { name: 'Morning', when: '18:00', topics: 'energy' }),
    /every day at 18:00.*Energy/i,
  )

  // Settings.
  expectAnswer(await slash('settings time-zone', { zone: 'Europe/Oslo' }), /Europe\/Oslo/)
  expectAnswer(await slash('settings quiet-hours', { from: '22:00', to: '06:30' }), /Quiet from \*\*22:00\*\*/)
  expectAnswer(await slash('settings limits', { alerts: 5 }), /At most \*\*5\*\*/)
  expectAnswer(
    await slash('settings mention', { role: { role: '810000000000000001' } }),
    /mentions <@&810000000000000001>/,
  )
  expectAnswer(await slash('settings show'), /22:00 to 06:30[\s\S]*5 alerts in ten minutes/)
  await slash('settings quiet-hours')
  await slash('settings limits', { alerts: 0 })

  // Feeds.
  const found = await slash('feeds add', { address: site.url })
  expectAnswer(found, /Harbour Post[\s\S]*Ferry late[\s\S]*\[Add it\]/)
  expectAnswer(await found.press('Add it'), /Added/)
  const imported = await slash('feeds import', {
    file: { file: { name: 'list.opml', url: `${site.url}/list.opml`, size: 300 } },
  })
  expectAnswer(imported, /2 feeds in the file, 2 of them new/)
  expectAnswer(await imported.press('Add 2 feeds'), /Added 2 feeds/)
  expectAnswer(await slash('feeds list'), /3 feeds/)
  expectAnswer(await slash('feeds check', { feed: 'Coast' }), /Coast/)
  expectAnswer(await slash('feeds export'), /3 feeds\nfile sitrep-feeds\.opml/)
  expectAnswer(await slash('feeds remove', { feed: 'Coast' }), /Removed \*\*Coast\*\*/)

  // And away with it.
  const ending = await slash('digest unsubscribe', { name: 'Morning' })
  expectAnswer(await ending.press('End it'), /has ended/)
  const removing = await slash('watch remove', { name: 'Border' })
  expectAnswer(await removing.press('Keep'), /Nothing was changed/)
  expectAnswer(await (await slash('watch remove', { name: 'Border' })).press('Remove'), /Removed \*\*Border\*\*/)
  expectAnswer(await slash('watch list'), /There is none yet/)
  expect(room.discord.refusals()).toEqual([])
  if (process.env.SHOW_TRANSCRIPT) console.log(room.owner.transcript.join('\n\n'))
})
