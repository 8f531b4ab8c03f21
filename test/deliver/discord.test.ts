import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Channel, Message } from '../../src/deliver/channel.ts'
import { createDiscordChannel } from '../../src/deliver/discord/channel.ts'
import type { Delivery, Destination } from '../../src/model.ts'
import { ensureDestination, findDestination } from '../../src/store/destinations.ts'
import { listParts } from '../../src/store/discord-messages.ts'
import type { Database } from '../../src/store/sql.ts'
import { openTestDatabase } from '../helpers/database.ts'
import { type Fault, type Simulator, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'
import type { SimChannel } from '../helpers/discord/world.ts'
import { AT, sampleAlert, sampleDigest } from './discord-sample.ts'

let database: Database
let discord: Simulator
let channel: Channel
let troubles: string[]
let room: SimChannel

beforeAll(async () => {
  database = await openTestDatabase()
})
afterAll(() => database.close())

beforeEach(async () => {
  discord = await startDiscord({ random: () => 0, wallClock: () => AT })
  troubles = []
  channel = open()
  room = discord.world.addChannel({ guildId: discord.world.addGuild('Newsroom', '800000000000000001').id })
})
afterEach(async () => {
  await channel.close()
  await discord.close()
})

function open(changes: { token?: string | null; timeoutMs?: number; requestsPerSecond?: number } = {}): Channel {
  return createDiscordChannel({
    token: TOKEN,
    api: discord.api,
    database,
    retryPausesMs: [1, 1],
    onTrouble: (problem) => troubles.push(problem),
    ...changes,
  })
}

async function destinationAt(address: string, form = 'channel'): Promise<Destination> {
  const id = await ensureDestination(database, { kind: 'discord', address, name: 'news', timeZone: 'UTC' })
  await database.query(`UPDATE destinations SET discord_form = $2 WHERE id = $1`, [id, form])
  return (await findDestination(database, id)) as Destination
}

let stories = 1_000
async function deliveryTo(to: Destination, kind: Delivery['kind'] = 'notice'): Promise<Delivery> {
  const story = ++stories
  const { rows } = await database.query<{ id: number }>(
    `INSERT INTO deliveries (destination_id, kind, dedupe_key, watchlist_id, story_id, item_id, next_attempt_at, created_at)
     VALUES ($1, $2, $3, 1, $4, 1, $5, $5) RETURNING id`,
    [to.id, kind, `test.${story}`, story, AT],
  )
  const nothing = { lineId: 1, digestId: null, details: {}, attempts: 1, createdAt: AT, itemId: 1, watchlistId: 1 }
  return { ...nothing, id: rows[0]!.id, destinationId: to.id, kind, storyId: story }
}

const NOTICE: Message = { kind: 'notice', subject: 'A feed is silent', text: 'Nothing for two days.' }
const isPost: Fault['match'] = ({ method, path }) => method === 'POST' && path.endsWith('/messages')

async function sendNotice(address = room.id) {
  const to = await destinationAt(address)
  return channel.send(NOTICE, to, await deliveryTo(to))
}

describe('a message', () => {
  test('is posted with its nonce, and its id is handed back', async () => {
    const outcome = await sendNotice()
    expect(outcome).toEqual({ kind: 'sent', remoteId: room.messages[0]!.id })
    expect(room.messages[0]!.embeds[0]).toMatchObject({ title: 'A feed is silent' })
    expect(discord.refusals()).toEqual([])
  })

  test.each([
    ['answered with 502', { status: 502, body: '<html>bad gateway</html>' }],
    ['cut off', { drop: true }],
  ])('that was posted but whose answer was %s is not posted twice', async (_what, fault) => {
    discord.fault({ match: isPost, times: 1, after: true, ...fault })
    const to = await destinationAt(room.id)
    const delivery = await deliveryTo(to)
    const first = await channel.send(NOTICE, to, delivery)
    const last = first.kind === 'sent' ? first : await channel.send(NOTICE, to, delivery)
    expect(last.kind).toBe('sent')
    expect(room.messages).toHaveLength(1)
  })

  test('that was sent before the process died is known by its nonce', async () => {
    const to = await destinationAt(room.id)
    const delivery = await deliveryTo(to)
    await channel.send(NOTICE, to, delivery)
    await database.query(`DELETE FROM delivery_parts WHERE delivery_id = $1`, [delivery.id])
    expect(await open().send(NOTICE, to, delivery)).toEqual({ kind: 'sent', remoteId: room.messages[0]!.id })
    expect(room.messages).toHaveLength(1)
  })

  test('that was sent before the process died is found although its nonce is forgotten', async () => {
    const to = await destinationAt(room.id)
    const [delivery, twin] = [await deliveryTo(to), await deliveryTo(to)]
    await channel.send(NOTICE, to, twin)
    await channel.send(NOTICE, to, delivery)
    await database.query(`DELETE FROM delivery_parts WHERE delivery_id = $1`, [delivery.id])
    for (const message of room.messages) message.nonce = null
    const again = { ...delivery, attempts: 2 }
    expect(await open().send(NOTICE, to, again)).toEqual({ kind: 'sent', remoteId: room.messages[1]!.id })
    expect(room.messages).toHaveLength(2)
    expect(discord.refusals()).toEqual([])
  })

  test('that an earlier try did not send is sent, whatever stands in the channel', async () => {
    const to = await destinationAt(room.id)
    const quick = open({ requestsPerSecond: 1_000 })
    for (let n = 0; n < 120; n++) await quick.send(NOTICE, to, await deliveryTo(to))
    const late = { ...(await deliveryTo(to)), attempts: 2 }
    expect(await quick.send(NOTICE, to, late)).toEqual({ kind: 'sent', remoteId: room.messages[120]!.id })
    expect(room.messages).toHaveLength(121)
  })

  test('reaches a person by direct message', async () => {
    const owner = '800000000000000001'
    expect((await sendNotice(`user:${owner}`)).kind).toBe('sent')
    const direct = [...discord.world.channels.values()].find(({ recipientId }) => recipientId === owner)
    expect(direct!.messages).toHaveLength(1)
  })

  test('opens an archived thread first', async () => {
    const thread = discord.world.addChannel({ guildId: room.guildId, type: 11, archived: true, parentId: room.id })
    expect((await sendNotice(thread.id)).kind).toBe('sent')
    expect(thread.archived).toBe(false)
  })

  test('to something that is no address is dead, and nothing is requested', async () => {
    expect(await sendNotice('https://evil.example/api/webhooks/123456789012345678/abc')).toMatchObject({
      kind: 'dead',
      destinationOff: true,
    })
    expect(discord.requests).toEqual([])
  })
})

describe('a plain webhook', () => {
  test('works without any bot', async () => {
    channel = open({ token: null })
    const { url } = discord.world.addWebhook(room.id)
    expect((await sendNotice(url)).kind).toBe('sent')
    expect(room.messages[0]).toMatchObject({ nonce: null, components: [] })
    expect(discord.refusals()).toEqual([])
  })

  test('into a forum begins a post', async () => {
    const forum = discord.world.addChannel({ guildId: room.guildId, type: 15 })
    expect((await sendNotice(discord.world.addWebhook(forum.id).url)).kind).toBe('sent')
    expect([...discord.world.channels.values()].at(-1)).toMatchObject({ name: 'A feed is silent', parentId: forum.id })
  })

  test('that was deleted is never used again, and its token stays out of the reason', async () => {
    const { url, token, id } = discord.world.addWebhook(room.id)
    discord.world.webhooks.delete(id)
    const outcome = await sendNotice(url)
    expect(outcome).toEqual({ kind: 'dead', reason: 'the webhook has been deleted (10015)', destinationOff: true })
    expect(JSON.stringify(outcome)).not.toContain(token)
  })
})

describe('what Discord refuses', () => {
  const refused = (status: number, code: number, extra = {}) => ({
    match: isPost,
    status,
    body: { code, message: 'No', ...extra },
  })

  test.each([
    [403, 50001, true, /cannot see the channel/],
    [403, 50013, true, /Send Messages/],
    [404, 10003, true, /no longer exists/],
    [400, 50008, true, /takes no messages/],
    [400, 40058, true, /forum/],
    [400, 160005, true, /locked/],
    [403, 50278, true, /shares no server/],
    [403, 50007, true, /direct messages/],
    [400, 50035, false, /wrong/],
    [400, 50006, false, /empty/],
    [413, 40005, false, /larger/],
    [400, 200000, false, /AutoMod/],
    [400, 240000, false, /link filter/],
  ])('%i %i ends the delivery for good (destination off: %s)', async (status, code, destinationOff, reason) => {
    discord.fault(refused(status, code))
    const outcome = await sendNotice()
    expect(outcome).toMatchObject({ kind: 'dead', destinationOff, reason: expect.stringMatching(reason) })
    expect(discord.requests).toHaveLength(1)
  })

  test('names the field that was wrong', async () => {
    const errors = { embeds: { 0: { title: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH', message: 'too long' }] } } } }
    discord.fault(refused(400, 50035, { errors }))
    expect(await sendNotice()).toMatchObject({ kind: 'dead', reason: expect.stringContaining('embeds.0.title') })
  })

  test.each([500, 502, 503, 504])('%i is tried three times and then left to the outbox', async (status) => {
    discord.fault({ match: isPost, status, body: '<html>trouble</html>' })
    expect(await sendNotice()).toEqual({ kind: 'retry', reason: `Discord answered with status ${status}` })
    expect(discord.requests).toHaveLength(3)
  })

  test.each([
    [403, '<html>blocked</html>'],
    [429, '<html>error 1015</html>'],
  ])(
    'a page with %i in front of Discord is waited out, not taken for a verdict on the channel',
    async (status, body) => {
      discord.fault({ match: isPost, status, body })
      const outcome = await sendNotice()
      expect(outcome.kind === 'dead').toBe(false)
      expect(discord.requests).toHaveLength(1)
    },
  )

  test.each([
    ['of the bucket', { 'retry-after': '60', 'x-ratelimit-scope': 'user' }],
    ['that is shared', { 'retry-after': '60', 'x-ratelimit-scope': 'shared' }],
    ['for everything', { 'retry-after': '60', 'x-ratelimit-global': 'true', 'x-ratelimit-scope': 'global' }],
  ])('a rate limit %s is a time to come back, without a request until then', async (_what, headers) => {
    discord.fault({
      match: isPost,
      times: 1,
      status: 429,
      headers,
      body: { message: 'slow', retry_after: 60, global: false },
    })
    const outcome = await sendNotice()
    expect(outcome.kind).toBe('wait')
    expect((outcome as { afterMs: number }).afterMs).toBeGreaterThan(30_000)
    expect(discord.requests).toHaveLength(1)
  })

  test('a refused token stops everything with one word to the operator', async () => {
    discord.setToken('another')
    expect(await sendNotice()).toMatchObject({ kind: 'wait', reason: expect.stringContaining('DISCORD_TOKEN') })
    expect(await sendNotice()).toMatchObject({ kind: 'wait' })
    expect(discord.requests).toHaveLength(1)
    expect(troubles).toHaveLength(1)
  })

  test('no answer at all is tried again later', async () => {
    channel = open({ timeoutMs: 50 })
    discord.fault({ match: isPost, delayMs: 500 })
    expect(await sendNotice()).toEqual({ kind: 'retry', reason: 'Discord could not be reached' })
  })
})

describe('a digest', () => {
  const send = async (form: string, room: SimChannel, storiesPerTopic = 20) => {
    await database.query(`INSERT INTO discord_guilds (id, name) VALUES ($1, 'Newsroom') ON CONFLICT DO NOTHING`, [
      room.guildId,
    ])
    const to = await destinationAt(room.id, form)
    await database.query(`UPDATE destinations SET guild_id = $2 WHERE id = $1`, [to.id, room.guildId])
    const delivery = await deliveryTo(to, 'digest')
    const message: Message = { kind: 'digest', digest: sampleDigest(storiesPerTopic) }
    return { to, delivery, message, outcome: await channel.send(message, to, delivery) }
  }

  test('goes on where it stopped', async () => {
    discord.fault({ match: (request) => isPost(request) && room.messages.length === 2, times: 3, status: 500 })
    const { to, delivery, message, outcome } = await send('channel', room)
    expect(outcome.kind).toBe('retry')
    expect(await listParts(database, delivery.id)).toHaveLength(2)
    expect((await channel.send(message, to, delivery)).kind).toBe('sent')
    const titles = room.messages.flatMap(({ embeds }) => embeds.map(({ title }) => title))
    expect(titles.filter((title) => title === 'Diplomacy')).toHaveLength(1)
    expect(new Set(room.messages.map(({ nonce }) => nonce)).size).toBe(room.messages.length)
  })

  test('of several messages begins with links to the topics in the others', async () => {
    await send('channel', room)
    const diplomacy = room.messages.find(({ embeds }) => embeds.some(({ title }) => title === 'Diplomacy'))
    expect(room.messages[0]!.edits).toBe(1)
    expect(room.messages[0]!.embeds[0]!.description).toContain(
      `[Diplomacy](https://discord.com/channels/${room.guildId}/${room.id}/${diplomacy!.id})`,
    )
    expect(discord.refusals()).toEqual([])
  })

  test('in a thread leaves one message in the channel', async () => {
    await send('thread', room)
    expect(room.messages).toHaveLength(1)
    const thread = discord.world.channels.get(room.messages[0]!.id)
    expect(thread!.messages.length).toBeGreaterThan(1)
  })

  test('in a forum is one post', async () => {
    const forum = discord.world.addChannel({ guildId: room.guildId, type: 15 })
    const { outcome } = await send('forum', forum)
    expect(outcome.kind).toBe('sent')
    const posts = [...discord.world.channels.values()].filter(({ parentId }) => parentId === forum.id)
    expect(posts.map(({ name }) => name)).toEqual(['Daily brief · Friday 20 November'])
    expect(posts[0]!.messages.length).toBeGreaterThan(1)
  })
})

describe('alerts about one story', () => {
  test('are one message that later names the second watchlist', async () => {
    const to = await destinationAt(room.id)
    const first = await deliveryTo(to, 'alert')
    const alert = sampleAlert({ storyId: first.storyId! })
    await channel.send({ kind: 'alert', alert }, to, first)
    const second = await deliveryTo(to, 'alert')
    const other = { ...alert, watchlist: 'Borders', outlets: ['The Courier', 'Evening Post'] }
    expect((await channel.send({ kind: 'alert', alert: other }, to, second)).kind).toBe('sent')
    expect(room.messages).toHaveLength(1)
    expect(room.messages[0]!.embeds[0]!.fields!.slice(-2)).toEqual([
      { name: 'Also in 1 outlet', value: 'Evening Post' },
      { name: 'Also matches', value: 'Borders' },
    ])
  })

  async function addItem(storyId: number, seq: number, text: string): Promise<void> {
    await database.query(
      `INSERT INTO items (received_at, state, title, text, outlet, url, seen_at, seq, story_id)
       VALUES ($1, 'ingested', 'Drones cross the border', $4, $5, 'https://news.example/x', $1, $3, $2)`,
      [AT, storyId, seq, text, `Outlet ${seq}`],
    )
    await database.query(`UPDATE stories SET last_seq = $2 WHERE id = $1`, [storyId, seq])
  }

  async function followUp(to: Destination, storyId: number) {
    const delivery = { ...(await deliveryTo(to, 'alert')), details: { followUp: true }, storyId }
    return channel.send({ kind: 'alert', alert: sampleAlert({ storyId }) }, to, delivery)
  }

  test('have what is materially new posted in a thread below, once, and mere repeats only counted', async () => {
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO stories (title, first_seen_at, last_seen_at, last_seq) VALUES ('Drones', $1, $1, 0) RETURNING id`,
      [AT],
    )
    const storyId = rows[0]!.id
    const to = await destinationAt(room.id)
    await addItem(storyId, 9001, 'Nineteen drones crossed the border overnight. Jets were scrambled from two bases.')
    await channel.send({ kind: 'alert', alert: sampleAlert({ storyId }) }, to, {
      ...(await deliveryTo(to, 'alert')),
      storyId,
    })
    await addItem(storyId, 9002, 'Jets were scrambled from two bases. Drones crossed the border overnight.')
    await followUp(to, storyId)
    expect(discord.world.channels.has(room.messages[0]!.id)).toBe(false)
    const news =
      'Wreckage fell on a school in Zubrowka and Chancellor Edelgard Voss summoned the ambassador of Ruritania.'
    await addItem(storyId, 9003, `Nineteen drones crossed the border overnight. ${news}`)
    await followUp(to, storyId)
    await followUp(to, storyId)
    const thread = discord.world.channels.get(room.messages[0]!.id)
    expect(thread!.messages.map(({ embeds }) => embeds[0]!.description)).toEqual([news])
    expect(room.messages).toHaveLength(1)
  })

  test('go on being edited where no thread may be opened', async () => {
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO stories (title, first_seen_at, last_seen_at, last_seq) VALUES ('Drones', $1, $1, 0) RETURNING id`,
      [AT],
    )
    const storyId = rows[0]!.id
    const to = await destinationAt(room.id)
    room.denied.add('threads')
    await channel.send({ kind: 'alert', alert: sampleAlert({ storyId }) }, to, {
      ...(await deliveryTo(to, 'alert')),
      storyId,
    })
    await addItem(storyId, 9004, 'Wreckage fell on a school in Zubrowka, said Chancellor Edelgard Voss.')
    expect((await followUp(to, storyId)).kind).toBe('sent')
    expect(room.messages[0]!.edits).toBe(1)
  })

  test('are posts of a forum, each edited and gone on with in its own post, also when that was archived', async () => {
    const { rows } = await database.query<{ id: number }>(
      `INSERT INTO stories (title, first_seen_at, last_seen_at, last_seq) VALUES ('Drones', $1, $1, 0) RETURNING id`,
      [AT],
    )
    const storyId = rows[0]!.id
    const forum = discord.world.addChannel({ guildId: room.guildId, type: 15 })
    const to = await destinationAt(forum.id, 'forum')
    const outcome = await channel.send({ kind: 'alert', alert: sampleAlert({ storyId }) }, to, {
      ...(await deliveryTo(to, 'alert')),
      storyId,
    })
    expect(outcome.kind).toBe('sent')
    const begun = [...discord.world.channels.values()].find(({ parentId }) => parentId === forum.id)!
    begun.archived = true
    const news = 'Wreckage fell on a school in Zubrowka, said Chancellor Edelgard Voss.'
    await addItem(storyId, 9005, news)
    expect((await followUp(to, storyId)).kind).toBe('sent')
    expect(begun.messages[0]!.edits).toBe(1)
    expect(begun.messages.slice(1).map(({ embeds }) => embeds[0]!.description)).toEqual([news])
  })

  test('are found in their forum when the process died before it knew', async () => {
    const forum = discord.world.addChannel({ guildId: room.guildId, type: 15 })
    const to = await destinationAt(forum.id, 'forum')
    await database.query(`INSERT INTO discord_guilds (id, name) VALUES ($1, 'Newsroom') ON CONFLICT DO NOTHING`, [
      room.guildId,
    ])
    await database.query(`UPDATE destinations SET guild_id = $2 WHERE id = $1`, [to.id, room.guildId])
    const delivery = await deliveryTo(to, 'alert')
    const message: Message = { kind: 'alert', alert: sampleAlert({ storyId: delivery.storyId! }) }
    const first = await channel.send(message, to, delivery)
    await database.query(`DELETE FROM discord_story_messages WHERE delivery_id = $1`, [delivery.id])
    expect(await open().send(message, to, { ...delivery, attempts: 2 })).toEqual(first)
    const posts = () => [...discord.world.channels.values()].filter(({ parentId }) => parentId === forum.id)
    expect(posts()).toHaveLength(1)
    const other = await deliveryTo(to, 'alert')
    const changed: Message = { kind: 'alert', alert: sampleAlert({ storyId: other.storyId! }) }
    expect(await channel.send(changed, to, { ...other, attempts: 2 })).toMatchObject({ kind: 'sent' })
    expect(posts()).toHaveLength(2)
    expect(discord.refusals()).toEqual([])
  })

  test('that waited for each other are one post of a forum', async () => {
    const forum = discord.world.addChannel({ guildId: room.guildId, type: 15 })
    const to = await destinationAt(forum.id, 'forum')
    const others = Array.from({ length: 60 }, (_, n) => ({
      alert: sampleAlert({ title: `Incident ${n} ${'of the night '.repeat(9)}`, storyId: 6_000 + n }),
    }))
    const together = { others, reason: 'Held during your quiet hours.' }
    const message: Message = { kind: 'alert', alert: sampleAlert(), together }
    expect((await channel.send(message, to, await deliveryTo(to, 'alert'))).kind).toBe('sent')
    const posts = [...discord.world.channels.values()].filter(({ parentId }) => parentId === forum.id)
    expect(posts.map(({ name }) => name)).toEqual(['61 alerts'])
    expect(posts[0]!.messages.length).toBeGreaterThan(1)
  })

  test('that waited for each other come as one message that names them all', async () => {
    const to = await destinationAt(room.id)
    const others = Array.from({ length: 30 }, (_, n) => ({
      alert: sampleAlert({ title: `Incident ${n}`, storyId: 5_000 + n }),
    }))
    const together = { others, reason: 'Held during your quiet hours.' }
    const message: Message = { kind: 'alert', alert: sampleAlert(), together }
    expect((await channel.send(message, to, await deliveryTo(to, 'alert'))).kind).toBe('sent')
    const text = room.messages.flatMap(({ embeds }) => embeds.map(({ description }) => description)).join('\n')
    expect(others.filter(({ alert }) => text.includes(`${alert.title}]`))).toHaveLength(30)
    expect(room.messages[0]!.embeds[0]!.title).toBe('31 alerts')
  })

  test('are posted anew when the first message was deleted', async () => {
    const to = await destinationAt(room.id)
    const first = await deliveryTo(to, 'alert')
    const alert = sampleAlert({ storyId: first.storyId! })
    await channel.send({ kind: 'alert', alert }, to, first)
    room.messages = []
    await channel.send({ kind: 'alert', alert: { ...alert, watchlist: 'Borders' } }, to, await deliveryTo(to, 'alert'))
    expect(room.messages).toHaveLength(1)
  })
})
