import type { APIGatewayBotInfo, APIUser } from 'discord-api-types/v10'
import { createDiscordApi, type DiscordApi } from '../deliver/discord/api.ts'
import { TokenRefused } from '../deliver/discord/outcome.ts'
import { createStandingReader } from '../deliver/discord/standing.ts'
import { listDiscordChannels } from '../store/doctor.ts'
import type { Sql } from '../store/sql.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('discord')
/** Some requests a channel: many more would take minutes. */
const MOST_CHANNELS = 100
const FEW_LOGINS = 50

/** The token, and for each channel that messages go to what the bot may not do there. `sql` null: no channels known. */
export async function checkDiscord(token: string, address: string, sql: Sql | null): Promise<Finding[]> {
  const api = createDiscordApi({ token, api: address, timeoutMs: 8_000 })
  try {
    const bot = await api.request<APIUser>('GET', '/users/@me')
    const { session_start_limit: limit } = await api.request<APIGatewayBotInfo>('GET', '/gateway/bot')
    const findings = [ok(`the token belongs to ${bot.username}`)]
    if (limit.remaining < FEW_LOGINS) {
      const says = `only ${limit.remaining} of ${limit.total} logins are left today`
      findings.push(warning(says, 'Find out why the bot restarts so often before it is locked out.'))
    }
    return sql ? [...findings, ...(await checkChannels(api, bot.id, sql))] : findings
  } catch (error) {
    return [describeFailure(error)]
  } finally {
    api.close()
  }
}

function describeFailure(error: unknown): Finding {
  if (error instanceof TokenRefused) {
    return failed('the token is refused', 'Make a new one in the developer portal and set DISCORD_TOKEN to it.')
  }
  return failed(
    `Discord does not answer: ${describeError(error)}`,
    'Check DISCORD_API and the way out to the internet.',
  )
}

async function checkChannels(api: DiscordApi, botId: string, sql: Sql): Promise<Finding[]> {
  const channels = await listDiscordChannels(sql, MOST_CHANNELS)
  const readStanding = createStandingReader((path) => api.request('GET', path), botId)
  const findings: Finding[] = []
  let well = 0
  for (const { channelId, name } of channels) {
    const finding = await checkChannel(readStanding, channelId, name)
    if (finding) findings.push(finding)
    else well++
  }
  return well === 0
    ? findings
    : [ok(`the bot may do all it needs in ${well} of ${channels.length} channels`), ...findings]
}

/** @returns null when all is well */
async function checkChannel(
  readStanding: ReturnType<typeof createStandingReader>,
  channelId: string,
  name: string,
): Promise<Finding | null> {
  try {
    const standing = await readStanding(channelId)
    if (!standing || standing.missing.length === 0) return null
    return failed(
      `#${name} in ${standing.guildName}: the bot lacks ${standing.missing.join(', ')}`,
      'Allow these in the settings of the channel.',
    )
  } catch (error) {
    return describeChannelError(error, name)
  }
}

function describeChannelError(error: unknown, name: string): Finding {
  const { status } = error as { status?: number }
  if (status === 404) return failed(`#${name} is gone`, 'Choose another channel with /watch or /digest.')
  if (status === 403)
    return failed(
      `#${name}: the bot may not see it`,
      'Let it in: "sitrep discord invite" or the settings of the channel.',
    )
  return warning(`#${name}: ${describeError(error)}`, 'Run this again in a minute.')
}
