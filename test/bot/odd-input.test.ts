import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { type Newsroom, openNewsroom } from './server.ts'

const UTF_16 = `\ufeff<?xml version="1.0" encoding="UTF-16"?><opml version="2.0"><body><outline text="Zürich" xmlUrl="https://z.example/rss"/></body></opml>`
const WINDOWS = `<?xml version="1.0" encoding="windows-1252"?><opml version="2.0"><body><outline text="Genève" xmlUrl="https://g.example/rss"/></body></opml>`
const MANY = `<opml version="2.0"><body>${Array.from({ length: 1500 }, (_, n) => `<outline text="F${n}" xmlUrl="https://f${n}.example/rss"/>`).join('')}</body></opml>`
const FILES: Record<string, Buffer> = {
  '/rss.xml': Buffer.from(
    '<rss version="2.0"><channel><title>Harbour Post</title><item><title>Ferry</title><guid>1</guid></item></channel></rss>',
  ),
  '/utf-16.opml': Buffer.from(UTF_16, 'utf16le'),
  '/windows.opml': Buffer.from(WINDOWS, 'latin1'),
  '/many.opml': Buffer.from(MANY),
  '/empty.opml': Buffer.from('<opml version="2.0"><body/></opml>'),
}

let room: Newsroom
let here: string
const server = createServer((request, response) => {
  const body = FILES[request.url ?? '']
  response.writeHead(body ? 200 : 404, { 'content-type': 'application/xml' }).end(body)
})

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  here = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  room = await openNewsroom()
})
afterAll(() => void server.close())

const slash = (command: string, options = {}) => room.owner.slash(room.alerts.id, command, options)
const importing = (name: string) =>
  slash('feeds import', { file: { file: { name, url: `${here}/${name}`, size: 300 } } })

test.each([
  ['utf-16.opml', 'Zürich'],
  ['windows.opml', 'Genève'],
])('%s is read in the encoding that it names', async (name, title) => {
  expect((await importing(name)).text).toContain(title)
})

test('a list of many feeds shows as many as there is room for', async () => {
  const { text } = await importing('many.opml')
  expect(text).toMatch(/1,500 feeds in the file, 1,500 of them new\n• \[F0\][\s\S]*• \[F20\][\s\S]*… and 1,?\d+ more/)
})

test('a list without a feed is told from one that is known', async () => {
  expect((await importing('empty.opml')).text).toBe('The file names no feed.')
})

test('a feed that is read already is not offered again', async () => {
  const address = `${here}/rss.xml`
  await (await slash('feeds add', { address })).press('Add it')
  const again = await slash('feeds add', { address })
  expect(again.text).toMatch(/Harbour Post[\s\S]*is read already/)
  expect(again.text).not.toContain('[Add')
})

test('a zone is found by its city as people type it', async () => {
  expect(await room.owner.complete(room.alerts.id, 'settings time-zone', 'zone', 'new y')).toEqual(['America/New_York'])
  expect((await slash('settings time-zone', { zone: 'new york' })).text).toContain('America/New_York')
  expect((await slash('settings time-zone', { zone: 'Nowhere' })).text).toContain('no time zone')
})

test('names of watchlists differ by more than capitals', async () => {
  await (await slash('watch add', { name: 'Border', query: 'border' })).press('Save')
  expect((await slash('watch add', { name: 'border', query: 'ferry' })).text).toContain('already')
})

test('lines beyond what a watchlist takes are refused, not dropped', async () => {
  const form = await slash('watch edit', { name: 'Border' })
  const shown = await form.submit({ lines: Array.from({ length: 30 }, (_, n) => `word${n}`).join('\n') })
  expect(shown.text).toMatch(/It has 30 lines; a watchlist takes 25/)
  expect(shown.text).not.toContain('[Save]')
  const { modal } = await shown.press('Edit')
  expect(modal!.fields.lines!.split('\n')).toHaveLength(30)
})

test('a search within a topic that there is not says so', async () => {
  expect((await slash('search', { query: 'ferry', topic: 'sport' })).text).toContain('There is no topic `sport`')
})

test('German lacks no description, and none is too long', () => {
  const read = (name: string) =>
    parse(readFileSync(join(PROJECT_ROOT, 'templates', 'discord', name), 'utf8'), { merge: true }).commands
  const texts = (part: object, path = ''): [string, string][] =>
    Object.entries(part).flatMap(([key, value]): [string, string][] =>
      typeof value === 'object' ? texts(value, `${path}.${key}`) : [[`${path}.${key}`, value]],
    )
  const [english, german] = [texts(read('en.yaml')), texts(read('de.yaml'))]
  expect(german.map(([path]) => path).sort()).toEqual(english.map(([path]) => path).sort())
  expect(german.filter(([, text]) => text.length > 100)).toEqual([])
})
