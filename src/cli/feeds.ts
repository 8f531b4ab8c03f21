import { readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import type { App } from '../app.ts'
import { InputInvalid } from '../errors.ts'
import { importFeeds, saveWish } from '../feeds/add.ts'
import { decodeDocument } from '../feeds/decode.ts'
import { type Discovery, discoverFeeds, type Preview } from '../feeds/discover.ts'
import { everyFeed, exportOpml } from '../feeds/every-feed.ts'
import { readOpml } from '../feeds/opml.ts'
import { describeSpan, describeStanding } from '../feeds/standing.ts'
import { type Feed, findFeedByWord, removeFeed, saveFeed } from '../store/feeds.ts'
import { hideCredentials } from '../text/hide-credentials.ts'
import { withApp } from './open-app.ts'

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

export async function listAll({ json }: { json?: boolean }): Promise<void> {
  await withApp(process.env, async (app) => {
    let count = 0
    for await (const feed of everyFeed(app.database)) {
      say(json ? JSON.stringify(describeFeed(feed, app.now())) : describeLine(feed, app.now()))
      count++
    }
    if (count === 0 && !json)
      say('There are no feeds yet. Add one with "sitrep feeds add URL", or many with "sitrep feeds import feeds.opml".')
  })
}

function describeFeed(feed: Feed, now: Date) {
  const { id, name, folder, itemCount, lastItemAt, nextPollAt, failures, problem, fullText } = feed
  const { state, words } = describeStanding(feed, now)
  return {
    id,
    name,
    url: hideCredentials(feed.url),
    folder,
    state,
    health: words,
    itemCount,
    lastItemAt,
    nextPollAt,
    failures,
    problem,
    fullText,
  }
}

function describeLine(feed: Feed, now: Date): string {
  const { words } = describeStanding(feed, now)
  const newest = feed.lastItemAt ? `, newest ${describeSpan(now.getTime() - feed.lastItemAt.getTime())} ago` : ''
  const waitMs = feed.nextPollAt.getTime() - now.getTime()
  const next = feed.state !== 'active' ? 'not polled' : waitMs <= 0 ? 'due now' : `next in ${describeSpan(waitMs)}`
  return `${String(feed.id).padStart(5)}  ${feed.name}\n       ${words} · ${countItems(feed.itemCount)}${newest} · ${next}\n       ${hideCredentials(feed.url)}`
}

const countItems = (count: number) => `${count} ${count === 1 ? 'item' : 'items'}`

type AddOptions = { name?: string; folder?: string; announce: boolean; fullText: boolean; yes: boolean }

export async function add(given: string, options: AddOptions): Promise<void> {
  await withApp(process.env, async (app) => {
    const chosen = await choose(await discoverFeeds(app.feeds.fetch, given), options.yes)
    if (!chosen) return
    const { name, folder, announce: announceFirst, fullText } = options
    const wish = { name: name ?? null, folder: folder ?? null, announceFirst, fullText }
    const { id, fresh } = await saveWish(app.database, chosen.url, wish, app.now())
    say(fresh ? `Saved as feed ${id}. A running service polls it within a minute.` : `This is feed ${id} already.`)
  })
}

/** Shows what was found and lets the person decide; without a terminal nothing is saved unless `yes` was said before. */
async function choose({ feeds, reason }: Discovery, yes: boolean): Promise<Preview | null> {
  const [first] = feeds
  if (!first) throw new InputInvalid(reason ?? 'nothing was found')
  for (const [index, feed] of feeds.entries()) showPreview(feed, feeds.length > 1 ? index + 1 : null)
  if (yes) return first
  if (!process.stdin.isTTY) {
    say('Nothing was saved. Say --yes to save the first.')
    return null
  }
  const answer = await ask(
    feeds.length > 1 ? `Save which one? (1-${feeds.length}, empty for none) ` : 'Save it? (y/N) ',
  )
  if (feeds.length === 1) return /^y(?:es)?$/i.test(answer) ? first : null
  return feeds[Number(answer) - 1] ?? null
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(question)
  terminal.close()
  return answer.trim()
}

function showPreview(feed: Preview, number: number | null): void {
  say(
    `${number === null ? '' : `${number}. `}${feed.title ?? '(no title)'} · ${feed.format}, ${countItems(feed.itemCount)}`,
  )
  say(`   ${hideCredentials(feed.url)}`)
  for (const { title, publishedAt } of feed.newest) {
    say(`   - ${title}${publishedAt ? ` (${publishedAt.toISOString().slice(0, 16).replace('T', ' ')} UTC)` : ''}`)
  }
}

export async function check(given: string): Promise<void> {
  await withApp(process.env, async (app) => {
    const { feeds, reason } = await discoverFeeds(app.feeds.fetch, given)
    if (reason !== null) throw new InputInvalid(reason)
    for (const feed of feeds) showPreview(feed, null)
  })
}

async function findNamed({ database }: App, word: string): Promise<Feed> {
  const feed = await findFeedByWord(database, word)
  if (!feed) throw new InputInvalid(`there is no feed "${word}"; "sitrep feeds list" shows them all`)
  return feed
}

export async function changeState(word: string, state: 'active' | 'paused'): Promise<void> {
  await withApp(process.env, async (app) => {
    const feed = await findNamed(app, word)
    const again = state === 'active' ? { nextPollAt: app.now(), failures: 0 } : {}
    await saveFeed(app.database, feed.id, { state, ...again })
    say(`${feed.name}: ${state === 'active' ? 'polled again from now on' : 'paused'}`)
  })
}

export async function remove(word: string): Promise<void> {
  await withApp(process.env, async (app) => {
    const feed = await findNamed(app, word)
    await removeFeed(app.database, feed.id)
    say(`${feed.name}: removed`)
  })
}

export async function importFile(file: string): Promise<void> {
  const feeds = readOpml(decodeDocument(readFileSync(file), null))
  if (!feeds) throw new InputInvalid(`${file} is no OPML file`)
  await withApp(process.env, async (app) => {
    const added = await importFeeds(app.database, feeds, app.now())
    say(`${added} ${added === 1 ? 'feed' : 'feeds'} added, ${feeds.length - added} were there before`)
  })
}

export async function exportFile(file: string | undefined): Promise<void> {
  await withApp(process.env, async (app) => {
    const text = await exportOpml(app.database, app.now())
    if (file === undefined) process.stdout.write(text)
    else writeFileSync(file, text)
  })
}
