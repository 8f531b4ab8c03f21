import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type App, buildApp } from '../../src/app.ts'
import { forgetLost } from '../../src/cli/secrets.ts'
import { readConfig } from '../../src/config.ts'
import { checkSecrets } from '../../src/doctor/secrets.ts'
import { saveWish } from '../../src/feeds/add.ts'
import { listDestinationRows, switchDestination } from '../../src/store/admin.ts'
import { writeBackup } from '../../src/store/backup.ts'
import { ensureDestination, findDestination } from '../../src/store/destinations.ts'
import { findDraft, insertDraft } from '../../src/store/discord-drafts.ts'
import { claimFeeds, listDueFeeds } from '../../src/store/due-feeds.ts'
import { findFeed, findFeedByWord, findUrlOwner, saveFeed } from '../../src/store/feeds.ts'
import { copySetUp } from '../../src/store/replay.ts'
import { createSealer } from '../../src/store/sealing.ts'
import { ensureSecret } from '../../src/store/secrets.ts'
import { testConfig } from '../helpers/app.ts'
import { copyTemplate, createFreshDatabase, temporaryFolder } from '../helpers/database.ts'

const [KEY, OTHER] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')] as const
const FEED = 'https://reader:hunter2@feeds.example/private?user=7&access_token=s3cr3t-of-feed'
const PLAIN = 'https://feeds.example/open?page=1'
const MOVED = 'https://new.example/feed?auth=s3cr3t-of-move'
const HUB_SECRET = 'secret-told-to-the-hub'
const WEBHOOK = 'https://hooks.example/api/webhooks/42/t0ken-of-webhook?thread_id=7'
const WHO = { guildId: '1', userId: '2' }
const DRAFT = [{ url: 'https://lists.example/feed?key=s3cr3t-of-list', name: null }]
const CLEAR = ['hunter2', 's3cr3t-of-feed', 's3cr3t-of-move', 't0ken-of-webhook', 's3cr3t-of-list', HUB_SECRET]

const folder = temporaryFolder()
afterAll(folder.remove)
let count = 0

type Place = { name: string; make: () => Promise<Record<string, string>> }
const servers = process.env.TEST_DATABASE_URL
const places: Place[] = [
  {
    name: 'embedded',
    make: async () => {
      const env = { DATA_DIR: join(folder.path, String(++count)) }
      await copyTemplate(env.DATA_DIR)
      return env
    },
  },
  ...(servers
    ? [{ name: 'PostgreSQL', make: async () => ({ DATABASE_URL: await createFreshDatabase(servers) }) }]
    : []),
]

/** Starts the app on the database of `env` with these keys, does the work, and stops it. */
async function run<T>(env: Record<string, string>, keys: string | null, work: (app: App) => Promise<T>): Promise<T> {
  const { dataDir, databaseUrl } = readConfig(env, () => '')
  const app = await buildApp(testConfig(folder.path, { dataDir, databaseUrl, secretKey: keys }))
  try {
    return await work(app)
  } finally {
    await app.close()
  }
}

/** Fills a database with everything that is to be sealed. @returns what a start with the right key must find again */
async function fill(app: App) {
  const { database, now } = app
  const { id } = await saveWish(database, FEED, { name: 'Private' }, now())
  await saveWish(database, PLAIN, {}, now())
  const topicUrl = `${MOVED}&self=1`
  await saveFeed(database, id, { hubSecret: HUB_SECRET, hubToken: 'where', movedTo: MOVED, topicUrl })
  const webhookId = await ensureDestination(database, HOOK)
  const draftId = await insertDraft(database, WHO, 'opml', DRAFT, now())
  return { id, webhookId, draftId, ...(await read(app, id)) }
}

const HOOK = { kind: 'webhook', address: WEBHOOK, name: 'Desk', timeZone: 'UTC' } as const

/** What the webhook and the draft are, as the program meets them. */
async function readCovered({ database }: App, { webhookId, draftId }: { webhookId: number; draftId: number }) {
  const destination = await findDestination(database, webhookId)
  const [row] = await listDestinationRows(database, 'webhook', null, 10)
  const draft = await findDraft(database, WHO, 'opml', draftId)
  return { address: destination?.address, shown: row?.address, state: destination?.state, draft: draft?.content }
}

const COVERED = { address: WEBHOOK, shown: WEBHOOK, state: 'active', draft: DRAFT }

async function read({ database, tokens }: App, id: number) {
  const feed = await findFeed(database, id)
  const names = ['links', 'webhooks', 'feeds', 'bounces']
  const secrets = await Promise.all(names.map((name) => ensureSecret(database, name)))
  const grant = { purpose: 'unsubscribe', destinationId: 1, epoch: 0, scope: { kind: 'all' } } as const
  return { feed, secrets, link: tokens.issue(grant) }
}

/** All there is in the tables, and the text of a backup. */
async function dump({ database, now }: App): Promise<string> {
  const { rows } = await database.query<{ name: string }>(
    `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
     WHERE table_schema NOT IN ('pg_catalog', 'information_schema') AND table_type = 'BASE TABLE'`,
  )
  const held = await Promise.all(
    rows.map(async ({ name }) => JSON.stringify((await database.query(`SELECT * FROM ${name}`)).rows)),
  )
  const file = join(folder.path, `backup-${++count}.gz`)
  await writeBackup(database, file, { program: '0', now: now() })
  return held.join('\n') + gunzipSync(readFileSync(file)).toString()
}

describe.each(places)('with a key, in the $name database', ({ make }) => {
  it('no secret lies in the clear, and all can be used as before', async () => {
    const env = await make()
    await run(env, KEY, async (app) => {
      const filled = await fill(app)
      const { id, feed, secrets, webhookId } = filled
      expect(await readCovered(app, filled)).toEqual(COVERED)
      expect(await ensureDestination(app.database, HOOK)).toBe(webhookId)
      expect(feed).toMatchObject({ url: FEED, hubSecret: HUB_SECRET, movedTo: MOVED, name: 'Private' })
      expect(await findUrlOwner(app.database, FEED)).toBe(id)
      expect((await findFeedByWord(app.database, FEED))?.id).toBe(id)
      expect(await saveWish(app.database, FEED, {}, app.now())).toEqual({ id, fresh: false })
      const due = await listDueFeeds(app.database, app.now(), 10)
      const claimed = await claimFeeds(app.database, due, app.now(), 1000)
      expect(claimed.map(({ url }) => url).sort()).toEqual([PLAIN, FEED])
      const held = await dump(app)
      expect(held).toContain('https://feeds.example/private?user=7&access_token=…#')
      expect(held).toContain(PLAIN)
      expect(held).toContain('https://hooks.example/…#')
      for (const secret of [...CLEAR, ...secrets]) expect([secret, held.includes(secret)]).toEqual([secret, false])
    })
  })

  it('a replay takes along no address that opens something', async () => {
    const env = await make()
    await run(env, KEY, async (app) => {
      const { webhookId } = await fill(app)
      await run(await places[0]!.make(), OTHER, async (other) => {
        await copySetUp(app.database, other.database)
        const copied = await findDestination(other.database, webhookId)
        expect(copied?.address).toMatch(/^https:\/\/hooks\.example\/…#/)
      })
    })
  })

  it('what lay in the clear is sealed at the first start, and links stay good', async () => {
    const env = await make()
    const before = await run(env, null, async (app) => {
      const filled = await fill(app)
      const held = await dump(app)
      for (const secret of [...CLEAR, ...filled.secrets]) expect(held).toContain(secret)
      return filled
    })
    await run(env, KEY, async (app) => {
      const { id, webhookId, draftId, ...rest } = before
      const { link } = rest
      expect({ ...(await read(app, id)), link }).toEqual(rest)
      expect(await readCovered(app, before)).toEqual(COVERED)
      expect(await ensureDestination(app.database, HOOK)).toBe(webhookId)
      expect(app.tokens.read(link, 'unsubscribe')).toMatchObject({ purpose: 'unsubscribe' })
      const held = await dump(app)
      for (const secret of [...CLEAR, ...before.secrets])
        expect([secret, held.includes(secret)]).toEqual([secret, false])
    })
  })

  it('a wrong or missing key starts nothing, changes nothing and says what to do', async () => {
    const env = await make()
    const before = await run(env, KEY, fill)
    const { keyId } = createSealer(KEY)
    const start = (keys: string | null) => run(env, keys, async () => 'started')
    await expect(start(null)).rejects.toThrow(`sealed with the key ${keyId}, and SECRET_KEY is not set. Set it`)
    await expect(start(OTHER)).rejects.toThrow(`and SECRET_KEY holds ${createSealer(OTHER).keyId}. Set it to that key`)
    expect(await run(env, KEY, (app) => read(app, before.id))).toMatchObject({ secrets: before.secrets })
  })

  it('a new key takes over at one start, after which the old one is not needed', async () => {
    const env = await make()
    const before = await run(env, KEY, fill)
    await run(env, `${OTHER},${KEY}`, async (app) => {
      expect(await findUrlOwner(app.database, FEED)).toBe(before.id)
      expect(await ensureDestination(app.database, HOOK)).toBe(before.webhookId)
      expect(await dump(app)).not.toContain(createSealer(KEY).keyId)
    })
    await run(env, OTHER, async (app) => {
      expect(await read(app, before.id)).toMatchObject({ feed: before.feed, secrets: before.secrets })
      expect(await readCovered(app, before)).toEqual(COVERED)
    })
  })

  it('a lost key can be done without: new secrets are made; feeds and webhooks name what they miss', async () => {
    const env = await make()
    const before = await run(env, KEY, fill)
    let said = ''
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        said += chunk
        done()
      },
    })
    await expect(forgetLost(env, false, output)).rejects.toThrow('add --yes')
    await forgetLost(env, true, output)
    expect(said).toContain(`Feed ${before.id} is paused: remove it and add https://feeds.example/private?user=7`)
    expect(said).toContain('The webhook "Desk" at https://hooks.example/… is off for good')
    await run(env, null, async (app) => {
      expect(await readCovered(app, before)).toMatchObject({ state: 'off', draft: undefined })
      expect(await switchDestination(app.database, before.webhookId, true)).toBe(false)
      expect(await ensureDestination(app.database, HOOK)).not.toBe(before.webhookId)
      const { feed, secrets } = await read(app, before.id)
      expect(feed).toMatchObject({ state: 'paused', hubSecret: null, hubState: 'none', movedTo: null })
      expect(secrets.some((secret) => before.secrets.includes(secret))).toBe(false)
      expect(await saveWish(app.database, FEED, {}, app.now())).toMatchObject({ fresh: true })
    })
  })

  it('the doctor tells whether secrets are sealed, and by which key', async () => {
    const env = await make()
    const look = (app: App, secretKey: string | null) => checkSecrets(app.database, { ...app.config, secretKey })
    await run(env, null, async (app) => {
      expect(await look(app, null)).toMatchObject({ state: 'warning', says: expect.stringMatching(/not set/) })
      expect(await look(app, KEY)).toMatchObject({ state: 'warning', mend: 'Restart the service.' })
    })
    await run(env, KEY, async (app) => {
      expect(await look(app, KEY)).toMatchObject({
        state: 'ok',
        says: expect.stringContaining(createSealer(KEY).keyId),
      })
      expect(await look(app, OTHER)).toMatchObject({ state: 'failed' })
      expect(await look(app, null)).toMatchObject({ state: 'failed' })
    })
  })
})

describe('what is sealed', () => {
  const sealer = createSealer(KEY)

  it('opens with its key, in its own column, and differs every time', () => {
    const sealed = sealer.seal('grüße 🔑', 'feeds.hub_secret')
    expect(createSealer(`${OTHER},${KEY}`).open(sealed, 'feeds.hub_secret')).toBe('grüße 🔑')
    expect(sealer.seal('grüße 🔑', 'feeds.hub_secret')).not.toBe(sealed)
    expect(() => sealer.open(sealed, 'feeds.sealed_url')).toThrow('cannot be opened')
  })

  it('does not open when any of it was changed or cut off', () => {
    const sealed = sealer.seal('secret', 'secrets.value.links')
    const start = sealed.lastIndexOf(':') + 1
    const bytes = Buffer.from(sealed.slice(start), 'base64url')
    for (let at = 0; at < bytes.length; at++) {
      const other = Buffer.from(bytes)
      other[at]! ^= 1
      for (const wrong of [other, bytes.subarray(0, at)]) {
        const text = sealed.slice(0, start) + wrong.toString('base64url')
        expect(() => sealer.open(text, 'secrets.value.links')).toThrow('cannot be opened')
      }
    }
  })
})

describe('SECRET_KEY', () => {
  it.each([
    ['too short', randomBytes(16).toString('base64')],
    ['hexadecimal', randomBytes(32).toString('hex')],
    ['a password', 'correct horse battery staple'],
    ['of two keys, one broken', `${KEY},${KEY.slice(4)}`],
  ])('is refused when it is %s, without being shown', (_kind, value) => {
    expect(() => readConfig({ SECRET_KEY: value })).toThrow(/SECRET_KEY must be 32 bytes in base64/)
    expect(() => readConfig({ SECRET_KEY: value })).not.toThrow(value)
  })
})
