import { markSegments } from '../deliver/discord/alert.ts'
import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { ownerOf } from '../store/guilds.ts'
import {
  type AlertRecord,
  findJudgedItem,
  type JudgedItem,
  listAlertsOf,
  listMatchesOf,
  suggestItems,
} from '../store/match-history.ts'
import { listOwnedWatchlists, type OwnedWatchlist } from '../store/reader-watchlists.ts'
import { highlight } from '../watch/highlight.ts'
import { type Ask, type Command, offer, type Reply } from './command.ts'
import { listed, sorry } from './show.ts'
import { explainLine } from './why-line.ts'

export const command: Command = {
  name: 'why',
  action: {
    options: [
      { name: 'article', type: 'text', required: true, complete: suggest },
      {
        name: 'watchlist',
        type: 'text',
        complete: async (ask, typed) =>
          offer(
            (await listOwnedWatchlists(ask.app.database, ownerOf(ask.guild.id))).map(({ name }) => name),
            typed,
          ),
      },
    ],
    run: why,
  },
}

/** Recent headlines; what is chosen is the article's number. */
async function suggest(ask: Ask, typed: string) {
  const items = await suggestItems(ask.app.database, typed.trim(), 25)
  return items.map(({ id, title }) => ({ name: title.slice(0, 90) || `article ${id}`, value: String(id) }))
}

/** Why an article did, or did not, alert in this server: watchlist by watchlist, line by line. */
async function why(ask: Ask): Promise<Reply> {
  const { database } = ask.app
  const given = ask.text('article')?.trim() ?? ''
  const [byTitle] = /^\d+$/.test(given) ? [] : await suggestItems(database, given, 1)
  const asked = await findJudgedItem(database, byTitle?.id ?? (Number(given) || 0))
  // A repeat counts only for lines that the article it repeats did not meet.
  const item = asked?.repeatOf ? ((await findJudgedItem(database, asked.repeatOf)) ?? asked) : asked
  if (!asked || !item) return sorry('No article of that name is stored. Choose one from the list while you type.')
  const wanted = ask.text('watchlist')?.toLowerCase()
  const lists = (await listOwnedWatchlists(database, ownerOf(ask.guild.id))).filter(
    ({ name }) => !wanted || name.toLowerCase() === wanted,
  )
  if (lists.length === 0)
    return sorry(
      wanted ? 'There is no watchlist of that name.' : 'This server has no watchlist yet. `/watch add` makes one.',
    )
  const lines = await Promise.all(lists.map((list) => explainList(ask, item, list, asked)))
  const head = `${masked(clip(item.title, 200) || 'no headline', item.url)} · ${clip(item.outlet ?? 'unknown', 60)}`
  return listed('Why?', [head, ...standing(asked), '', ...lines], '')
}

/** What keeps an article from alerting whatever the watchlists say. */
function standing({ state, quiet, repeatOf }: JudgedItem): string[] {
  if (state === 'pending') return ['It has not been looked at yet.']
  if (state === 'dead') return ['It could not be read in.']
  if (state === 'repeat' || repeatOf !== null)
    return [
      'It repeats an article that was here before, so it alerts only of what that one did not say; this is about both.',
    ]
  return quiet ? ['It was in the backlog of a new feed, which is taken in without alerting.'] : []
}

async function explainList(ask: Ask, item: JudgedItem, list: OwnedWatchlist, asked = item): Promise<string> {
  const { database, aliases } = ask.app
  const matches = await listMatchesOf(database, list.id, item.id)
  if (matches.length === 0 && asked.id !== item.id && (await listMatchesOf(database, list.id, asked.id)).length > 0)
    return explainList(ask, asked, list)
  const alerts = item.storyId === null ? [] : await listAlertsOf(database, ask.guild.id, list.id, item.storyId)
  const [match] = matches
  if (match) {
    const excerpt = highlight(item, match.spans, 240)
    const quote = excerpt ? `\n-# ${markSegments(excerpt.segments)}` : ''
    return `**${clip(list.name, 80)}**: yes, line ${match.line} met it. ${fate(ask, item, list, alerts)}${quote}`
  }
  const document = {
    title: item.title,
    text: item.text,
    topics: item.topics,
    ...(item.outlet === null ? {} : { source: item.outlet }),
  }
  const reasons = list.lines
    .slice(0, 5)
    .map(({ line, query }) => `\n-# Line ${line}: ${explainLine(query, document, aliases)}`)
  return `**${clip(list.name, 80)}**: no.${reasons.join('')}`
}

/** What became of the alert. */
function fate({ app }: Ask, item: JudgedItem, list: OwnedWatchlist, alerts: readonly AlertRecord[]): string {
  const own = alerts.filter(({ itemId }) => itemId === item.id)
  const [other] = alerts.filter(({ itemId }) => itemId !== item.id)
  const sent = own.find(({ state }) => state === 'sent')
  if (sent) return `It alerted in <#${sent.channelId}>${sent.sentAt ? ` ${timestamp(sent.sentAt)}` : ''}.`
  const [first] = own
  if (first?.state === 'pending' || first?.state === 'sending')
    return `Its alert is on the way${first.problem ? ` (${clip(first.problem, 150)})` : ''}.`
  if (first) return `Its alert was not sent: ${clip(first.problem ?? first.state, 200)}.`
  if (other) return `No message of its own: the channel <#${other.channelId}> had one about this story already.`
  if (list.state === 'paused') return 'It did not alert: the watchlist is paused.'
  if (list.mutedUntil && list.mutedUntil > app.now())
    return `It did not alert: the watchlist is muted until ${timestamp(list.mutedUntil, 'f')}.`
  if (!list.alerts) return 'It did not alert: the watchlist alerts in no channel.'
  return 'It did not alert: it was muted, or the line was added later.'
}
