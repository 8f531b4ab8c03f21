import type { RawFile } from '@discordjs/rest'
import type { APIEmbed } from 'discord-api-types/v10'
import type { DigestContent } from '../../model.ts'
import { insertPart, listParts } from '../../store/discord-messages.ts'
import type { SendOutcome } from '../channel.ts'
import type { DiscordAddress } from './address.ts'
import type { Body, Posted } from './body.ts'
import { codeOf, edit, openThread, post, postAnew } from './post.ts'
import type { Sending } from './sending.ts'

const UNKNOWN_MESSAGE = 10008

/**
 * Posts a digest's messages in order and remembers each, so that a retry goes on where it stopped; then puts links to
 * the later ones into the first.
 */
export async function sendDigest(
  sending: Sending,
  digest: DigestContent,
  bodies: Body[],
  files: RawFile[],
): Promise<SendOutcome> {
  const { sql, delivery } = sending
  const posted: Posted[] = await listParts(sql, delivery.id)
  for (let part = posted.length; part < bodies.length; part++) {
    const at = await postPart(sending, digest, bodies, posted, files)
    await insertPart(sql, delivery.id, { part, ...at })
    posted.push(at)
  }
  await addJumpLinks(sending, bodies, posted)
  return { kind: 'sent', remoteId: posted[0]?.messageId ?? null }
}

/** Posts messages one after another and remembers each. */
export async function sendSeveral(sending: Sending, bodies: readonly Body[]): Promise<SendOutcome> {
  const { sql, to, delivery, wishes } = sending
  const posted: Posted[] = await listParts(sql, delivery.id)
  for (const [part, body] of bodies.entries()) {
    if (part < posted.length) continue
    const [first] = posted
    const isInPost = wishes.form === 'forum' && to.kind === 'channel'
    const rest: DiscordAddress = isInPost && first ? { kind: 'channel', channelId: first.channelId } : to
    const at = first ? await post(sending, rest, body) : await postAnew(sending, body)
    await insertPart(sql, delivery.id, { part, ...at })
    posted.push(at)
  }
  return { kind: 'sent', remoteId: posted[0]?.messageId ?? null }
}

async function postPart(
  sending: Sending,
  digest: DigestContent,
  bodies: Body[],
  posted: Posted[],
  files: RawFile[],
): Promise<Posted> {
  const body = bodies[posted.length] as Body
  const [first] = posted
  if (!first) {
    return postAnew(sending, body, files)
  }
  const rest = await placeOfRest(sending, digest, first, posted)
  return post(sending, rest, body)
}

/** Where the messages after the first go: below it in a thread, into the forum's post, or simply on in the channel. */
async function placeOfRest(
  { api, to, wishes }: Sending,
  digest: DigestContent,
  first: Posted,
  posted: Posted[],
): Promise<DiscordAddress> {
  if (to.kind === 'webhook') return to
  if (wishes.form === 'forum') return { kind: 'channel', channelId: first.channelId }
  if (wishes.form === 'channel') return { kind: 'channel', channelId: first.channelId }
  const known = posted[1]?.channelId
  return { kind: 'channel', channelId: known ?? (await openThread(api, first, digest.subscription)) }
}

/** The first message again, now with a link to each topic that stands in another one. */
async function addJumpLinks({ api, to, wishes }: Sending, bodies: Body[], posted: Posted[]): Promise<void> {
  const [first] = posted
  const [body] = bodies
  if (!first || !body || wishes.guildId === null || to.kind === 'webhook') return
  const links = jumpLinks(bodies, posted, wishes.guildId)
  if (links === '') return
  const embeds = (body.embeds ?? []).map((embed: APIEmbed, index) =>
    index === 0 ? { ...embed, description: `${embed.description ?? ''}\n\n${links}`.trim() } : embed,
  )
  try {
    await edit(api, { kind: 'channel', channelId: first.channelId }, first, { ...body, embeds })
  } catch (error) {
    if (codeOf(error) !== UNKNOWN_MESSAGE) throw error // deleted meanwhile: then nobody misses the links
  }
}

/** `Jump to: Energy · Diplomacy`, naming the topics that begin in a message after the first; '' when there are none. */
function jumpLinks(bodies: readonly Body[], posted: readonly Posted[], guildId: string): string {
  const links: string[] = []
  let length = 0
  for (const [index, body] of bodies.entries()) {
    const at = posted[index]
    if (index === 0 || !at) continue
    for (const { title } of body.embeds ?? []) {
      if (!title || title.endsWith('(continued)')) continue
      const link = `[${title}](https://discord.com/channels/${guildId}/${at.channelId}/${at.messageId})`
      length += link.length + 3
      // The first message was packed to leave room for this much.
      if (length < 350) links.push(link)
    }
  }
  return links.length === 0 ? '' : `Jump to: ${links.join(' · ')}`
}
