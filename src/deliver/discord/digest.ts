import type { APIEmbed } from 'discord-api-types/v10'
import type { DigestContent, DigestSection, DigestStory } from '../../model.ts'
import { NEUTRAL, topicColour } from './colours.ts'
import { type DiscordOptions, type DiscordPart, STRIP_FILE } from './part.ts'
import { clip, clipPlain, LIMITS, masked } from './text.ts'

/** Below the limits, so that jump links fit in when the messages have been posted. */
const MOST_DESCRIPTION = 3_900
const MOST_MESSAGE = 5_600
const MOST_STORY = 1_200
const MOST_OUTLETS_NAMED = 4

/**
 * A digest as one message where it fits, else as several: first the counts, then a topic an embed, long topics going
 * on in a further one. No story is ever cut in two.
 */
export function renderDigest(digest: DigestContent, options: DiscordOptions): DiscordPart[] {
  const embeds = [headOf(digest, options), ...digest.sections.flatMap(sectionEmbeds)]
  const foot = footOf(digest)
  const last = embeds.at(-1)
  if (foot && last) last.footer = { text: foot }
  return pack(embeds).map((some) => ({ embeds: some }))
}

function headOf(digest: DigestContent, { hasStrip }: DiscordOptions): APIEmbed {
  const stories = digest.sections.reduce((sum, section) => sum + section.stories.length, 0)
  const counts = `${plural(stories, 'story', 'stories')} from ${plural(digest.itemCount, 'article', 'articles')}`
  const opening = stories === 0 ? clip(digest.nothing ?? 'Nothing new since the last digest.', 500) : counts
  const lines = [opening, ...digest.trend.map((entry) => trendLine(entry, digest.trendDays))]
  return {
    title: clip(`${digest.subscription} · ${dayOf(digest)}`, LIMITS.title),
    description: lines.join('\n').slice(0, MOST_DESCRIPTION),
    color: NEUTRAL,
    ...(hasStrip ? { image: { url: `attachment://${STRIP_FILE}` } } : {}),
  }
}

function dayOf({ dueAt, timeZone }: DigestContent): string {
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long', day: 'numeric', month: 'long' })
  return day.format(new Date(dueAt))
}

/** `Energy strikes 6 ▲ usually 4`; without a history to compare with, the count alone. */
function trendLine({ name, count, average }: DigestContent['trend'][number], days: number): string {
  const label = `**${clip(name, 80) || 'Other'}** ${count}`
  if (days === 0) return label
  const usual = Number(average.toFixed(1))
  const direction = count > usual * 1.25 ? '▲' : count < usual * 0.75 ? '▼' : '＝'
  return `${label} ${direction} usually ${usual}`
}

function sectionEmbeds(section: DigestSection): APIEmbed[] {
  const name = clip(section.name, 200) || 'Other'
  const colour = topicColour(section.topic)
  const texts = join(section.stories.map(storyText), MOST_DESCRIPTION)
  return texts.map((description, index) => ({
    title: index === 0 ? name : `${name} (continued)`,
    description,
    color: colour,
  }))
}

function storyText(story: DigestStory): string {
  const link = story.links.find(({ url }) => url !== null)
  const title = clip(story.title, 180) || 'An article without a headline'
  const head = `**${masked(title, link?.url)}**${story.continued ? ' · *what is new*' : ''}`
  const foot = `-# ${sources(story)}${story.watchlists.length > 0 ? ` · matches ${clip(story.watchlists.join(', '), 120)}` : ''}`
  let text = head
  let said: string | null = null
  for (const { text: sentence, outlet } of story.summary) {
    const more = `${said !== null && said === outlet ? ' ' : endOf(said)}${clip(sentence, 400)}`
    if (text.length + more.length + endOf(outlet).length + foot.length > MOST_STORY) break
    text += said === null ? `\n${more.trimStart()}` : more
    said = outlet ?? ''
  }
  text += endOf(said).trimEnd()
  return `${text}\n${foot}`
}

/** Whoever wrote what stands before it, named once for all of their sentences in a row. */
function endOf(outlet: string | null): string {
  return outlet ? ` *${clip(outlet, 60)}*\n` : '\n'
}

function sources({ outlets, newOutlets, itemCount }: DigestStory): string {
  const named = outlets.slice(0, MOST_OUTLETS_NAMED).map((outlet) => clip(outlet, 60) || 'unnamed')
  const rest = outlets.length - named.length
  const names = rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ')
  const also =
    newOutlets.length > 0
      ? `now also ${newOutlets
          .map((outlet) => clip(outlet, 60))
          .slice(0, 3)
          .join(', ')}`
      : ''
  const articles = itemCount > 1 ? plural(itemCount, 'article', 'articles') : ''
  return [names, also, articles].filter(Boolean).join(' · ') || plural(itemCount, 'article', 'articles')
}

function footOf({ leftOut }: DigestContent): string {
  return clipPlain(leftOut.join(' '), 500)
}

/** Paragraphs joined by a blank line into as few texts of at most `limit` as their order allows. */
export function join(paragraphs: readonly string[], limit: number): string[] {
  const texts: string[] = []
  for (const paragraph of paragraphs) {
    const last = texts.at(-1)
    if (last !== undefined && last.length + 2 + paragraph.length <= limit)
      texts[texts.length - 1] = `${last}\n\n${paragraph}`
    else texts.push(paragraph)
  }
  return texts
}

/** Embeds put into as few messages as their order allows. */
export function pack(embeds: readonly APIEmbed[]): APIEmbed[][] {
  const messages: APIEmbed[][] = []
  let room = 0
  for (const embed of embeds) {
    const size = sizeOf(embed)
    const last = messages.at(-1)
    if (last && size <= room && last.length < LIMITS.embeds) {
      last.push(embed)
      room -= size
    } else {
      messages.push([embed])
      room = MOST_MESSAGE - size
    }
  }
  return messages
}

/** What Discord counts towards the 6,000 of a message. */
function sizeOf(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  const rest = [embed.title, embed.description, embed.footer?.text, embed.author?.name]
  return rest.reduce((sum, text) => sum + (text?.length ?? 0), fields)
}

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
