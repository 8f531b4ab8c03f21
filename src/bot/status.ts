import { clip, timestamp } from '../deliver/discord/text.ts'
import { describeStanding } from '../feeds/standing.ts'
import { listFeeds } from '../store/feeds.ts'
import { listGuildSubscriptions } from '../store/guild-digests.ts'
import { type GuildChannel, listGuildChannels } from '../store/guilds.ts'
import type { Ask, Command, Reply } from './command.ts'
import { listed, plural } from './show.ts'

export const command: Command = { name: 'status', action: { run: status } }

/** What stands where, what waits, and what is wrong. */
async function status(ask: Ask): Promise<Reply> {
  const { database, now, queues } = ask.app
  const [channels, digests, feeds, counts] = await Promise.all([
    listGuildChannels(database, ask.guild.id),
    listGuildSubscriptions(database, ask.guild.id),
    listFeeds(database, 0, 10_000),
    queues.counts(),
  ])
  const ill = feeds.filter((feed) => ['failing', 'quiet', 'gone'].includes(describeStanding(feed, now()).state))
  const behind = counts.ingest + counts.deliver
  return listed(
    'Status',
    [
      ...channels.map(describeChannel),
      ...(channels.length === 0 ? ['Nothing is delivered to this server yet. `/help` says how to begin.'] : []),
      '',
      ...digests.map(
        ({ name, channelId, nextRunAt, state }) =>
          `📰 **${clip(name, 80)}** in <#${channelId}>: ${state === 'paused' ? 'paused' : nextRunAt ? `next ${timestamp(nextRunAt, 'f')}` : 'not scheduled'}`,
      ),
      feeds.length === 0
        ? '📡 no feed yet (`/feeds add`)'
        : `📡 ${plural(feeds.length, 'feed')}${ill.length > 0 ? `, ${ill.length} with trouble (\`/feeds list\`)` : ', all well'}`,
      `⚙️ ${behind === 0 ? 'nothing waits' : `${plural(behind, 'job')} waiting`}${ask.pingMs === null ? '' : ` · Discord answers in ${Math.round(ask.pingMs)} ms`}`,
    ],
    '',
  )
}

function describeChannel({ channelId, state, problem, watchlists, digests, waiting }: GuildChannel): string {
  const holds = [
    watchlists.length > 0 ? plural(watchlists.length, 'watchlist') : '',
    digests.length > 0 ? plural(digests.length, 'digest') : '',
  ]
  const what = holds.filter(Boolean).join(', ') || 'nothing'
  const wait = waiting > 0 ? ` · ${waiting} waiting` : ''
  if (state !== 'off') return `🟢 <#${channelId}>: ${what}${wait}`
  return `🔴 <#${channelId}>: **stopped**, ${clip(problem ?? 'for an unknown reason', 300)} · ${what}`
}
