import { topicColour } from '../deliver/discord/colours.ts'
import { clip, LIMITS } from '../deliver/discord/text.ts'
import { countByTopic } from '../store/guild-digests.ts'
import type { Ask, Command, Reply } from './command.ts'
import { plural, sorry } from './show.ts'

export const command: Command = { name: 'topics', action: { run: list } }

const DAY_MS = 86_400_000

/** Each topic in its colour, with how much there was of it. */
async function list({ app }: Ask): Promise<Reply> {
  const { topics } = app.topics
  if (topics.length === 0) return sorry('No topics are set up.')
  const counts = await countByTopic(app.database, new Date(app.now().getTime() - DAY_MS))
  const embeds = topics.slice(0, LIMITS.embeds).map(({ id, name, description }) => ({
    title: clip(name, 200),
    description:
      `${clip(description ?? '', 400)}\n-# \`${id}\` · ${plural(counts.get(id) ?? 0, 'article')} in the last 24 hours`.trim(),
    color: topicColour(id),
  }))
  const rest = topics.slice(LIMITS.embeds).map(({ id }) => `\`${id}\``)
  return { embeds, ...(rest.length > 0 ? { content: `Also: ${rest.join(', ')}`.slice(0, LIMITS.content) } : {}) }
}
