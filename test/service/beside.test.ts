import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Config } from '../../src/config.ts'
import { testConfig } from '../helpers/app.ts'
import { copyTemplate, temporaryFolder } from '../helpers/database.ts'
import { environmentOf, type Service, startService } from '../helpers/service.ts'

const run = promisify(execFile)
const folder = temporaryFolder()
let config: Config
let service: Service

beforeAll(async () => {
  await copyTemplate(join(folder.path, 'data'))
  config = testConfig(folder.path)
  service = startService(config, 'worker,scheduler')
  await service.untilLogged('sitrep is up')
}, 60_000)
afterAll(async () => {
  await service.kill('SIGTERM')
  folder.remove()
})

async function sitrep(...words: string[]): Promise<string> {
  const program = join(process.cwd(), 'bin', 'sitrep.js')
  const { stdout } = await run(process.execPath, [program, ...words], { env: environmentOf(config) })
  return stdout
}

test('commands work beside a service that has the embedded database open', async () => {
  const opml = join(folder.path, 'two.opml')
  writeFileSync(
    opml,
    '<opml version="2.0"><body><outline type="rss" text="One" xmlUrl="http://a.example/1"/><outline type="rss" text="Two" xmlUrl="http://a.example/2"/></body></opml>',
  )
  expect(await sitrep('feeds', 'import', opml)).toBe('2 feeds added, 0 were there before\n')
  expect(await sitrep('feeds', 'pause', 'Two')).toBe('Two: paused\n')
  const listed = (await sitrep('feeds', 'list', '--json'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(listed).toMatchObject([{ name: 'One' }, { name: 'Two', state: 'paused' }])
}, 60_000)

test('what a command asks for is done by the service', async () => {
  const seed = join(process.cwd(), 'seeds', 'README.md')
  const ingested = service.untilLogged('item ingested')
  await sitrep('import', seed)
  await ingested
  expect(await sitrep('watch', 'test', 'the')).toMatch(/of [1-9]\d* items? stored/)
}, 60_000)

test('a second service is refused', async () => {
  await expect(sitrep('start', '--roles', 'scheduler')).rejects.toThrow('is in use by process')
}, 60_000)
