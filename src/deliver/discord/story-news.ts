import {
  insertPart,
  listParts,
  listStoryItems,
  type StoryItem,
  type StoryMessage,
} from '../../store/discord-messages.ts'
import { NEUTRAL } from './colours.ts'
import { nonceOf } from './message.ts'
import type { DiscordPart } from './part.ts'
import { codeOf, openThread, post } from './post.ts'
import type { Sending } from './sending.ts'
import { clip, LIMITS, linkable } from './text.ts'

/** More at once would bury the thread; what is left out stands in the digest. */
const MOST_UPDATES = 5
const MOST_SENTENCES = 3
/** What keeps a thread from being used is no reason to give up the channel: the message itself is still edited. */
const NO_THREAD_HERE = new Set([10003, 10008, 50001, 50013, 50024, 50083, 160005, 160006])

/**
 * Posts what articles since the story was last shown add to it, each in the thread below the story's message.
 * @returns the thread's id, null while there is none
 */
export async function postStoryNews(sending: Sending, storyId: number, known: StoryMessage): Promise<string | null> {
  const { sql, to, findNews } = sending
  if (!findNews || to.kind !== 'channel') return known.threadId
  const items = await listStoryItems(sql, storyId, Number.MAX_SAFE_INTEGER)
  const updates = items
    .filter(({ seq }) => seq > known.shownSeq)
    .map((item) => ({
      item,
      sentences: findNews(
        item,
        items.filter(({ seq }) => seq < item.seq),
      ),
    }))
    .filter(({ sentences }) => sentences.length > 0)
    .slice(-MOST_UPDATES)
  if (updates.length === 0) return known.threadId
  try {
    return await postUpdates(sending, known, updates)
  } catch (error) {
    if (NO_THREAD_HERE.has(codeOf(error) ?? 0)) return known.threadId
    throw error
  }
}

type Update = { item: StoryItem; sentences: readonly string[] }

async function postUpdates(sending: Sending, known: StoryMessage, updates: readonly Update[]): Promise<string> {
  const { api, sql, delivery } = sending
  const threadId = known.threadId ?? (await openThread(api, known, updates[0]?.item.title ?? 'Updates'))
  const done = new Set((await listParts(sql, delivery.id)).map(({ part }) => part))
  for (const { item, sentences } of updates) {
    // A part is known by its article, so a retry that finds further updates repeats none.
    if (done.has(item.id)) continue
    const body = {
      ...updateMessage(item, sentences),
      allowed_mentions: { parse: [] },
      nonce: nonceOf(delivery, `u${item.id.toString(36)}`).slice(0, LIMITS.nonce),
      enforce_nonce: true,
    }
    const posted = await post(sending, { kind: 'channel', channelId: threadId }, body)
    await insertPart(sql, delivery.id, { part: item.id, ...posted })
  }
  return threadId
}

function updateMessage(item: StoryItem, sentences: readonly string[]): DiscordPart {
  const href = linkable(item.url)
  const shown = sentences.slice(0, MOST_SENTENCES).map((sentence) => clip(sentence, 500))
  return {
    embeds: [
      {
        title: clip(item.title, LIMITS.title) || 'An article without a headline',
        ...(href ? { url: href } : {}),
        description: shown.filter(Boolean).join('\n') || 'New details.',
        ...(item.outlet ? { footer: { text: clip(item.outlet, 200) || 'unknown' } } : {}),
        color: NEUTRAL,
      },
    ],
  }
}
