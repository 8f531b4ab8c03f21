import type { Command } from 'commander'

export function register(program: Command): void {
  const discord = program.command('discord').description('set up the Discord bot')
  discord.command('check').description('say whether the token works, and where the bot is').action(check)
  discord.command('invite').description('print the address that invites the bot to a server').action(invite)
}

async function check(): Promise<void> {
  const { describeBot } = await import('../discord.ts')
  console.log(await describeBot(await open()))
}

async function invite(): Promise<void> {
  const { inviteAddress } = await import('../discord.ts')
  console.log(await inviteAddress(await open()))
}

/** @throws ConfigInvalid when no token is set */
async function open() {
  const [{ readConfig }, { openDiscordApi }] = await Promise.all([import('../../config.ts'), import('../discord.ts')])
  return openDiscordApi(readConfig(process.env))
}
