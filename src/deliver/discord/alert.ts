import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import type { AlertFacts } from '../../store/deliveries.ts'
import { splitSentences } from '../../text/sentences.ts'
import { highlight, type Segment, segmentsOf } from '../../watch/highlight.ts'
import { topicColour } from './colours.ts'
import type { DiscordOptions, DiscordPart } from './part.ts'
import { clip, clipPlain, LIMITS, linkable, plain, timestamp } from './text.ts'

const MOST_SENTENCE = 420
const MOST_OPENING = 280
const MOST_OUTLETS_NAMED = 6

/** The message about one story in one channel. Rendered again, with more outlets, when others report it too. */
export function renderAlert(alert: AlertFacts, options: DiscordOptions): DiscordPart {
  const mention = options.mentionRoleId ? `<@&${options.mentionRoleId}>` : ''
  const own = options.unfurl ? linkable(alert.url) : null
  const content = [mention, own].filter(Boolean).join(' ')
  return { ...(content ? { content } : {}), embeds: [alertEmbed(alert, options)], ...buttons(alert, options) }
}

function alertEmbed(alert: AlertFacts, options: DiscordOptions): APIEmbed {
  const { topicName = (topic: string) => topic, alsoWatchlists = [] } = options
  const href = linkable(alert.url)
  const others = otherOutlets(alert)
  return {
    author: { name: clipPlain(`Alert · ${alert.watchlist}`, LIMITS.author) },
    title: markedTitle(alert),
    ...(href ? { url: href } : {}),
    color: topicColour(alert.topics[0]),
    description: descriptionOf(alert),
    fields: [
      { name: 'Outlet', value: clip(alert.outlet ?? '', 200) || 'unknown', inline: true },
      ...(alert.topics.length > 0
        ? [{ name: 'Topic', value: clip(alert.topics.map(topicName).join(', '), 300) || 'other', inline: true }]
        : []),
      {
        name: alert.publishedAt ? 'Published' : 'Received',
        value: timestamp(alert.publishedAt ?? alert.receivedAt),
        inline: true,
      },
      ...(others.length > 0 ? [{ name: alsoIn(others.length), value: nameOutlets(others) }] : []),
      ...(alsoWatchlists.length > 0
        ? [{ name: 'Also matches', value: clip(alsoWatchlists.join(', '), 300) || '…' }]
        : []),
    ],
  }
}

/** A headline is bold as it is, so what met the line in it is underlined. */
function markedTitle({ title, spans }: AlertFacts): string {
  const inTitle = spans.filter(({ field }) => field === 'title')
  const marked = markSegments(segmentsOf(title, inTitle, 0, title.length), '__')
  // Marks cost room; a very long headline goes without.
  const isWhole = inTitle.length > 0 && marked.length <= LIMITS.title && plain(title) !== ''
  return (isWhole ? marked : clip(title, LIMITS.title)) || 'An article without a headline'
}

/** The sentence that met the line, its words marked, and the line itself below. */
function descriptionOf(alert: AlertFacts): string {
  const excerpt = highlight(alert, alert.spans, MOST_SENTENCE)
  const sentence = excerpt && excerpt.field === 'text' ? markSegments(excerpt.segments) : openingOf(alert.text)
  const line = `-# Line ${alert.line}: ${clip(alert.query, 300)}`
  return sentence ? `${sentence}\n${line}` : line
}

/** The first sentences, where the headline alone met the line. */
function openingOf(text: string): string {
  let end = 0
  for (const sentence of splitSentences(text.slice(0, 2_000))) {
    if (end > 0 && sentence.end > MOST_OPENING) break
    end = sentence.end
  }
  return clip(text.slice(0, end), MOST_SENTENCE)
}

/** Marked words in bold. White space stands outside the marks: Discord shows `** word**` as it is. */
export function markSegments(segments: readonly Segment[], mark = '**'): string {
  const texts = segments.map(({ text, marked }) => {
    const inner = clip(text, MOST_SENTENCE)
    if (inner === '') return /\s/.test(text) ? ' ' : ''
    const before = /^\s/.test(text) ? ' ' : ''
    const after = /\s$/.test(text) ? ' ' : ''
    return `${before}${marked ? `${mark}${inner}${mark}` : inner}${after}`
  })
  return texts.join('').replace(/ {2,}/g, ' ').trim()
}

function otherOutlets(alert: AlertFacts): string[] {
  return alert.outlets.filter((outlet) => outlet !== alert.outlet)
}

function alsoIn(count: number): string {
  return count === 1 ? 'Also in 1 outlet' : `Also in ${count} outlets`
}

function nameOutlets(outlets: readonly string[]): string {
  const named = outlets.slice(0, MOST_OUTLETS_NAMED).map((outlet) => clip(outlet, 80) || 'unnamed')
  const rest = outlets.length - named.length
  return rest > 0 ? `${named.join(', ')} and ${rest} more` : named.join(', ')
}

/** Up to five in one row, the most a row holds. A plain webhook may carry none. */
function buttons(alert: AlertFacts, options: DiscordOptions): { components?: APIMessageTopLevelComponent[] } {
  if (!options.hasBot) return {}
  const { destinationId, watchlistId, storyId, itemId } = options.delivery
  const href = linkable(alert.url, LIMITS.buttonUrl)
  const all: APIButtonComponent[] = [
    ...(href
      ? [{ type: ComponentType.Button as const, style: ButtonStyle.Link as const, label: readLabel(alert), url: href }]
      : []),
    button('Sources', `sources.${storyId ?? alert.storyId}`),
    button('Mute story', `mute.${destinationId}.${storyId ?? alert.storyId}`),
    button('Snooze 1 h', `snooze.${watchlistId ?? 0}`),
    button('Fewer like this', `fewer.${watchlistId ?? 0}.${itemId ?? alert.itemId}`),
  ]
  return { components: [{ type: ComponentType.ActionRow, components: all }] }
}

function button(label: string, id: string): APIButtonComponent {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id: id }
}

function readLabel(alert: AlertFacts): string {
  const outlet = clipPlain(alert.outlet ?? '', 40)
  return clipPlain(outlet ? `Read at ${outlet}` : 'Read it', LIMITS.buttonLabel)
}
