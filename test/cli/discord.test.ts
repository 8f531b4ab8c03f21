import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeBot, inviteAddress, openDiscordApi } from '../../src/cli/discord.ts'
import { readConfig } from '../../src/config.ts'
import { type Simulator, startDiscord, TOKEN } from '../helpers/discord/simulator.ts'

let discord: Simulator
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.close())

const open = (token: string) => openDiscordApi(readConfig({ DISCORD_TOKEN: token, DISCORD_API: discord.api }, () => ''))

test('the invitation asks for seven permissions and slash commands', async () => {
  const address = new URL(await inviteAddress(open(TOKEN)))
  const permissions = BigInt(address.searchParams.get('permissions')!)
  expect(permissions.toString(2).replace(/0/g, '')).toHaveLength(7)
  expect(address.searchParams.get('scope')).toBe('bot applications.commands')
})

test('a check says whose token it is', async () => {
  expect(await describeBot(open(TOKEN))).toMatch(/belongs to sitrep .*\nDiscord recommends one connection/)
})

test('a token that is refused or missing is named by its variable', async () => {
  await expect(describeBot(open('wrong'))).rejects.toThrow(/DISCORD_TOKEN is refused/)
  expect(() => open('')).toThrow(/DISCORD_TOKEN is not set/)
})
