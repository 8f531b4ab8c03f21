import { ComponentType } from 'discord-api-types/v10'
import { NEUTRAL } from '../deliver/discord/colours.ts'
import { clip } from '../deliver/discord/text.ts'
import type { Document } from '../model.ts'
import { findDraft, insertDraft } from '../store/discord-drafts.ts'
import { ownerOf } from '../store/guilds.ts'
import { findJudgedItem, type JudgedItem, listMatchesOf } from '../store/match-history.ts'
import { findOwnedWatchlist } from '../store/reader-watchlists.ts'
import { explain } from '../watch/explain.ts'
import type { Ask, Press, Reply } from './command.ts'
import { button, code, plural, row, sorry } from './show.ts'
import { tryLines, type WatchDraft, whoOf } from './watch-draft.ts'

/** What could be left out from now on; `clause` goes behind the line that fired. */
type Way = { label: string; clause: string }
type FewerDraft = { watchlistId: number; line: number; ways: Way[] }

export const presses: Record<string, Press> = {
  fewer: { manages: true, run: offerWays },
  'fewer-choose': { manages: true, replaces: true, run: choose },
}

const MOST_WORDS = 8
const GONE = 'That alert is too old for this: the article or the watchlist has changed since.'

/** Asks what it is that made the alert unwanted: who wrote it, what it is about, a word in its headline. */
async function offerWays(ask: Ask, [watchlistId, itemId]: string[]): Promise<Reply> {
  const list = await findOwnedWatchlist(ask.app.database, ownerOf(ask.guild.id), Number(watchlistId))
  const item = await findJudgedItem(ask.app.database, Number(itemId))
  const [match] = list && item ? await listMatchesOf(ask.app.database, list.id, item.id) : []
  if (!list || !item || !match) return sorry(GONE)
  const ways = waysFor(ask, item, match.query)
  if (ways.length === 0)
    return sorry(
      'Nothing in this article sets it apart from the ones you want. `/watch edit` changes the line by hand.',
    )
  const draft: FewerDraft = { watchlistId: list.id, line: match.line, ways }
  const id = await insertDraft(ask.app.database, whoOf(ask), 'fewer', draft, ask.app.now())
  const options = ways.map(({ label }, index) => ({ label, value: String(index) }))
  const select = {
    type: ComponentType.StringSelect as const,
    custom_id: `fewer-choose.${id}`,
    options,
    placeholder: 'Leave out …',
  }
  return {
    embeds: [
      {
        title: 'Fewer like this',
        description: `Line ${match.line} of **${clip(list.name, 100)}**: ${code(match.query, 400)}\nWhat should it leave out from now on? Nothing changes until you save.`,
        color: NEUTRAL,
      },
    ],
    components: [{ type: ComponentType.ActionRow, components: [select] }],
  }
}

/** Only what would really have kept this article out, and never a word that the line itself asks for. */
function waysFor({ app }: Ask, item: JudgedItem, query: string): Way[] {
  const document: Document = {
    title: item.title,
    text: item.text,
    topics: item.topics,
    ...(item.outlet === null ? {} : { source: item.outlet }),
  }
  const quoted = (text: string) => `"${text.replace(/["“”]/g, ' ').replace(/\s+/g, ' ').trim()}"`
  const words = [...new Set(item.title.match(/\p{L}[\p{L}\p{M}'’-]{4,}/gu) ?? [])].slice(0, MOST_WORDS)
  const ways: Way[] = [
    ...(item.outlet ? [{ label: `everything from ${item.outlet}`, clause: `source:${quoted(item.outlet)}` }] : []),
    ...item.topics.map((id) => ({
      label: `the topic ${app.topics.topics.find((topic) => topic.id === id)?.name ?? id}`,
      clause: `topic:${id}`,
    })),
    ...words.map((word) => ({ label: `headlines with “${word}”`, clause: `title:${quoted(word)}` })),
  ]
  const fits = ways.filter(
    ({ clause }) => !matches(without(query, clause), document, app.aliases) && !mentions(query, clause),
  )
  return fits.slice(0, 15).map(({ label, clause }) => ({ label: label.slice(0, 100), clause }))
}

function matches(query: string, document: Document, aliases: Ask['app']['aliases']): boolean {
  try {
    return explain(query, document, aliases).match
  } catch {
    return true // an outlet's name that the language cannot hold
  }
}

function mentions(query: string, clause: string): boolean {
  const word = /^title:"(.+)"$/.exec(clause)?.[1]?.toLowerCase()
  return word !== undefined && query.toLowerCase().includes(word.slice(0, Math.max(4, word.length - 2)))
}

const without = (query: string, clause: string) => `(${query}) NOT ${clause}`

/** Shows the changed line beside what it would have caught before and after; saving is the draft's own button. */
async function choose(ask: Ask, [id]: string[], { chosen }: { chosen: string[] }): Promise<Reply> {
  const draft = await findDraft<FewerDraft>(ask.app.database, whoOf(ask), 'fewer', Number(id))
  const way = draft?.content.ways[Number(chosen[0])]
  const list = draft && (await findOwnedWatchlist(ask.app.database, ownerOf(ask.guild.id), draft.content.watchlistId))
  const line = list?.lines.find((one) => one.line === draft?.content.line)
  if (!draft || !way || !list || !line) return { ...sorry(GONE), components: [] }
  const changed = without(line.query, way.clause)
  const lines = list.lines.map((one) => (one.id === line.id ? changed : one.query))
  const next: WatchDraft = { watchlistId: list.id, name: list.name, lines, channel: null }
  const nextId = await insertDraft(ask.app.database, whoOf(ask), 'watch', next, ask.app.now())
  const [before, after] = [await tryLines(ask, [line.query]), await tryLines(ask, [changed])]
  const fault = after.faults[0]
  if (fault) throw fault.error
  const count = (tried: typeof before) => tried.tests[0]?.test.last30Days.alerts ?? 0
  return {
    embeds: [
      {
        title: 'Not saved yet',
        description: `Line ${line.line} of **${clip(list.name, 100)}** would be ${code(changed, 500)}.\nOver the last 30 days it would have alerted **${count(after)}** times instead of **${plural(count(before), 'time')}**.`,
        color: NEUTRAL,
      },
    ],
    components: [
      row(
        button('Save', `draft-save.${nextId}`, 'main'),
        button('Edit', `draft-edit.${nextId}`),
        button('Cancel', `draft-cancel.${nextId}`),
      ),
    ],
  }
}
