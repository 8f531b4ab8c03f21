import { Writable } from 'node:stream'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runDoctor } from '../../src/cli/doctor.ts'
import type { Finding } from '../../src/doctor/finding.ts'
import { checkClock } from '../../src/doctor/machine.ts'
import { checkRedis } from '../../src/doctor/redis.ts'
import { openEmbedded } from '../../src/store/embedded.ts'
import { openPostgres } from '../../src/store/servers.ts'
import type { Database } from '../../src/store/sql.ts'
import { copyTemplate, createFreshDatabase, openFreshPostgres, temporaryFolder } from '../helpers/database.ts'
import { type Simulator, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'
import { findRedis, freePort, startRedis, type TestServer } from '../helpers/servers.ts'

const folder = temporaryFolder()
afterAll(folder.remove)
const servers = process.env.TEST_DATABASE_URL
const embedded = { DATA_DIR: `${folder.path}/data`, PREVIEW_DIR: `${folder.path}/preview` }

async function ask(
  env: Record<string, string>,
): Promise<{ findings: Finding[]; code: number; of: (check: string) => Finding[] }> {
  let text = ''
  const output = new Writable({
    write: (chunk, _encoding, done) => {
      text += chunk
      done()
    },
  })
  const code = await runDoctor({ ...embedded, ...env }, { json: true }, output)
  const findings = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Finding)
  for (const finding of findings) expect(finding.state === 'ok').toBe(finding.mend === undefined)
  return { findings, code, of: (check) => findings.filter((finding) => finding.check === check) }
}

describe('an installation with nothing set', () => {
  test('has warnings and no failure before its first start', async () => {
    const { code, of } = await ask({})
    expect(of('database')).toMatchObject([{ state: 'ok', says: expect.stringContaining('none yet') }])
    expect(of('mail server')).toMatchObject([{ state: 'warning' }])
    expect(code).toBe(0)
  })

  test('is told of every setting that cannot be used', async () => {
    const { code, findings } = await ask({ PORT: 'x', REDIS_URL: 'http://secret@here' })
    expect(findings.map(({ says }) => says)).toEqual([
      expect.stringContaining('REDIS_URL must be an address'),
      expect.stringContaining('PORT must be a whole number'),
    ])
    expect(JSON.stringify(findings)).not.toContain('secret')
    expect(code).toBe(1)
  })

  test('is told of settings that do not go together', async () => {
    const { of } = await ask({
      PUBLIC_URL: 'http://news.paper.org',
      MAIL_DKIM_DOMAIN: 'paper.org',
      ALIASES_FILE: '/none',
    })
    expect(
      of('configuration')
        .map(({ state }) => state)
        .sort(),
    ).toEqual(['failed', 'failed', 'warning', 'warning'])
  })

  test('whose database is in use has its service asked', async () => {
    await copyTemplate(embedded.DATA_DIR)
    const holder = await openEmbedded(embedded.DATA_DIR)
    const { code, of } = await ask({ PORT: String(await freePort()) })
    expect(of('database')).toMatchObject([{ says: expect.stringContaining(`in use by process ${process.pid}`) }])
    expect(of('service')).toMatchObject([{ state: 'failed', says: expect.stringContaining('does not answer') }])
    expect(code).toBe(1)
    await holder.close()
    expect((await ask({})).of('feeds')).toMatchObject([{ state: 'ok' }])
  })
})

describe.runIf(servers)('PostgreSQL', () => {
  let database: Database
  let url = ''
  beforeAll(async () => {
    url = await createFreshDatabase(servers!)
    database = await openPostgres(url, 3, () => undefined)
  })
  afterAll(() => database.close())

  test('that was never migrated is told of, and stays as it is', async () => {
    const { of, code } = await ask({ DATABASE_URL: url })
    expect(of('database')).toContainEqual(
      expect.objectContaining({ state: 'warning', says: expect.stringMatching(/\d+ migrations are to be applied/) }),
    )
    const tables = await database.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'public'`)
    expect(tables.rows).toEqual([])
    expect(code).toBe(0)
  })

  test('in another encoding fails', async () => {
    const name = `latin_${process.pid}_${Math.random().toString(36).slice(2)}`
    await database.query(`CREATE DATABASE ${name} ENCODING 'LATIN1' LOCALE 'C' TEMPLATE template0`)
    const { of } = await ask({ DATABASE_URL: Object.assign(new URL(url), { pathname: `/${name}` }).href })
    expect(of('database')).toContainEqual(
      expect.objectContaining({ state: 'failed', says: expect.stringContaining('encoded in LATIN1') }),
    )
  })

  test('with feeds that fail, polls and deliveries nobody does, and a clock that went wrong', async () => {
    const fresh = await openFreshPostgres(servers!)
    await fresh.script(`
      INSERT INTO feeds (url, state, added_at, next_poll_at, failures, problem) VALUES
        ('https://me:pass@one.paper.org/', 'active', now(), now() + interval '1 hour', 9, 'it answers 500'),
        ('https://two.paper.org/', 'active', now(), now() - interval '1 hour', 0, NULL);
      INSERT INTO destinations (kind, address, name) VALUES ('email', 'a@paper.org', 'a');
      INSERT INTO deliveries (destination_id, kind, dedupe_key, state, next_attempt_at, created_at) VALUES
        (1, 'alert', '1', 'pending', now() - interval '1 hour', now() + interval '1 day'),
        (1, 'alert', '2', 'dead', now(), now());`)
    const { rows } = await fresh.query<{ name: string }>('SELECT current_database() AS name')
    const { of, findings } = await ask({
      DATABASE_URL: Object.assign(new URL(url), { pathname: `/${rows[0]!.name}` }).href,
    })
    expect(of('feeds').map(({ says }) => says)).toEqual([
      expect.stringMatching(/^1 of 2 fail, 0 are gone: .*it answers 500/),
      expect.stringMatching(/^1 should have been polled/),
    ])
    expect(of('deliveries').map(({ state }) => state)).toEqual(['failed', 'warning', 'failed'])
    expect(JSON.stringify(findings)).not.toMatch(/me:pass|a@paper/)
    expect(of('clock')).toMatchObject([{ state: 'ok', says: expect.stringContaining('PostgreSQL') }])
    await fresh.close()
  })

  test('with a role that may not read the tables fails, and says what the owner runs', async () => {
    const role = `blind_${process.pid}_${Math.random().toString(36).slice(2)}`
    const fresh = await openFreshPostgres(servers!)
    await fresh.script(`CREATE ROLE ${role} LOGIN; GRANT SELECT ON migrations TO ${role}`)
    const { rows } = await fresh.query<{ name: string }>('SELECT current_database() AS name')
    const { of, code } = await ask({
      DATABASE_URL: Object.assign(new URL(url), { pathname: `/${rows[0]!.name}`, username: role }).href,
    })
    expect(of('database')).toContainEqual(
      expect.objectContaining({ state: 'failed', mend: expect.stringContaining(`sitrep migrate --app-role ${role}`) }),
    )
    expect(code).toBe(1)
    await fresh.close()
  })

  test('that cannot be reached is told of without its password', async () => {
    const { findings, code } = await ask({ DATABASE_URL: 'postgres://me:sesame@127.0.0.1:1/none' })
    expect(JSON.stringify(findings)).toMatch(/127\.0\.0\.1:1\/none as me: .*ECONNREFUSED/)
    expect(JSON.stringify(findings)).not.toContain('sesame')
    expect(code).toBe(1)
  })
})

describe.runIf(findRedis())('Redis', () => {
  let server: TestServer
  let redis: Redis
  beforeAll(async () => {
    server = await startRedis(findRedis()!)
    redis = new Redis(server.url)
  })
  afterAll(async () => {
    redis.disconnect()
    await server.kill() // it does not stop while it writes its file anew
    await server.stop()
  })
  const states = async () => (await checkRedis(server.url, () => new Date())).findings.map(({ state }) => state)

  test('set as it should be is well', async () => {
    expect(await states()).toEqual(['ok', 'ok', 'ok'])
  })

  test.each([
    ['drops jobs when memory runs short', 'maxmemory-policy', 'allkeys-lru', 'noeviction', 'failed'],
    ['forgets jobs when it restarts', 'appendonly', 'no', 'yes', 'warning'],
    ['is nearly full', 'maxmemory', '1mb', '0', 'warning'],
    ['takes no writes', 'min-replicas-to-write', '1', '0', 'failed'],
  ])('that %s is told of', async (_name, setting, bad, good, state) => {
    await redis.config('SET', setting, bad)
    expect(await states()).toContain(state)
    await redis.config('SET', setting, good)
  })

  test('whose clock is another is told of', async () => {
    const { skewMs } = await checkRedis(server.url, () => new Date(Date.now() + 60_000))
    expect(checkClock(0, [{ name: 'Redis', skewMs: skewMs! }])).toMatchObject([
      { state: 'failed', says: expect.stringContaining('ahead of the clock of Redis') },
    ])
    expect(checkClock(0, [{ name: 'Redis', skewMs: -5_000 }])).toMatchObject([{ state: 'warning' }])
  })
})

describe.runIf(servers)('Discord', () => {
  let discord: Simulator
  let database: Database
  let url = ''
  beforeAll(async () => {
    discord = await startDiscord()
    database = await openFreshPostgres(servers!)
    const { rows } = await database.query<{ name: string }>('SELECT current_database() AS name')
    url = Object.assign(new URL(servers!), { pathname: `/${rows[0]!.name}` }).href
  })
  afterAll(async () => {
    await database.close()
    await discord.close()
  })
  const look = async (token = TOKEN) =>
    (await ask({ DATABASE_URL: url, DISCORD_TOKEN: token, DISCORD_API: discord.api })).of('discord')

  test('is told of channel by channel', async () => {
    const { world } = discord
    const guild = world.addGuild('Paper', '800000000000000001')
    const add = (name: string, denied: ('view' | 'send' | 'threads')[] = []) =>
      world.addChannel({ guildId: guild.id, name, denied: new Set(denied) })
    const channels = [add('news'), add('quiet', ['send']), add('hidden', ['view']), add('flat', ['threads'])]
    const thread = world.addChannel({ guildId: guild.id, name: 'thread', type: 11, parentId: channels[1]!.id })
    for (const { id, name } of [...channels, thread, { id: '700000000000000001', name: 'gone' }]) {
      await database.query(`INSERT INTO destinations (kind, address, name) VALUES ('discord', $1, $2)`, [id, name])
    }
    expect((await look()).map(({ state, says }) => `${state}: ${says}`)).toEqual([
      'ok: the token belongs to sitrep',
      'ok: the bot may do all it needs in 1 of 6 channels',
      'failed: #quiet in Paper: the bot lacks Send Messages',
      'failed: #hidden: the bot may not see it',
      'failed: #flat in Paper: the bot lacks Create Public Threads',
      'failed: #thread in Paper: the bot lacks Send Messages',
      'failed: #gone is gone',
    ])
  })

  test('that refuses the token is told of without it', async () => {
    const findings = await look('another.token.than-this')
    expect(findings).toMatchObject([{ state: 'failed', says: 'the token is refused' }])
    expect(JSON.stringify(findings)).not.toContain('another.token')
  })
})
