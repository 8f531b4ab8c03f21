import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Destination, DestinationKind, DigestContent } from '../model.ts'
import { createGuardedAgent } from '../net/guarded-agent.ts'
import { isPublicAddress } from '../net/public-address.ts'
import { ensureSecret } from '../store/secrets.ts'
import type { Database, Sql } from '../store/sql.ts'
import { whySuppressed } from '../store/suppressions.ts'
import { findWebhookSecret } from '../store/webhook-secrets.ts'
import { withBulkhead } from './bulkhead.ts'
import type { Channel } from './channel.ts'
import { readDiscordAddress } from './discord/address.ts'
import { renderDiscordPreview } from './discord/preview-files.ts'
import type { Dkim } from './email/channel.ts'
import { type ComposeDeps, createMailComposer } from './email/compose.ts'
import { stripOf } from './email/digest.ts'
import { createReturnPath, type ReturnPath } from './email/headers.ts'
import { takeBounce } from './email/take-bounce.ts'
import { openMailTemplates } from './email/templates.ts'
import { createLateChannel } from './late-channel.ts'
import { createMailPreview, createPreviewChannel } from './preview.ts'
import type { TokenKeeper } from './tokens.ts'
import { createWebhookChannel } from './webhook/channel.ts'

export type ChannelDeps = {
  database: Database
  tokens: TokenKeeper
  now: () => Date
  log: Logger
  topics: { readonly topics: readonly { id: string; name: string }[] }
}

/** For each kind of destination the real channel where it is configured, else one that writes previews. */
export async function openChannels(config: Config, deps: ChannelDeps): Promise<Record<DestinationKind, Channel>> {
  const most = Math.ceil(config.workerConcurrency / 2)
  return {
    email: withBulkhead(await openEmail(config, deps), most),
    discord: withBulkhead(openDiscord(config, deps), most),
    webhook: withBulkhead(openWebhooks(config, deps), most),
  }
}

function openWebhooks(config: Config, { database, now }: ChannelDeps): Channel {
  return createWebhookChannel({
    agent: createGuardedAgent({ accepts: config.webhooksAllowPrivate ? () => true : isPublicAddress }),
    secretOf: async (id) => (await findWebhookSecret(database, id)) ?? '',
    ...{ publicUrl: config.publicUrl, now },
  })
}

async function openEmail(config: Config, deps: ChannelDeps): Promise<Channel> {
  const compose = await mailComposeDeps(config, deps)
  if (config.smtpUrl === null) {
    return createPreviewChannel(config.previewDir, createMailPreview(createMailComposer(compose)))
  }
  const { createEmailChannel } = await import('./email/channel.ts')
  return createEmailChannel({
    ...compose,
    ...{ smtpUrl: config.smtpUrl, connections: config.mailConnections },
    ...{ perSecond: config.mailPerSecond, perHour: config.mailPerHour, dkim: dkimOf(config) },
    whySuppressed: (address) => whySuppressed(deps.database, address),
    onRefused: async (delivery, kind, reason) => {
      await takeBounce(deps.database, { kind, delivery: delivery.id, recipient: null, reason }, deps.now())
    },
  })
}

/** What mails are made with, sent or only looked at. */
export async function mailComposeDeps(
  config: Config,
  { database, tokens, now }: Pick<ChannelDeps, 'tokens' | 'now'> & { database: Sql },
): Promise<ComposeDeps> {
  return {
    ...{ templates: openMailTemplates(config.templatesDir), tokens, now },
    ...{ from: config.mailFrom, publicUrl: config.publicUrl },
    returnPath: await openReturnPath(config, database),
  }
}

/** Where bounces come back to; null where MAIL_RETURN_PATH is not set. Whoever reads bounces needs the same. */
export async function openReturnPath({ mailReturnPath }: Config, database: Sql): Promise<ReturnPath | null> {
  return mailReturnPath === null ? null : createReturnPath(mailReturnPath, await ensureSecret(database, 'bounces'))
}

function dkimOf({ mailDkimDomain, mailDkimSelector, mailDkimKey }: Config): Dkim | null {
  if (mailDkimDomain === null || mailDkimKey === null) return null
  return { domainName: mailDkimDomain, keySelector: mailDkimSelector, privateKey: mailDkimKey }
}

/** Without a bot's token only plain webhooks can be posted to, so channels and people get previews. */
function openDiscord(config: Config, { database, log, topics, now }: ChannelDeps): Channel {
  const topicName = (id: string) => topics.topics.find((topic) => topic.id === id)?.name ?? id
  const shared = { publicUrl: config.publicUrl, topicName }
  const real = createLateChannel(async () => {
    const { createDiscordChannel } = await import('./discord/channel.ts')
    return createDiscordChannel({
      ...{ ...shared, token: config.discordToken, api: config.discordApi, database, now, drawStrip },
      onTrouble: (problem) => log.error({ problem }, 'discord trouble'),
    })
  })
  if (config.discordToken !== null) return real
  const preview = createPreviewChannel(config.previewDir, (message, to, delivery) =>
    renderDiscordPreview(message, to, { ...shared, delivery, now: now(), strip: drawStrip }),
  )
  const channelOf = ({ address }: Destination) => (readDiscordAddress(address)?.kind === 'webhook' ? real : preview)
  return { ...real, send: (message, to, delivery) => channelOf(to).send(message, to, delivery) }
}

function drawStrip(digest: DigestContent): { png: Uint8Array; description: string } | null {
  const strip = stripOf(digest)
  return strip && { png: strip.png, description: strip.alt }
}
