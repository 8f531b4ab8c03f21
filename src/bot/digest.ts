import { renderDiscord } from '../deliver/discord/message.ts'
import { clip, timestamp } from '../deliver/discord/text.ts'
import { previewDigest } from '../digests/build.ts'
import { nextRun } from '../digests/due.ts'
import { describeSchedule, parseSchedule } from '../digests/schedule-text.ts'
import {
  findCurrentSeq,
  findGuildSubscription,
  type GuildSubscription,
  listGuildSubscriptions,
} from '../store/guild-digests.ts'
import { deleteSubscription, ensureGuildChannel, ownerOf } from '../store/guilds.ts'
import {
  insertReaderSubscription,
  isNameTaken,
  pauseSubscription,
  type SubscriptionWish,
  scheduleSubscription,
  updateReaderSubscription,
} from '../store/reader-subscriptions.ts'
import { listOwnedWatchlists } from '../store/reader-watchlists.ts'
import { type Ask, type Command, type Option, offer, type Press, type Reply } from './command.ts'
import { button, code, done, lackLines, plural, row, sorry } from './show.ts'
import { completeZone, readZone, zoneOf } from './zone.ts'

const SCHEDULES = ['07:30', 'weekdays 07:30', 'every 6 hours', 'every 12 hours', 'monday 09:00', 'sunday 18:00']

const ownName: Option = {
  name: 'name',
  type: 'text',
  required: true,
  complete: async (ask, typed) =>
    offer(
      (await listOf(ask)).map(({ name }) => name),
      typed,
    ),
}
/** What a digest holds and when it comes; the same for a new one and a changed one. */
const wishes: Option[] = [
  {
    name: 'when',
    type: 'text',
    most: 100,
    complete: async (_ask, typed) => offer(typed ? [typed, ...SCHEDULES] : SCHEDULES, ''),
  },
  {
    name: 'topics',
    type: 'text',
    most: 300,
    complete: async (ask, typed) =>
      completeList(
        ask.app.topics.topics.map(({ id }) => id),
        typed,
      ),
  },
  {
    name: 'watchlists',
    type: 'text',
    most: 300,
    complete: async (ask, typed) =>
      completeList(
        (await ownLists(ask)).map(({ name }) => name),
        typed,
      ),
  },
  { name: 'time-zone', type: 'text', most: 60, complete: async (_ask, typed) => completeZone(typed) },
  { name: 'form', type: 'text', choices: ['channel', 'thread'] },
  { name: 'stories', type: 'whole', least: 1, most: 100 },
  { name: 'when-empty', type: 'flag' },
]

export const command: Command = {
  name: 'digest',
  actions: {
    subscribe: {
      manages: true,
      options: [
        { name: 'name', type: 'text', required: true, most: 60 },
        { name: 'channel', type: 'channel' },
        ...wishes,
      ],
      run: subscribe,
    },
    edit: {
      manages: true,
      options: [ownName, ...wishes, { name: 'state', type: 'text', choices: ['active', 'paused'] }],
      run: edit,
    },
    unsubscribe: { manages: true, options: [ownName], run: unsubscribe },
    preview: { options: [ownName], run: preview },
    now: { manages: true, options: [ownName], run: sendNow },
  },
}

export const presses: Record<string, Press> = { 'digest-end': { manages: true, replaces: true, run: endNow } }

const ownLists = (ask: Ask) => listOwnedWatchlists(ask.app.database, ownerOf(ask.guild.id))
const listOf = (ask: Ask) => listGuildSubscriptions(ask.app.database, ask.guild.id)

async function named(ask: Ask): Promise<GuildSubscription | null> {
  return findGuildSubscription(ask.app.database, ask.guild.id, ask.text('name')?.trim() ?? '')
}

const unknown = (ask: Ask) =>
  sorry(`There is no digest called ${code(ask.text('name') ?? '')} in this server. \`/status\` shows what there is.`)

/** Completes the last of several names parted by commas. */
function completeList(names: readonly string[], typed: string) {
  const parts = typed.split(',')
  const last = parts.pop()?.trim() ?? ''
  const before = parts.map((part) => part.trim()).filter(Boolean)
  const free = names.filter((name) => !before.includes(name))
  return offer(
    free.filter((name) => name.toLowerCase().includes(last.toLowerCase())).map((name) => [...before, name].join(', ')),
    '',
  )
}

/** What was asked for on top of `base`. @returns a sentence where something cannot be used */
async function readWish(ask: Ask, base: SubscriptionWish): Promise<SubscriptionWish | string> {
  const when = ask.text('when')
  const schedule = when === null ? base.schedule : parseSchedule(when)
  if (!schedule)
    return `${code(when ?? '')} is no time I understand. Try \`07:30\`, \`weekdays 07:30\`, \`mon, thu 18:00\` or \`every 6 hours\`.`
  const zone = ask.text('time-zone') ?? base.timeZone
  const timeZone = readZone(zone)
  if (timeZone === null)
    return `${code(zone)} is no time zone. Type a city, such as \`Europe/Oslo\`, and choose from the list.`
  const topics = ask.text('topics') === null ? base.topics : namesIn(ask.text('topics'))
  const badTopic = topics.find((topic) => !ask.app.topics.topics.some(({ id }) => id === topic))
  if (badTopic) return `There is no topic ${code(badTopic)}. \`/topics\` shows them all.`
  const lists = await ownLists(ask)
  const wanted = ask.text('watchlists') === null ? null : namesIn(ask.text('watchlists'))
  const badList = wanted?.find((name) => !lists.some((list) => list.name.toLowerCase() === name.toLowerCase()))
  if (badList) return `There is no watchlist called ${code(badList)}.`
  const watchlistIds = wanted?.map((name) => lists.find((list) => list.name.toLowerCase() === name.toLowerCase())!.id)
  return {
    ...base,
    ...{ schedule, timeZone, topics, watchlistIds: watchlistIds ?? base.watchlistIds },
    mostStories: ask.whole('stories') ?? base.mostStories,
    sendEmpty: ask.flag('when-empty') ?? base.sendEmpty,
  }
}

const namesIn = (text: string | null) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part && part !== 'all')

function standardWish(ask: Ask, name: string): SubscriptionWish {
  const schedule = { kind: 'daily' as const, localTime: '07:30', days: [] }
  return {
    ...{ name, topics: [], watchlistIds: [], schedule, timeZone: zoneOf(ask) },
    ...{ mostStories: 25, leastScore: 0, sendEmpty: false, isPublic: false },
  }
}

async function subscribe(ask: Ask): Promise<Reply> {
  const name = (ask.text('name') ?? '').replace(/\s+/g, ' ').trim() || 'Daily brief'
  if ((await listOf(ask)).some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    return sorry(`There is a digest called **${clip(name, 100)}** already. \`/digest edit\` changes it.`)
  }
  const wish = await readWish(ask, standardWish(ask, name))
  if (typeof wish === 'string') return sorry(wish)
  const channel = ask.channel('channel') ?? { id: ask.channelId, name: 'this channel', isForum: false }
  const form = channel.isForum ? 'forum' : ask.text('form') === 'thread' ? 'thread' : 'channel'
  const next = nextRun(wish.schedule, wish.timeZone, ask.app.now())
  const isNew = await ask.app.database.transaction(async (tx) => {
    const place = { id: channel.id, name: `#${channel.name}`, form } as const
    const destinationId = await ensureGuildChannel(tx, ask.guild, place, zoneOf(ask))
    if (await isNameTaken(tx, destinationId, wish.name, null)) return false
    await insertReaderSubscription(tx, destinationId, wish, next)
    return true
  })
  if (!isNew) return sorry(`That channel has a digest called **${clip(name, 100)}** already.`)
  const said = `**${clip(name, 100)}** comes to <#${channel.id}> ${describeSchedule(wish.schedule)} (${wish.timeZone}), next ${timestamp(next, 'f')}, with ${describeContent(ask, wish)}.`
  const lacks = lackLines(channel.id, await ask.lacksIn(channel.id, form))
  return lacks.length > 0 ? sorry([said, ...lacks].join('\n')) : done(said)
}

function describeContent(ask: Ask, { topics, watchlistIds }: SubscriptionWish): string {
  const names = topics.map((id) => ask.app.topics.topics.find((topic) => topic.id === id)?.name ?? id)
  const lists = watchlistIds.length > 0 ? plural(watchlistIds.length, 'watchlist') : ''
  return [names.length === 0 && !lists ? 'all topics' : clip(names.join(', '), 300), lists]
    .filter(Boolean)
    .join(' and ')
}

async function edit(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const wish = await readWish(ask, found)
  if (typeof wish === 'string') return sorry(wish)
  const next = nextRun(wish.schedule, wish.timeZone, ask.app.now())
  const isPaused = (ask.text('state') ?? (found.state === 'paused' ? 'paused' : 'active')) === 'paused'
  const form = ask.text('form')
  await ask.app.database.transaction(async (tx) => {
    await updateReaderSubscription(tx, found.destinationId, found.id, wish, next)
    if (isPaused) await pauseSubscription(tx, found.destinationId, found.id)
    else await scheduleSubscription(tx, found.id, next)
    if (form === 'channel' || form === 'thread')
      await ensureGuildChannel(tx, ask.guild, { id: found.channelId, name: found.channelName, form }, zoneOf(ask))
  })
  const when = isPaused
    ? 'is paused'
    : `comes ${describeSchedule(wish.schedule)} (${wish.timeZone}), next ${timestamp(next, 'f')}`
  return done(`**${clip(found.name, 100)}** ${when}, with ${describeContent(ask, wish)}.`)
}

async function unsubscribe(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const buttons = row(button('End it', `digest-end.${found.id}`, 'danger'), button('Keep', 'keep'))
  return { ...sorry(`End **${clip(found.name, 100)}** in <#${found.channelId}>?`), components: [buttons] }
}

async function endNow(ask: Ask, [id]: string[]): Promise<Reply> {
  const found = (await listOf(ask)).find((one) => one.id === Number(id))
  if (!found) return { ...done('It had ended already.'), components: [] }
  await deleteSubscription(ask.app.database, found.id)
  return { ...done(`**${clip(found.name, 100)}** has ended.`), components: [] }
}

/** What it would say now, shown to the one who asked; nothing is recorded. */
async function preview(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const { database, now, topics } = ask.app
  const digest = await previewDigest(database, found, now(), await findCurrentSeq(database), topics.topics)
  const delivery = {
    id: 0,
    createdAt: now(),
    destinationId: found.destinationId,
    watchlistId: null,
    storyId: null,
    itemId: null,
  }
  const [first, ...others] = renderDiscord({ kind: 'digest', digest, subscriptionId: found.id } as never, {
    delivery,
    hasBot: true,
    publicUrl: null,
  })
  const more = others.length > 0 ? ` ${plural(others.length, 'more message')} would follow.` : ''
  return { content: `This is what **${clip(found.name, 100)}** would say now.${more}`, embeds: first?.embeds ?? [] }
}

/** Due at once; the next one after it comes as scheduled. */
async function sendNow(ask: Ask): Promise<Reply> {
  const found = await named(ask)
  if (!found) return unknown(ask)
  const dueAt = ask.app.now()
  await scheduleSubscription(ask.app.database, found.id, dueAt)
  await ask.app.queues.enqueue('digest', [{ subscriptionIds: [found.id], dueAt: dueAt.toISOString() }])
  return done(
    `**${clip(found.name, 100)}** is on its way to <#${found.channelId}>. Without anything new, ${found.sendEmpty ? 'it will say so' : 'nothing is posted'}.`,
  )
}
