import { spawn } from 'node:child_process'
import type { Writable } from 'node:stream'
import type { App } from '../app.ts'
import type { Message } from '../deliver/channel.ts'
import { renderDiscordPreview } from '../deliver/discord/preview-files.ts'
import { createMailComposer } from '../deliver/email/compose.ts'
import { stripOf } from '../deliver/email/digest.ts'
import { mailComposeDeps } from '../deliver/open-channels.ts'
import { filesOfMail, type PreviewFiles, renderPlainJson, writePreview } from '../deliver/preview.ts'
import { previewDigest } from '../digests/build.ts'
import { nextRun } from '../digests/due.ts'
import { describeSchedule } from '../digests/schedule-text.ts'
import { InputInvalid } from '../errors.ts'
import type { Delivery, Destination, DigestContent, Subscription } from '../model.ts'
import { findDestination } from '../store/destinations.ts'
import { findVisibleSeq } from '../store/digest-window.ts'
import { findDigestAt } from '../store/digests.ts'
import { listSubscriptions } from '../store/subscriptions.ts'
import { withApp } from './open-app.ts'

export type PreviewOptions = { for: string; at?: Date; open?: boolean }

/**
 * Shows a digest exactly as it would go out, or as it went out: with a time in the past the digest that was sent for
 * it, else the one that would go out then with what has come in so far. Nothing is sent or recorded.
 */
export async function runDigestPreview(
  environment: Record<string, string | undefined>,
  options: PreviewOptions,
  output: Writable,
): Promise<void> {
  await withApp(environment, async (app) => {
    const subscription = await pickSubscription(app, options.for)
    const { content, at, told } = await findContentFor(app, subscription, options.at)
    const destination = (await findDestination(app.database, subscription.destinationId))!
    const files = await renderFor(app, destination, subscription, content)
    const name = `preview-${subscription.id}-${at.toISOString().slice(0, 16).replace(/[:T]/g, '')}`
    const paths = await writePreview(app.config.previewDir, name, files)
    output.write(`${files['.txt'] ?? files['.json']}\n`)
    output.write(`${subscription.name}, ${describeSchedule(subscription.schedule)}: ${told}\n${paths.join('\n')}\n`)
    const page = paths.find((path) => path.endsWith('.html'))
    if (options.open && page) openPage(page)
  })
}

/** @throws InputInvalid naming those there are */
async function pickSubscription({ database }: App, word: string): Promise<Subscription> {
  const all = await listSubscriptions(database)
  const found = all.filter(({ id, name }) => String(id) === word || name.toLowerCase() === word.toLowerCase())
  if (found.length === 1) return found[0]!
  const names = all.map(({ id, name, destination }) => `  ${id}  ${name} → ${destination}`).join('\n')
  const problem = found.length > 1 ? `Several subscriptions are called "${word}"` : `There is no subscription "${word}"`
  throw new InputInvalid(`${problem}. Name one by its number:\n${names || '  (there are none yet)'}`)
}

async function findContentFor(
  app: App,
  subscription: Subscription,
  asked: Date | undefined,
): Promise<{ content: DigestContent; at: Date; told: string }> {
  const now = app.now()
  const past = asked && asked <= now ? await findDigestAt(app.database, subscription.id, asked) : null
  if (past) return { content: past.content, at: past.dueAt, told: `the digest of ${past.dueAt.toISOString()}` }
  const next = subscription.nextRunAt ?? nextRun(subscription.schedule, subscription.timeZone, now)
  const at = asked && asked > now ? nextRun(subscription.schedule, subscription.timeZone, new Date(+asked - 1)) : next
  const toSeq = await findVisibleSeq(app.database)
  const content = await previewDigest(app.database, subscription, at, toSeq, app.topics.topics)
  return { content, at, told: `the digest due ${at.toISOString()}, with what has come in so far` }
}

async function renderFor(
  app: App,
  destination: Destination,
  subscription: Subscription,
  digest: DigestContent,
): Promise<PreviewFiles> {
  const delivery = inventDelivery(destination.id)
  const message: Message = { kind: 'digest', digest, subscriptionId: subscription.id }
  if (destination.kind === 'webhook') return renderPlainJson(message)
  if (destination.kind === 'discord') {
    const topicName = (id: string) => app.topics.topics.find((topic) => topic.id === id)?.name ?? id
    const shared = { delivery, publicUrl: app.config.publicUrl, topicName }
    return renderDiscordPreview(message, destination, { ...shared, now: app.now(), strip: stripOf })
  }
  const composer = createMailComposer(await mailComposeDeps(app.config, app))
  return filesOfMail(await composer.compose(message, destination, delivery))
}

/** Number 0 is never a real delivery's. */
function inventDelivery(destinationId: number): Delivery {
  return {
    ...{ id: 0, destinationId, kind: 'digest', watchlistId: null, lineId: null, storyId: null, itemId: null },
    ...{ digestId: null, details: {}, attempts: 1, createdAt: new Date(0) },
  }
}

function openPage(path: string): void {
  const opener = { darwin: 'open', win32: 'explorer' }[process.platform as string] ?? 'xdg-open'
  spawn(opener, [path], { detached: true, stdio: 'ignore' })
    .on('error', () => process.stderr.write(`Nothing here opens pages by itself; the page is ${path}\n`))
    .unref()
}
