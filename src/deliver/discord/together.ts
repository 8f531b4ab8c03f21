import type { AlertPart, AlertsTogether } from '../channel.ts'
import { NEUTRAL } from './colours.ts'
import { join, pack } from './digest.ts'
import type { DiscordOptions, DiscordPart } from './part.ts'
import { clip, masked, timestamp } from './text.ts'

const MOST_DESCRIPTION = 3_900

/** Alerts that waited for each other, one below the other under the sentence that says why; none is left out. */
export function renderTogether(
  first: AlertPart,
  { others, reason }: AlertsTogether,
  options: DiscordOptions,
): DiscordPart[] {
  const alerts = [first, ...others].map(({ alert }) => alert)
  const lines = alerts.map((alert) => {
    const title = `**${masked(clip(alert.title, 200) || 'An article without a headline', alert.url)}**`
    const when = timestamp(alert.publishedAt ?? alert.receivedAt)
    return `${title}\n-# ${clip(alert.watchlist, 80) || 'watchlist'} · ${clip(alert.outlet ?? 'unknown', 60) || 'unknown'} · ${when}`
  })
  const texts = join([clip(reason, 300) || 'Together:', ...lines], MOST_DESCRIPTION)
  const embeds = texts.map((description, index) => ({
    title: index === 0 ? `${alerts.length} alerts` : 'Alerts (continued)',
    description,
    color: NEUTRAL,
  }))
  const parts: DiscordPart[] = pack(embeds).map((some) => ({ embeds: some }))
  const mention = options.mentionRoleId ? { content: `<@&${options.mentionRoleId}>` } : {}
  return parts.map((part, index) => (index === 0 ? { ...mention, ...part } : part))
}
