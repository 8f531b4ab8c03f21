import type { APIApplication, APIGatewayBotInfo, APIUser } from 'discord-api-types/v10'
import type { Config } from '../config.ts'
import { createDiscordApi, type DiscordApi } from '../deliver/discord/api.ts'
import { TokenRefused } from '../deliver/discord/outcome.ts'
import { PERMISSIONS } from '../deliver/discord/permissions.ts'
import { ConfigInvalid } from '../errors.ts'

export function openDiscordApi(config: Config): DiscordApi {
  if (config.discordToken === null)
    throw new ConfigInvalid(['DISCORD_TOKEN is not set; the developer portal of Discord gives one'])
  return createDiscordApi({ token: config.discordToken, api: config.discordApi })
}

/** The link that an admin of a server opens; it asks for what the bot needs and no more. */
export async function inviteAddress(api: DiscordApi): Promise<string> {
  const { id } = await asking(api.request<APIApplication>('GET', '/applications/@me'))
  api.close()
  const permissions = Object.values(PERMISSIONS).reduce((sum, bit) => sum | (1n << bit), 0n)
  const query = new URLSearchParams({
    client_id: id,
    scope: 'bot applications.commands',
    permissions: String(permissions),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}

export async function describeBot(api: DiscordApi): Promise<string> {
  const user = await asking(api.request<APIUser>('GET', '/users/@me'))
  const { shards, session_start_limit: limit } = await asking(api.request<APIGatewayBotInfo>('GET', '/gateway/bot'))
  api.close()
  return [
    `The token belongs to ${user.username} (${user.id}).`,
    `Discord recommends ${shards === 1 ? 'one connection' : `${shards} connections`}; ${limit.remaining} of ${limit.total} logins are left today.`,
    `In each channel it needs: ${Object.keys(PERMISSIONS).join(', ')}.`,
  ].join('\n')
}

/** @throws ConfigInvalid when Discord refuses the token */
async function asking<T>(request: Promise<T>): Promise<T> {
  return request.catch((error: Error) => {
    if (error instanceof TokenRefused) throw new ConfigInvalid(['DISCORD_TOKEN is refused by Discord'])
    throw error
  })
}
