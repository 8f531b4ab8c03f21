import { beforeAll, describe, expect, test } from 'vitest'
import { startBot } from '../../src/bot/bot.ts'
import { saveWish } from '../../src/feeds/add.ts'
import { findGuild } from '../../src/store/guilds.ts'
import { createUser, textOf } from '../helpers/discord/user.ts'
import { type Newsroom, OWNER, openNewsroom } from './server.ts'

let room: Newsroom
beforeAll(async () => {
  room = await openNewsroom({ shards: 2 })
})

const help = () => room.owner.slash(room.alerts.id, 'help')

describe('the gateway', () => {
  test('is asked for as many shards as it recommends, with the least intents', () => {
    const sessions = [...room.discord.gateway.sessions.values()]
    expect(sessions.map(({ shard }) => shard)).toEqual([
      [0, 2],
      [1, 2],
    ])
    expect(sessions.every(({ intents }) => intents === 1)).toBe(true)
  })

  test.each([
    ['asks to reconnect', () => room.discord.gateway.askToReconnect()],
    ['cuts the connection', () => room.discord.gateway.drop()],
    ['closes with a code', () => room.discord.gateway.drop(4000)],
  ])('that %s is resumed, and what was pressed meanwhile is answered', async (_what, lose) => {
    const resumed = room.discord.gateway.next('resumed')
    lose()
    expect((await help()).text).toMatch(/Sitrep watches/)
    await resumed
  })

  test('that forgets the session is joined anew', async () => {
    const { gateway } = room.discord
    const wanted = gateway.counts.identifies + 2
    gateway.invalidate(false)
    while (gateway.counts.identifies < wanted) await gateway.next('ready')
    expect((await help()).text).toMatch(/Sitrep watches/)
  })

  test('may send nonsense without ending the process', async () => {
    room.discord.gateway.dispatch(room.guild.id, 'CHANNEL_UPDATE', null)
    room.discord.gateway.dispatch(room.guild.id, 'INTERACTION_CREATE', { type: 99 })
    expect((await help()).text).toMatch(/Sitrep watches/)
  })
})

describe('commands', () => {
  test('are registered once, and again only when they have changed', async () => {
    expect(room.discord.world.commandPuts).toBe(1)
    await room.restartBot()
    await help()
    expect(room.discord.world.commandPuts).toBe(1)
    await room.app.database.query(`UPDATE discord_registrations SET fingerprint = 'older'`)
    await room.restartBot()
    await room.discord.until(() => room.discord.world.commandPuts === 2)
  })

  test('have descriptions in every language there is a file for', () => {
    const [first] = room.discord.world.commands as { description_localizations: Record<string, string> }[]
    expect(first!.description_localizations.de).toBe('Wie Sitrep arbeitet, mit Beispielen')
  })

  test('that change things are refused to those who may not, and reading is not', async () => {
    const guest = createUser(room.discord, room.guild.id, '800000000000000002', { manages: false })
    expect((await guest.slash(room.alerts.id, 'watch add', { name: 'X', query: 'ferry' })).text).toMatch(
      /Manage Server/,
    )
    expect((await guest.slash(room.alerts.id, 'watch list')).text).toMatch(/none yet/)
    const role = '810000000000000009'
    await room.owner.slash(room.alerts.id, 'settings managers', { role: { role } })
    const editor = createUser(room.discord, room.guild.id, '800000000000000003', { manages: false, roles: [role] })
    expect((await editor.slash(room.alerts.id, 'watch add', { name: 'X', query: 'ferry' })).text).toMatch(/\[Save\]/)
  })

  test('cannot save what somebody else is about to save', async () => {
    const shown = await room.owner.slash(room.alerts.id, 'watch add', { name: 'Mine', query: 'ferry' })
    const other = createUser(room.discord, room.guild.id, '800000000000000004', { manages: true })
    expect((await other.press(room.alerts.id, shown.message, 'Save')).text).toMatch(/some time ago/)
    expect((await room.owner.slash(room.alerts.id, 'watch list')).text).toMatch(/none yet/)
  })

  test('that were delivered twice are answered once', async () => {
    const { interaction } = await help()
    const again = room.discord.requests.length
    const payload = {
      id: interaction.id,
      token: interaction.token,
      type: 2,
      application_id: '900000000000000001',
      guild_id: room.guild.id,
      channel_id: room.alerts.id,
      member: { user: { id: OWNER, username: 'o', discriminator: '0' }, roles: [], permissions: '32' },
      data: { id: '1', name: 'help', type: 1, options: [] },
      version: 1,
    }
    room.discord.gateway.dispatch(room.guild.id, 'INTERACTION_CREATE', payload)
    await help()
    expect(room.discord.requests.slice(again).filter(({ path }) => path.includes(interaction.id))).toEqual([])
  })

  test('are answered once when two processes hear them', async () => {
    const ready = room.discord.gateway.next('ready')
    const stop = await startBot(room.app)
    await ready
    const shown = await room.owner.slash(room.alerts.id, 'watch add', { name: 'Twice', query: 'ferry' })
    expect((await shown.press('Save')).text).toMatch(/Saved/)
    expect(
      room.discord.requests.filter(({ path, status }) => path.startsWith('/interactions/') && status === 400),
    ).toEqual([])
    await (await room.owner.slash(room.alerts.id, 'watch remove', { name: 'Twice' })).press('Remove')
    await stop()
  })

  test('whose answer came too late do no harm', async () => {
    room.discord.fault({
      match: ({ path }) => path.startsWith('/interactions/'),
      times: 1,
      status: 404,
      body: { code: 10062, message: 'Unknown interaction' },
    })
    void help().catch(() => undefined)
    await room.discord.until(() => room.discord.requests.some(({ status, fault }) => status === 404 && fault))
    expect((await help()).text).toMatch(/Sitrep watches/)
  })

  test('whose answer was taken but reported as failed are answered all the same', async () => {
    room.discord.fault({
      match: ({ path }) => path.startsWith('/interactions/'),
      times: 1,
      status: 502,
      body: '<html>bad</html>',
      after: true,
    })
    expect((await help()).text).toMatch(/Sitrep watches/)
  })

  test('of a query that cannot be read get the place shown', async () => {
    const { text } = await room.owner.slash(room.alerts.id, 'search', { query: 'ferry AND' })
    expect(text).toMatch(/cannot be read:\n```\nferry AND\n\s+\^/)
  })
})

describe('a feed whose address holds a key', () => {
  test('shows nobody the key, and is left out of lists to take away', async () => {
    const { app, alerts, owner } = room
    const url = 'http://127.0.0.1:9/feed?user=7&access_token=s3cr3t'
    await saveWish(app.database, url, { name: 'Private' }, app.now())
    await saveWish(app.database, 'http://127.0.0.1:9/open', { name: 'Open' }, app.now())
    const member = createUser(room.discord, room.guild.id, '800000000000000077', { manages: false })
    for (const user of [owner, member]) {
      const listed = await user.slash(alerts.id, 'feeds list')
      expect(listed.text).toContain('[Private](http://127.0.0.1:9/feed?user=7&access%5Ftoken=%E2%80%A6)')
      const checked = await user.slash(alerts.id, 'feeds check', { feed: 'Private' })
      const exported = await user.slash(alerts.id, 'feeds export')
      expect(exported.text).toContain('1 feed. Left out: 1 feed whose address holds a password or key.')
      for (const { text } of [listed, checked, exported]) expect(text).not.toContain('s3cr3t')
    }
  })
})

describe('a channel that is lost', () => {
  async function alertHere(title: string) {
    await room.arrive(
      title,
      `${title} was said in the harbour on Friday morning by the master of the port.`,
      'The Courier',
    )
  }

  test('is given up with a reason, the owner is told once by direct message, and it heals', async () => {
    const shown = await room.owner.slash(room.alerts.id, 'watch add', { name: 'Harbour', query: 'harbour' })
    await shown.press('Save')
    room.alerts.denied.add('send')
    await alertHere('Cranes stand still at Norhaven')
    expect(room.alerts.messages).toEqual([])
    expect((await room.owner.slash(room.briefs.id, 'status')).text).toMatch(/stopped\*\*, the bot lacks a permission/)
    await room.settle()
    await room.settle()
    const direct = [...room.discord.world.channels.values()].find(({ recipientId }) => recipientId === OWNER)
    expect(direct!.messages.map(textOf)).toEqual([
      expect.stringMatching(/Nothing can be posted to #this channel|Nothing can be posted to \\#/),
    ])

    room.alerts.denied.clear()
    room.discord.gateway.dispatch(room.guild.id, 'CHANNEL_UPDATE', {
      id: room.alerts.id,
      type: 0,
      guild_id: room.guild.id,
      name: 'alerts',
      permission_overwrites: [],
      position: 0,
    })
    await room.discord.until(() => room.alerts.messages.length > 0)
    expect(textOf(room.alerts.messages[0]!)).toMatch(/Posting here goes on/)
    await alertHere('Ferry Lumen aground off Sortland')
    expect(textOf(room.alerts.messages[1]!)).toMatch(/Ferry Lumen aground/)
  })

  test('heals in a forum too, where a typing bot is unknown', async () => {
    const owner = '800000000000000009'
    const guild = room.discord.world.addGuild('Port office', owner)
    const desk = room.discord.world.addChannel({ guildId: guild.id, name: 'desk' })
    const forum = room.discord.world.addChannel({ guildId: guild.id, name: 'cases', type: 15 })
    room.discord.gateway.addGuild(guild)
    const user = createUser(room.discord, guild.id, owner, { manages: true })
    const channel = { channel: forum.id }
    await (await user.slash(desk.id, 'watch add', { name: 'Cranes', query: 'gantry', channel })).press('Save')
    const posts = () => [...room.discord.world.channels.values()].filter(({ parentId }) => parentId === forum.id)
    const changeForum = (position: number) =>
      room.discord.gateway.dispatch(guild.id, 'CHANNEL_UPDATE', {
        ...{ id: forum.id, type: 15, guild_id: guild.id, name: 'cases', permission_overwrites: [], position },
      })
    forum.denied.add('send')
    await room.arrive('A gantry bends', 'The third gantry of the quay bent in the gale on Friday night.', 'The Courier')
    changeForum(1)
    await help()
    expect(posts()).toEqual([])
    forum.denied.clear()
    changeForum(2)
    await room.discord.until(() => posts().length > 0)
    expect(textOf(posts()[0]!.messages[0]!)).toMatch(/Posting here goes on/)
  })

  test('is told in another channel when the owner takes no direct messages', async () => {
    room.guild.members.get(OWNER)!.takesDirectMessages = false
    room.clock.advance(60_000)
    const subscribed = await room.owner.slash(room.briefs.id, 'digest subscribe', { name: 'Evening', when: '18:00' })
    expect(subscribed.text).toMatch(/comes to/)
    room.discord.world.channels.delete(room.alerts.id)
    await alertHere('Pilot boat lost at Gimsoy')
    // The channel is found out, its owner not reached, and the other channel told: a few ticks, however they fall.
    for (let turn = 0; turn < 40 && room.briefs.messages.length === 0; turn++) await room.settle()
    expect(room.briefs.messages.map(textOf)).toEqual([
      expect.stringMatching(/Nothing can be posted[\s\S]*no longer exists/),
    ])
  })
})

describe('quiet hours', () => {
  test('hold alerts until they end, let digests pass, and then bring all in one message', async () => {
    await room.owner.slash(room.briefs.id, 'settings quiet-hours', { from: '22:00', to: '06:30' })
    const shown = await room.owner.slash(room.briefs.id, 'watch add', { name: 'Ships', query: 'ship' })
    await shown.press('Save')
    await room.owner.slash(room.briefs.id, 'digest subscribe', { name: 'Night', when: '12:00', 'when-empty': true })
    room.clock.set('2026-11-20T23:00:00Z')
    await room.settle()
    const before = room.briefs.messages.length
    for (const place of ['Tarn', 'Halden', 'Norhaven']) {
      await room.arrive(
        `A ship is late at ${place}`,
        `The ship to ${place} left its berth four hours late with ${place.length} lorries.`,
        'The Courier',
      )
    }
    expect(room.briefs.messages).toHaveLength(before)
    await room.owner.slash(room.briefs.id, 'digest now', { name: 'Night' })
    await room.discord.until(() => room.briefs.messages.length > before)
    room.clock.set('2026-11-21T06:31:00Z')
    await room.settle()
    expect(textOf(room.briefs.messages.at(-1)!)).toMatch(
      /3 alerts\nHeld during your quiet hours[\s\S]*Tarn[\s\S]*Halden[\s\S]*Norhaven/,
    )
  })
})

describe('a server', () => {
  test('that removes the bot is left alone until it is invited again', async () => {
    const guild = room.discord.world.addGuild('Other', OWNER)
    const place = room.discord.world.addChannel({ guildId: guild.id, name: 'here' })
    room.discord.gateway.addGuild(guild)
    const user = createUser(room.discord, guild.id, OWNER, { manages: true })
    await (await user.slash(place.id, 'watch add', { name: 'Ships', query: 'ship' })).press('Save')
    room.discord.gateway.removeGuild(guild.id)
    await help()
    expect((await findGuild(room.app.database, guild.id))!.leftAt).not.toBeNull()
    await room.arrive(
      'A ship runs ashore near Tarn',
      'The ship ran ashore near Tarn in thick fog; her crew of nine is safe.',
      'The Courier',
    )
    expect(place.messages).toEqual([])
    room.discord.world.guilds.set(guild.id, guild)
    room.discord.gateway.addGuild(guild)
    await room.discord.until(() => place.messages.length > 0)
    expect(textOf(place.messages[0]!)).toMatch(/Posting here goes on/)
  })

  test('that is merely out of reach keeps everything', async () => {
    room.discord.gateway.loseGuild(room.guild.id)
    await help()
    expect((await findGuild(room.app.database, room.guild.id))!.leftAt).toBeNull()
  })
})

test('a token that Discord refuses is said in words', async () => {
  const config = { ...room.app.config, discordToken: 'wrong.token.here' }
  await expect(startBot({ ...room.app, config })).rejects.toThrow(/DISCORD_TOKEN/)
})

describe('a channel that the bot may not post to', () => {
  test('is named with what it lacks before anything is saved', async () => {
    const closed = room.discord.world.addChannel({ guildId: room.guild.id, name: 'closed' })
    const channel = { channel: closed.id }
    closed.denied.add('send')
    const shown = await room.owner.slash(room.alerts.id, 'watch add', { name: 'Ports', query: 'port', channel })
    expect(shown.text).toMatch(/Nothing would arrive in .* must allow me \*\*Send Messages\*\*\.\n/)
    closed.denied.add('view')
    const subscribed = await room.owner.slash(room.alerts.id, 'digest subscribe', { name: 'Noon', channel })
    expect(subscribed.text).toMatch(/Noon.* comes to [\s\S]*must allow me \*\*View Channels\*\*\./)
    closed.denied.clear()
    const mended = await room.owner.slash(room.alerts.id, 'watch add', { name: 'Ports', query: 'port', channel })
    expect(mended.text).not.toContain('Nothing would arrive')
    await room.owner
      .slash(room.alerts.id, 'digest unsubscribe', { name: 'Noon' })
      .then((asked) => asked.press('End it'))
  })
})
