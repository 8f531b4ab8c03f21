import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Simulator, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'
import { createUser } from '../helpers/discord/user.ts'
import { APPLICATION_ID } from '../helpers/discord/world.ts'

const OWNER = '800000000000000001'

let discord: Simulator
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.close())

async function request(method: string, path: string, body: object): Promise<void> {
  const headers = { authorization: `Bot ${TOKEN}`, 'content-type': 'application/json' }
  const answer = await fetch(`${discord.api}/v10${path}`, { method, headers, body: JSON.stringify(body) })
  expect(answer.ok).toBe(true)
}

test('who presses a button again reads what comes of it, not what an earlier press left there', async () => {
  const guild = discord.world.addGuild('Newsroom', OWNER)
  const room = discord.world.addChannel({ guildId: guild.id })
  const components = [{ type: 1, components: [{ type: 2, style: 1, label: 'Save', custom_id: 'save' }] }]
  await request('POST', `/channels/${room.id}/messages`, { content: 'Not saved', components })
  const [message] = room.messages
  await request('PATCH', `/channels/${room.id}/messages/${message!.id}`, { content: 'Not saved yet' })

  const pressing = createUser(discord, guild.id, OWNER, { manages: true }).press(room.id, message!, 'Save')
  const { id, token } = [...discord.interactions.values()][0]!
  await request('POST', `/interactions/${id}/${token}/callback`, { type: 6 }) // the bot needs a while
  await request('PATCH', `/webhooks/${APPLICATION_ID}/${token}/messages/@original`, { content: 'Saved' })
  expect((await pressing).text).toMatch(/^Saved/)
})
