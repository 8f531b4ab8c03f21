import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { importFeeds, saveWish } from '../feeds/add.ts'
import { decodeDocument } from '../feeds/decode.ts'
import { discoverFeeds, type Preview } from '../feeds/discover.ts'
import { fetchDocument } from '../feeds/fetch.ts'
import { type OpmlFeed, readOpml, writeOpml } from '../feeds/opml.ts'
import { describeStanding } from '../feeds/standing.ts'
import { deleteDraft, findDraft, insertDraft } from '../store/discord-drafts.ts'
import { type Feed, findFeedByWord, findUrlOwner, listFeeds, removeFeed } from '../store/feeds.ts'
import { dropGuildFeed, listGuildFeeds, noteGuildFeed } from '../store/guild-feeds.ts'
import { hideCredentials } from '../text/hide-credentials.ts'
import { type Ask, type Command, type Option, offer, type Press, type Reply } from './command.ts'
import { button, code, done, listed, plural, row, sorry } from './show.ts'
import { whoOf } from './watch-draft.ts'

const MOST_FEEDS = 10_000
const MOST_OPML_BYTES = 5_000_000
const MOST_OFFERED = 4
const MARKS = { well: '🟢', new: '⚪', failing: '🔴', quiet: '🟡', paused: '⏸', gone: '⚫' } as const

const feedOption: Option = {
  name: 'feed',
  type: 'text',
  required: true,
  complete: async (ask, typed) =>
    offer(
      (await listFeeds(ask.app.database, 0, 500)).map(({ name }) => name),
      typed,
    ),
}

export const command: Command = {
  name: 'feeds',
  actions: {
    add: { manages: true, options: [{ name: 'address', type: 'text', required: true, most: 2000 }], run: add },
    list: { run: list },
    remove: { manages: true, options: [feedOption], run: remove },
    check: { options: [feedOption], run: check },
    import: { manages: true, options: [{ name: 'file', type: 'file', required: true }], run: importFile },
    export: { run: exportFile },
  },
}

export const presses: Record<string, Press> = {
  'feed-add': { manages: true, replaces: true, run: addNow },
  'feed-import': { manages: true, replaces: true, run: importNow },
}

const SHARED = 'Feeds serve everybody who uses this installation.'

/** Shows what was found at the address, each with a button. Nothing is saved yet. */
async function add(ask: Ask): Promise<Reply> {
  const { feeds, reason } = await discoverFeeds(ask.app.feeds.fetch, ask.text('address') ?? '')
  if (feeds.length === 0) return sorry(`There is no feed to be had: ${clip(reason ?? 'nothing was found', 500)}.`)
  const fresh: Preview[] = []
  for (const feed of feeds) if ((await findUrlOwner(ask.app.database, feed.url)) === null) fresh.push(feed)
  const [known] = feeds
  if (fresh.length === 0 && known)
    return sorry(`${describePreview(known, '')[0]}\nThis is read already. \`/feeds list\` shows how it fares.`)
  const offered = fresh.slice(0, MOST_OFFERED)
  const id = await insertDraft(
    ask.app.database,
    whoOf(ask),
    'feeds',
    offered.map(({ url }) => url),
    ask.app.now(),
  )
  const buttons = offered.map((_, index) =>
    button(offered.length === 1 ? 'Add it' : `Add ${index + 1}`, `feed-add.${id}.${index}`, 'main'),
  )
  const lines = offered.flatMap((feed, index) => describePreview(feed, offered.length === 1 ? '' : `${index + 1}. `))
  return { ...listed('Found, not added yet', lines, ''), components: [row(...buttons, button('Cancel', 'keep'))] }
}

function describePreview({ title, url, format, itemCount, newest }: Preview, number: string): string[] {
  return [
    `${number}**${masked(clip(title ?? hideCredentials(url), 150), hideCredentials(url))}** · ${format} · ${plural(itemCount, 'item')}`,
    ...newest
      .slice(0, 3)
      .map((item) => `-# • ${clip(item.title, 120)}${item.publishedAt ? ` · ${timestamp(item.publishedAt)}` : ''}`),
  ]
}

async function addNow(ask: Ask, [id, index]: string[]): Promise<Reply> {
  const draft = await findDraft<string[]>(ask.app.database, whoOf(ask), 'feeds', Number(id))
  const url = draft?.content[Number(index)]
  if (!draft || !url) return { ...sorry('That was some time ago; please start again.'), components: [] }
  const { id: feedId, fresh } = await ask.app.database.transaction(async (tx) => {
    const saved = await saveWish(tx, url, {}, ask.app.now())
    if (saved.fresh) await noteGuildFeed(tx, ask.guild.id, saved.id)
    return saved
  })
  await deleteDraft(ask.app.database, draft.id)
  const what = masked(clip(new URL(url).hostname, 100), hideCredentials(url))
  const text = fresh
    ? `Added ${what}. What it holds now is taken in without alerting; what comes next alerts.`
    : `${what} was here already (feed ${feedId}).`
  return { ...done(`${text} ${SHARED}`), components: [] }
}

async function list(ask: Ask): Promise<Reply> {
  const feeds = await listFeeds(ask.app.database, 0, MOST_FEEDS)
  const lines = feeds.map((feed) => describeFeed(feed, ask.app.now()))
  return listed(
    `${plural(feeds.length, 'feed')}`,
    lines,
    'There is none yet. `/feeds add` looks for one at any address.',
  )
}

function describeFeed(feed: Feed, now: Date): string {
  const { state, words } = describeStanding(feed, now)
  const last = feed.lastItemAt ? `last item ${timestamp(feed.lastItemAt)}` : 'no item yet'
  return `${MARKS[state]} **${masked(clip(feed.name, 80), feed.link ?? hideCredentials(feed.url))}** · ${clip(words, 160)} · ${last}`
}

async function found(ask: Ask): Promise<Feed | null> {
  return findFeedByWord(ask.app.database, ask.text('feed')?.trim() ?? '')
}

const unknown = (ask: Ask) => sorry(`There is no feed ${code(ask.text('feed') ?? '')}. \`/feeds list\` shows them all.`)

async function remove(ask: Ask): Promise<Reply> {
  const feed = await found(ask)
  if (!feed) return unknown(ask)
  const name = clip(feed.name, 100)
  if (!(await listGuildFeeds(ask.app.database, ask.guild.id)).has(feed.id)) {
    return sorry(
      `**${name}** was not added by this server, so it cannot be removed here. Ask whoever runs this installation.`,
    )
  }
  const isKept = await ask.app.database.transaction(async (tx) => {
    const kept = await dropGuildFeed(tx, ask.guild.id, feed.id)
    if (!kept) await removeFeed(tx, feed.id)
    return kept
  })
  return done(
    isKept
      ? `**${name}** is no longer this server's; another server still wants it.`
      : `Removed **${name}**. Its articles stay.`,
  )
}

/** How it fares, and what it answers right now. */
async function check(ask: Ask): Promise<Reply> {
  const feed = await found(ask)
  if (!feed) return unknown(ask)
  const { feeds, reason } = await discoverFeeds(ask.app.feeds.fetch, feed.url)
  const now = feeds[0] ? describePreview(feeds[0], '') : [`Asked just now: ${clip(reason ?? 'no feed', 300)}.`]
  const next = feed.state === 'active' ? [`Next poll ${timestamp(feed.nextPollAt)}.`] : []
  return listed(`Feed ${feed.name}`, [describeFeed(feed, ask.app.now()), ...next, '', ...now], '')
}

async function importFile(ask: Ask): Promise<Reply> {
  const file = ask.file('file')
  if (!file) return sorry('There was no file with it.')
  if (file.size > MOST_OPML_BYTES) return sorry('The file is larger than 5 MB; that is no feed list.')
  const answer = await fetchDocument(ask.app.feeds.fetch, file.url, { etag: null, lastModified: null })
  const feeds = answer.kind === 'document' ? readOpml(decodeDocument(answer.bytes, null)) : null
  if (!feeds) return sorry('The file could not be read as OPML, the format in which feed readers export their lists.')
  const fresh = await countFresh(ask, feeds)
  if (feeds.length === 0) return sorry('The file names no feed.')
  if (fresh === 0) return sorry(`All ${plural(feeds.length, 'feed')} of the file are here already.`)
  const id = await insertDraft(ask.app.database, whoOf(ask), 'opml', feeds, ask.app.now())
  const lines = feeds.map(
    ({ name, url }) => `• ${masked(clip(name ?? hideCredentials(url), 100), hideCredentials(url))}`,
  )
  const buttons = row(button(`Add ${plural(fresh, 'feed')}`, `feed-import.${id}`, 'main'), button('Cancel', 'keep'))
  return {
    ...listed(`${plural(feeds.length, 'feed')} in the file, ${fresh.toLocaleString('en')} of them new`, lines, ''),
    components: [buttons],
  }
}

async function countFresh(ask: Ask, feeds: readonly OpmlFeed[]): Promise<number> {
  let fresh = 0
  for (const { url } of feeds) if ((await findUrlOwner(ask.app.database, url)) === null) fresh++
  return fresh
}

async function importNow(ask: Ask, [id]: string[]): Promise<Reply> {
  const draft = await findDraft<OpmlFeed[]>(ask.app.database, whoOf(ask), 'opml', Number(id))
  if (!draft) return { ...sorry('That was some time ago; please start again.'), components: [] }
  const fresh: OpmlFeed[] = []
  for (const feed of draft.content) if ((await findUrlOwner(ask.app.database, feed.url)) === null) fresh.push(feed)
  const added = await importFeeds(ask.app.database, fresh, ask.app.now())
  for (const { url } of fresh) {
    const feedId = await findUrlOwner(ask.app.database, url)
    if (feedId !== null) await noteGuildFeed(ask.app.database, ask.guild.id, feedId)
  }
  await deleteDraft(ask.app.database, draft.id)
  return { ...done(`Added ${plural(added, 'feed')}. ${SHARED}`), components: [] }
}

async function exportFile(ask: Ask): Promise<Reply> {
  const feeds = await listFeeds(ask.app.database, 0, MOST_FEEDS)
  if (feeds.length === 0) return sorry('There is no feed to export.')
  const open = feeds.filter(({ url }) => hideCredentials(url) === url)
  const opml = writeOpml(open, 'Sitrep feeds', ask.app.now())
  const kept = feeds.length - open.length
  const without = kept > 0 ? `. Left out: ${plural(kept, 'feed')} whose address holds a password or key.` : ''
  return {
    content: `${plural(open.length, 'feed')}${without}`,
    files: [{ name: 'sitrep-feeds.opml', data: Buffer.from(opml) }],
  }
}
