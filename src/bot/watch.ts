import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { insertDraft } from '../store/discord-drafts.ts'
import { listWatchlistChannels, muteWatchlist, ownerOf } from '../store/guilds.ts'
import { listMatches } from '../store/match-history.ts'
import {
  deleteWatchlist,
  findOwnedWatchlist,
  listOwnedWatchlists,
  type OwnedWatchlist,
} from '../store/reader-watchlists.ts'
import { type Ask, type Command, type Option, offer, type Press, type Reply } from './command.ts'
import { button, code, done, joinLines, listed, plural, row, sorry } from './show.ts'
import { describeTests, MOST_LINES, nameOf, proposeWatchlist, tryLines, watchForm, whoOf } from './watch-draft.ts'

const HOUR_MS = 3_600_000
const MUTES: Record<string, number | null> = {
  '1h': HOUR_MS,
  '8h': 8 * HOUR_MS,
  '24h': 24 * HOUR_MS,
  '7d': 168 * HOUR_MS,
  off: null,
}

const ownName: Option = {
  name: 'name',
  type: 'text',
  required: true,
  complete: async (ask, typed) =>
    offer(
      (await ownLists(ask)).map(({ name }) => name),
      typed,
    ),
}

export const command: Command = {
  name: 'watch',
  actions: {
    add: {
      manages: true,
      options: [
        { name: 'name', type: 'text', required: true, most: 80 },
        { name: 'query', type: 'text', required: true, most: 2000 },
        { name: 'channel', type: 'channel' },
      ],
      run: add,
    },
    list: { run: list },
    edit: { manages: true, options: [ownName, { name: 'channel', type: 'channel' }], run: edit },
    remove: { manages: true, options: [ownName], run: remove },
    test: {
      options: [
        { ...ownName, required: false },
        { name: 'query', type: 'text', most: 2000 },
      ],
      run: test,
    },
    mute: {
      manages: true,
      options: [ownName, { name: 'for', type: 'text', required: true, choices: Object.keys(MUTES) }],
      run: mute,
    },
    history: { options: [ownName, { name: 'count', type: 'whole', least: 1, most: 25 }], run: history },
  },
}

export const presses: Record<string, Press> = { 'watch-remove': { manages: true, replaces: true, run: removeNow } }

const ownLists = (ask: Ask) => listOwnedWatchlists(ask.app.database, ownerOf(ask.guild.id))

async function named(ask: Ask): Promise<OwnedWatchlist | null> {
  const name = ask.text('name')?.trim().toLowerCase()
  return (await ownLists(ask)).find((one) => one.name.toLowerCase() === name) ?? null
}

const unknown = (ask: Ask) =>
  sorry(`There is no watchlist called ${code(ask.text('name') ?? '')}. \`/watch list\` shows them all.`)

/** Without a channel it alerts where the command was used. */
async function add(ask: Ask): Promise<Reply> {
  const name = nameOf(ask.text('name') ?? '')
  if ((await ownLists(ask)).some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    return sorry(`There is a watchlist called **${clip(name, 100)}** already. \`/watch edit\` adds lines to it.`)
  }
  const channel = ask.channel('channel') ?? { id: ask.channelId, name: 'this channel', isForum: false }
  return proposeWatchlist(ask, { watchlistId: null, name, lines: [ask.text('query') ?? ''], channel })
}

async function list(ask: Ask): Promise<Reply> {
  const lists = await ownLists(ask)
  const lines = await Promise.all(lists.map((one) => describeList(ask, one)))
  return listed('Watchlists of this server', lines, 'There is none yet. `/watch add` makes one.')
}

async function describeList(ask: Ask, { id, name, state, mutedUntil, lines }: OwnedWatchlist): Promise<string> {
  const channels = await listWatchlistChannels(ask.app.database, id)
  const isMuted = mutedUntil !== null && mutedUntil > ask.app.now()
  const notes = [
    channels.length > 0 ? channels.map(({ channelId }) => `<#${channelId}>`).join(' ') : 'alerts nowhere',
    ...(state === 'paused' ? ['paused'] : []),
    ...(isMuted ? [`muted until ${timestamp(mutedUntil, 'f')}`] : []),
    plural(
      lines.reduce((sum, line) => sum + line.hits, 0),
      'match',
      'matches',
    ),
  ]
  const queries = lines.slice(0, 5).map(({ line, query }) => `-# ${line}. ${code(query, 120)}`)
  if (lines.length > 5) queries.push(`-# and ${lines.length - 5} more lines`)
  return [`**${clip(name, 100)}** · ${notes.join(' · ')}`, ...queries].join('\n')
}

/** Opens the form at once. With a channel given, that is where it alerts from now on. */
async function edit(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const draft = {
    watchlistId: found.id,
    name: found.name,
    lines: found.lines.map(({ query }) => query).slice(0, MOST_LINES),
    channel: ask.channel('channel'),
  }
  return watchForm(await insertDraft(ask.app.database, whoOf(ask), 'watch', draft, ask.app.now()), draft)
}

async function remove(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  return {
    ...sorry(`Remove **${clip(found.name, 100)}** with its ${plural(found.lines.length, 'line')} and its history?`),
    components: [row(button('Remove', `watch-remove.${found.id}`, 'danger'), button('Keep', 'keep'))],
  }
}

async function removeNow(ask: Ask, [id]: string[]): Promise<Reply> {
  const owner = ownerOf(ask.guild.id)
  const found = await findOwnedWatchlist(ask.app.database, owner, Number(id))
  if (!found) return { ...done('It was removed already.'), components: [] }
  await ask.app.database.transaction((tx) => deleteWatchlist(tx, owner, found.id))
  return { ...done(`Removed **${clip(found.name, 100)}**.`), components: [] }
}

/** A saved watchlist, or any query that somebody wants to try. */
async function test(ask: Ask): Promise<Reply> {
  const query = ask.text('query')
  const found = query === null ? await named(ask) : null
  if (query === null && !found)
    return ask.text('name') ? unknown(ask) : sorry('Give the name of a watchlist, or a query to try.')
  const lines = query === null ? (found?.lines ?? []).map((line) => line.query) : [query]
  const { tests, faults } = await tryLines(ask, lines)
  const [fault] = faults
  if (fault) throw fault.error
  const text = tests.flatMap(({ line, test: one }) => [
    `**Line ${line}** is read as ${code(one.readAs, 400)}`,
    `-# ${plural(one.last7Days.alerts, 'alert')} in 7 days, ${one.last30Days.alerts} in 30`,
    ...one.warnings.map(({ message }) => `⚠ ${clip(message, 300)}`),
  ])
  return listed(
    found ? `Backtest of ${found.name}` : 'Backtest',
    [...text, '', ...describeTests(tests.map((one) => one.test))],
    '',
  )
}

async function mute(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const forMs = MUTES[ask.text('for') ?? 'off'] ?? null
  const until = forMs === null ? null : new Date(ask.app.now().getTime() + forMs)
  await muteWatchlist(ask.app.database, ownerOf(ask.guild.id), found.id, until)
  const name = clip(found.name, 100)
  return done(
    until
      ? `**${name}** is silent until ${timestamp(until, 'f')}. Its matches are still kept.`
      : `**${name}** alerts again.`,
  )
}

async function history(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const matches = await listMatches(ask.app.database, found.id, ask.whole('count') ?? 10)
  const lines = matches.map(
    (one) =>
      `${timestamp(one.matchedAt)} · ${masked(clip(one.title, 150) || 'no headline', one.url)} · ${clip(one.outlet ?? 'unknown', 50)} · line ${one.line}`,
  )
  return listed(`What ${found.name} caught`, [joinLines(lines)].filter(Boolean), 'Nothing yet.')
}
