import { type APIEmbed, ComponentType, TextInputStyle } from 'discord-api-types/v10'
import { NEUTRAL, WARNING } from '../deliver/discord/colours.ts'
import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { QuerySyntaxError } from '../errors.ts'
import { type Backtest, backtestQuery } from '../ingest/backtest.ts'
import { deleteDraft, findDraft, insertDraft, updateDraft } from '../store/discord-drafts.ts'
import { ensureGuildChannel, ownerOf } from '../store/guilds.ts'
import { insertOwnedWatchlist, renameWatchlist, replaceLines } from '../store/reader-watchlists.ts'
import { linkWatchlist } from '../store/watchlists.ts'
import type { Answer, Ask, Form, Press, Reply } from './command.ts'
import { button, code, done, joinLines, lackLines, plural, queryFault, row, sorry } from './show.ts'
import { zoneOf } from './zone.ts'

/** A watchlist that somebody is about to save; `watchlistId` is null for a new one. */
export type WatchDraft = {
  watchlistId: number | null
  name: string
  lines: string[]
  channel: { id: string; name: string; isForum: boolean } | null
}

export const MOST_LINES = 25
const MOST_NAME = 80
const GONE = 'That was some time ago; please start again.'

/** Shows how a watchlist was read and what it would have caught, with Save, Edit and Cancel. Saves nothing. */
export async function proposeWatchlist(ask: Ask, draft: WatchDraft): Promise<Answer> {
  const id = await insertDraft(ask.app.database, whoOf(ask), 'watch', draft, ask.app.now())
  return showDraft(ask, id, draft)
}

async function showDraft(ask: Ask, id: number, draft: WatchDraft): Promise<Answer> {
  const tried = await tryLines(ask, draft.lines)
  const isSound = tried.faults.length === 0 && tried.tests.length > 0 && draft.lines.length <= MOST_LINES
  const buttons = [button('Edit', `draft-edit.${id}`), button('Cancel', `draft-cancel.${id}`)]
  if (isSound) buttons.unshift(button('Save', `draft-save.${id}`, 'main'))
  return { embeds: [draftEmbed(draft, tried, await listLacks(ask, draft))], components: [row(...buttons)] }
}

async function listLacks(ask: Ask, { channel }: WatchDraft): Promise<string[]> {
  if (!channel) return []
  return lackLines(channel.id, await ask.lacksIn(channel.id, channel.isForum ? 'forum' : 'channel'))
}

type Tried = { tests: { line: number; test: Backtest }[]; faults: { line: number; error: QuerySyntaxError }[] }

/** Each line against everything stored. */
export async function tryLines({ app }: Ask, lines: readonly string[]): Promise<Tried> {
  const tried: Tried = { tests: [], faults: [] }
  for (const [index, query] of lines.slice(0, MOST_LINES).entries()) {
    try {
      tried.tests.push({ line: index + 1, test: await backtestQuery(app, query) })
    } catch (error) {
      if (!(error instanceof QuerySyntaxError)) throw error
      tried.faults.push({ line: index + 1, error })
    }
  }
  return tried
}

function draftEmbed({ name, lines, channel }: WatchDraft, tried: Tried, lacks: readonly string[]): APIEmbed {
  const head = `Watchlist **${clip(name, 100)}**${channel ? `, alerting in <#${channel.id}>` : ''}`
  const faults = tried.faults.map(
    ({ line, error }) => `Line ${line} cannot be read:\n${queryFault(error.query, error.offset, error.message)}`,
  )
  if (lines.length === 0) faults.push('There is no line in it yet.')
  if (lines.length > MOST_LINES)
    faults.push(`It has ${lines.length} lines; a watchlist takes ${MOST_LINES} here. OR joins several in one.`)
  const isBad = faults.length > 0
  const body = isBad ? faults : readings(tried)
  return {
    title: isBad ? 'Not saved: please edit' : 'Not saved yet: is this what you meant?',
    description: joinLines([head, ...lacks, '', ...body], 3_900),
    color: isBad ? WARNING : NEUTRAL,
  }
}

function readings({ tests }: Tried): string[] {
  return [
    ...tests.flatMap(({ line, test }) => [
      `**Line ${line}** is read as ${code(test.readAs, 400)}`,
      ...test.warnings.map(({ message }) => `⚠ ${clip(message, 300)}`),
    ]),
    '',
    ...describeTests(tests.map(({ test }) => test)),
  ]
}

/** `3 a day over the last week; newest five`, and those. */
export function describeTests(tests: readonly Backtest[]): string[] {
  const stories = new Map(tests.flatMap(({ newest }) => newest.map((hit) => [hit.id, hit] as const)))
  const newest = [...stories.values()]
    .sort((a, b) => b.datedAt.getTime() - a.datedAt.getTime() || b.id - a.id)
    .slice(0, 5)
  const week = tests.reduce((sum, test) => sum + test.last7Days.alerts, 0)
  const all = tests.reduce((sum, test) => sum + test.stories, 0)
  const stored = tests[0]?.stored ?? 0
  if (newest.length === 0) return [`It would have caught nothing among ${plural(stored, 'stored article')}.`]
  return [
    `**Backtest:** ${paceOf(week)} over the last week; ${plural(all, 'story', 'stories')} in all. Newest:`,
    ...newest.map(
      (hit) =>
        `• ${masked(clip(hit.title, 120) || 'no headline', hit.url)} · ${clip(hit.outlet ?? 'unknown', 40)} · ${timestamp(hit.datedAt)}`,
    ),
  ]
}

function paceOf(week: number): string {
  const perDay = week / 7
  return perDay >= 1 ? `${Math.round(perDay)} a day` : week === 0 ? 'none' : `${week} in all`
}

export const whoOf = (ask: Ask) => ({ guildId: ask.guild.id, userId: ask.userId })

const pressSave: Press = {
  manages: true,
  replaces: true,
  run: async (ask, [id]) => {
    const draft = await findDraft<WatchDraft>(ask.app.database, whoOf(ask), 'watch', Number(id))
    if (!draft) return { ...sorry(GONE), components: [] }
    const said = await saveDraft(ask, draft.content)
    if (said.isSaved) await deleteDraft(ask.app.database, draft.id)
    return { ...(said.isSaved ? done(said.text) : sorry(said.text)), components: [] }
  },
}

async function saveDraft(ask: Ask, draft: WatchDraft): Promise<{ isSaved: boolean; text: string }> {
  const owner = ownerOf(ask.guild.id)
  const { faults } = await tryLines(ask, draft.lines)
  if (faults.length > 0 || draft.lines.length === 0 || draft.lines.length > MOST_LINES)
    return { isSaved: false, text: 'It still has a line that cannot be read.' }
  const taken = {
    isSaved: false,
    text: `There is another watchlist called **${clip(draft.name, 100)}**. Please choose a different name.`,
  }
  return ask.app.database.transaction(async (tx) => {
    let id = draft.watchlistId
    if (id === null) id = await insertOwnedWatchlist(tx, owner, draft.name)
    else if (!(await renameWatchlist(tx, owner, id, draft.name))) return taken
    if (id === null) return taken
    await replaceLines(tx, id, draft.lines)
    if (draft.channel) {
      const form = draft.channel.isForum ? ('forum' as const) : null
      const channel = { id: draft.channel.id, name: `#${draft.channel.name}`, form }
      await linkWatchlist(tx, id, await ensureGuildChannel(tx, ask.guild, channel, zoneOf(ask)))
    }
    const place = draft.channel ? ` It alerts in <#${draft.channel.id}> from now on.` : ''
    return {
      isSaved: true,
      text: `Saved **${clip(draft.name, 100)}** with ${plural(draft.lines.length, 'line')}.${place}`,
    }
  })
}

const pressEdit: Press = {
  manages: true,
  run: async (ask, [id]) => {
    const draft = await findDraft<WatchDraft>(ask.app.database, whoOf(ask), 'watch', Number(id))
    return draft ? watchForm(draft.id, draft.content) : sorry(GONE)
  },
}

export function watchForm(draftId: number, { name, lines }: WatchDraft): Form {
  const text = { type: ComponentType.TextInput as const, required: true }
  const inputs = [
    { ...text, custom_id: 'name', label: 'Name', style: TextInputStyle.Short, value: name, max_length: MOST_NAME },
    {
      ...text,
      ...{ custom_id: 'lines', label: 'Queries, one a line', style: TextInputStyle.Paragraph, max_length: 4000 },
      value: lines.join('\n').slice(0, 4000),
      placeholder: 'drone* NEAR/5 border',
    },
  ]
  return {
    modal: {
      title: 'Edit the watchlist',
      custom_id: `draft-form.${draftId}`,
      components: inputs.map((input) => ({ type: ComponentType.ActionRow, components: [input] })),
    },
  }
}

const submitForm: Press = {
  manages: true,
  replaces: true,
  run: async (ask, [id], { field }): Promise<Reply> => {
    const draft = await findDraft<WatchDraft>(ask.app.database, whoOf(ask), 'watch', Number(id))
    if (!draft) return sorry(GONE)
    const content = { ...draft.content, name: nameOf(field('name')), lines: linesOf(field('lines')) }
    await updateDraft(ask.app.database, draft.id, content)
    return showDraft(ask, draft.id, content)
  },
}

const pressCancel: Press = {
  replaces: true,
  run: async (ask, [id]) => {
    const draft = await findDraft(ask.app.database, whoOf(ask), 'watch', Number(id))
    if (draft) await deleteDraft(ask.app.database, draft.id)
    return { ...done('Nothing was saved.'), components: [] }
  },
}

export const nameOf = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, MOST_NAME) || 'Watchlist'

/** One query a line, empty lines left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean)
}

export const presses: Record<string, Press> = {
  'draft-save': pressSave,
  'draft-edit': pressEdit,
  'draft-form': submitForm,
  'draft-cancel': pressCancel,
}
