import type { FastifyInstance, FastifyReply } from 'fastify'
import { InputInvalid, NotFound } from '../errors.ts'
import { type Backtest, backtestQuery } from '../ingest/backtest.ts'
import {
  deleteWatchlist,
  findOwnedWatchlist,
  insertOwnedWatchlist,
  type OwnedWatchlist,
  pauseWatchlist,
  renameWatchlist,
  replaceLines,
  setAlerting,
} from '../store/reader-watchlists.ts'
import { ownerOf, type Reader } from '../store/readers.ts'
import { listWatchlistHits } from '../store/watchlist-pages.ts'
import { watchlistFeedKey } from './feeds-out.ts'
import { one, readForm, watchlistOf } from './forms.ts'
import { checkQueries, type Problems, problemsOf, type WatchlistInput, watchlistInput } from './inputs.ts'
import type { SignedIn } from './reader.ts'
import { formKey } from './reader.ts'
import { type Reading, readQuery, splitLines } from './reading.ts'
import { readId } from './story.ts'
import type { Web } from './web.ts'

type WithId = { Params: { id: string } }
type Values = { name: string; queries: string[]; alerts: boolean }

/** Trying queries runs them over everything stored, so one visitor may not ask for too much of it. */
const TRY_LIMIT = { config: { rateLimit: { max: 90, timeWindow: 60_000 } } }
/** Lines that are tried on stored items while somebody types; the rest is read only. */
const MOST_TRIED = 5
const RECENT_HITS = 8

/** A reader's watchlists: each line is shown as it was read and tried on what is stored before it goes live. */
export function addManageWatchlists(server: FastifyInstance, web: Web): void {
  const { database } = web.app
  const mine = (request: SignedIn, id: string) => findMine(web, request, id)
  server.get('/manage/watchlists/new', (request, reply) =>
    showEditor(web, request as SignedIn, reply, null, { name: 'My keywords', queries: [], alerts: true }, {}),
  )
  server.get<WithId>('/manage/watchlists/:id', async (request, reply) => {
    const list = await mine(request as SignedIn, request.params.id)
    const values = { name: list.name, queries: list.lines.map((line) => line.query), alerts: list.alerts }
    return showEditor(web, request as SignedIn, reply, list, values, {})
  })
  server.post('/manage/watchlists/check', TRY_LIMIT, async (request, reply) => {
    const lines = splitLines(one(readForm(request.body), 'queries'), 200)
    return reply.type('text/html; charset=utf-8').send(web.view.piece('tried', { tried: await tryLines(web, lines) }))
  })
  server.post('/manage/watchlists/new', TRY_LIMIT, (request, reply) => save(web, request as SignedIn, reply, null))
  server.post<WithId>('/manage/watchlists/:id', TRY_LIMIT, async (request, reply) =>
    save(web, request as SignedIn, reply, await mine(request as SignedIn, request.params.id)),
  )
  server.post<WithId>('/manage/watchlists/:id/pause', async (request, reply) => {
    const { id, state } = await mine(request as SignedIn, request.params.id)
    await pauseWatchlist(database, ownerOf((request as SignedIn).reader.id), id, state === 'active')
    return reply.redirect('/manage', 303)
  })
  server.post<WithId>('/manage/watchlists/:id/delete', async (request, reply) => {
    const { id } = await mine(request as SignedIn, request.params.id)
    await database.transaction((tx) => deleteWatchlist(tx, ownerOf((request as SignedIn).reader.id), id))
    return reply.redirect('/manage', 303)
  })
}

async function findMine({ app }: Web, request: SignedIn, id: string): Promise<OwnedWatchlist> {
  const found = await findOwnedWatchlist(app.database, ownerOf(request.reader.id), readId(id))
  if (!found) throw new NotFound('You have no such watchlist.')
  return found
}

/** One line as it was read, and what it would have done with what is stored; `backtest` is null for lines not tried. */
export type Tried = Reading & { backtest: Backtest | null }

export async function tryLines({ app }: Web, lines: readonly string[]): Promise<Tried[]> {
  const tried: Tried[] = []
  for (const [i, line] of lines.entries()) {
    const reading = readQuery(line)
    const backtest = reading.ok && i < MOST_TRIED ? await backtestQuery(app, line) : null
    tried.push({ ...reading, backtest })
  }
  return tried
}

async function save(web: Web, request: SignedIn, reply: FastifyReply, list: OwnedWatchlist | null) {
  const form = readForm(request.body)
  const values = watchlistOf(form)
  // Without JavaScript this button is how lines are tried before they are saved.
  if (one(form, 'do') === 'try') return showEditor(web, request, reply, list, values, {})
  const read = watchlistInput.safeParse(values)
  const problems = read.success
    ? await saveWatchlist(web, request.reader, list?.id ?? null, read.data)
    : problemsOf(read.error)
  if ('id' in problems) return reply.redirect('/manage', 303)
  return showEditor(web, request, reply.code(422), list, values, problems)
}

/** @returns the watchlist's id, or what is wrong */
export async function saveWatchlist(
  { app }: Web,
  reader: Reader,
  id: number | null,
  given: WatchlistInput,
): Promise<{ id: number } | Problems> {
  const owner = ownerOf(reader.id)
  try {
    checkQueries(given.queries)
  } catch (error) {
    if (error instanceof InputInvalid) return { queries: error.message }
    throw error
  }
  return app.database.transaction(async (tx) => {
    const saved = id ?? (await insertOwnedWatchlist(tx, owner, given.name))
    const isTaken = saved === null || (id !== null && !(await renameWatchlist(tx, owner, id, given.name)))
    if (isTaken) return { name: 'You have a watchlist of that name.' }
    await replaceLines(tx, saved, given.queries)
    await setAlerting(tx, saved, reader.id, given.alerts)
    return { id: saved }
  })
}

async function showEditor(
  web: Web,
  request: SignedIn,
  reply: FastifyReply,
  list: OwnedWatchlist | null,
  values: Values,
  problems: Problems,
): Promise<FastifyReply> {
  const { database } = web.app
  return web.view.page(reply, 'manage-watchlist', {
    title: list === null ? 'New watchlist' : `Watchlist ${list.name}`,
    ...{ list, values, problems, formKey: formKey(web, request), tried: await tryLines(web, values.queries) },
    hits: list === null ? [] : await listWatchlistHits(database, list.id, null, RECENT_HITS),
    feedPath: list && `/watchlists/${list.id}/${await watchlistFeedKey(database, list.id)}/feed`,
  })
}
