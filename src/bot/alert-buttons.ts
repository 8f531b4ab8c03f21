import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { muteStory } from '../store/discord-messages.ts'
import { findGuildDestination, muteWatchlist, ownerOf } from '../store/guilds.ts'
import { listStorySources, type StorySource } from '../store/match-history.ts'
import { findOwnedWatchlist } from '../store/reader-watchlists.ts'
import type { Ask, Press, Reply } from './command.ts'
import { done, listed, plural, sorry } from './show.ts'

const HOUR_MS = 3_600_000
const MOST_SOURCES = 40

/** The buttons below an alert. Whoever sees it may look at the sources; the others change things for everybody. */
export const presses: Record<string, Press> = {
  sources: { run: sources },
  mute: { manages: true, run: mute },
  snooze: { manages: true, run: snooze },
}

async function sources({ app }: Ask, [storyId]: string[]): Promise<Reply> {
  const found = await listStorySources(app.database, Number(storyId), MOST_SOURCES)
  const outlets = new Set(found.map(({ outlet }) => outlet)).size
  const title = `${plural(found.length, 'article')} from ${plural(outlets, 'outlet')}`
  return listed(title, found.map(describeSource), 'The articles have been removed meanwhile.')
}

function describeSource({ title, url, outlet, seenAt, isRepeat }: StorySource): string {
  const head = masked(clip(title, 140) || 'no headline', url)
  return `${timestamp(seenAt, 't')} **${clip(outlet ?? 'unknown', 50)}** ${head}${isRepeat ? ' · the same text' : ''}`
}

async function mute(ask: Ask, [destinationId, storyId]: string[]): Promise<Reply> {
  const { database, now } = ask.app
  if (!(await findGuildDestination(database, ask.guild.id, Number(destinationId))))
    return sorry('That channel is no longer set up.')
  const isKnown = await muteStory(database, Number(destinationId), Number(storyId), now())
  return isKnown
    ? done('This story is muted here: its message stays as it is, and nothing more about it is posted.')
    : sorry('Nothing is known of this story any more.')
}

async function snooze(ask: Ask, [watchlistId]: string[]): Promise<Reply> {
  const owner = ownerOf(ask.guild.id)
  const list = await findOwnedWatchlist(ask.app.database, owner, Number(watchlistId))
  if (!list) return sorry('That watchlist is not one of this server.')
  const until = new Date(ask.app.now().getTime() + HOUR_MS)
  await muteWatchlist(ask.app.database, owner, list.id, until)
  return done(`**${clip(list.name, 100)}** is silent until ${timestamp(until, 't')}. \`/watch mute\` ends that early.`)
}
