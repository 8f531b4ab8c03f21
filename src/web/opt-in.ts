import type { App } from '../app.ts'
import type { Grant } from '../deliver/tokens.ts'
import { nextRun } from '../digests/due.ts'
import { describeSchedule } from '../digests/schedule-text.ts'
import type { Schedule } from '../model.ts'
import { countNotices, type NoticeDetails, queueNotice } from '../store/notices.ts'
import {
  insertReaderSubscription,
  listReaderSubscriptions,
  scheduleSubscription,
} from '../store/reader-subscriptions.ts'
import { insertOwnedWatchlist, renewOwnedWatchlist, replaceLines, setAlerting } from '../store/reader-watchlists.ts'
import { confirmReader, findReader, findReaderByAddress, forgetWishes, lockReader, ownerOf } from '../store/readers.ts'
import type { Sql } from '../store/sql.ts'
import { unsuppress } from '../store/suppressions.ts'
import type { Web } from './web.ts'

/** What somebody who may or may not own `address` asks to have sent there. */
export type Wish = { address: string; topics: string[]; queries: string[]; schedule: Schedule; timeZone: string }

/** One mail of a kind to an address in this time, however often somebody asks. */
const PAUSE_MS = 10 * 60_000
/** And of all kinds together in a day: whoever wants to bury an address in mail may have many addresses to ask from. */
const MOST_A_DAY = 6
const DAY_MS = 86_400_000

const DIGEST_NAME = 'Daily digest'
const WATCHLIST_NAME = 'My keywords'
const NEW_WATCHLIST_NAME = `${WATCHLIST_NAME}, asked for anew`

/**
 * Notes what is wished and sends a mail that asks its owner to confirm. An address that has confirmed before is told
 * how to change its subscriptions instead, and nothing is changed for it: anybody may enter an address.
 * @returns ids of the deliveries to send, at most one
 */
export async function askToSubscribe({ app }: Web, wish: Wish): Promise<number[]> {
  const now = app.now()
  const id = await app.database.transaction(async (tx) => {
    const reader = await lockReader(tx, wish.address, wish.timeZone, now)
    if (reader.state === 'active' || reader.state === 'paused') {
      return queueSparingly(tx, reader.id, 'known', KNOWN, now)
    }
    await forgetWishes(tx, reader, wish.timeZone, now)
    await noteWish(tx, reader.id, wish)
    return queueSparingly(tx, reader.id, 'confirm', askFor(app, wish), now)
  })
  return id === null ? [] : [id]
}

async function noteWish(tx: Sql, destinationId: number, wish: Wish): Promise<void> {
  const { topics, queries, schedule, timeZone } = wish
  if (queries.length > 0) {
    const owner = ownerOf(destinationId)
    // Who comes back keeps the list of before as it was: anybody may enter an address.
    const firstId = await insertOwnedWatchlist(tx, owner, WATCHLIST_NAME)
    const watchlistId = firstId ?? (await renewOwnedWatchlist(tx, owner, NEW_WATCHLIST_NAME))
    await replaceLines(tx, watchlistId, queries)
    await setAlerting(tx, watchlistId, destinationId, true)
  }
  const rest = { watchlistIds: [], mostStories: 20, leastScore: 0, sendEmpty: false, isPublic: false }
  const digest = { name: DIGEST_NAME, topics, schedule, timeZone, ...rest }
  await insertReaderSubscription(tx, destinationId, digest, null)
}

/** @returns the delivery's id, or null where the address had enough mail that anybody can ask for */
async function queueSparingly(
  tx: Sql,
  destinationId: number,
  kind: 'known' | 'confirm' | 'manage',
  details: NoticeDetails,
  now: Date,
): Promise<number | null> {
  const since = new Date(now.getTime() - DAY_MS)
  if ((await countNotices(tx, destinationId, ['known', 'confirm', 'manage'], since)) >= MOST_A_DAY) return null
  return queueNotice(tx, destinationId, `${kind}.${Math.floor(now.getTime() / PAUSE_MS)}`, details, now)
}

const KNOWN = {
  subject: 'You already have a Sitrep page',
  text: `Somebody, probably you, asked Sitrep to send digests to this address. It already does, so nothing was changed.

Your subscriptions and watchlists are on your own page, where you can change, pause or end them.`,
  action: { label: 'Open my page', purpose: 'manage' as const },
}

/** What readers call a topic; one that has left topics.yaml goes by its id. */
export function topicName(app: Pick<App, 'topics'>, id: string): string {
  return app.topics.topics.find((topic) => topic.id === id)?.name ?? id
}

function askFor(app: Pick<App, 'topics'>, { topics, schedule, timeZone, queries }: Wish) {
  // Only what topics.yaml names: anybody can have this mail sent to anybody, and must not choose its words.
  const names = app.topics.topics.filter(({ id }) => topics.includes(id)).map(({ name }) => name)
  const about = names.length > 0 ? ` (${names.join(', ')})` : ''
  const alerts =
    queries.length > 0
      ? `, and alerts for ${queries.length === 1 ? 'one line' : `${queries.length} lines`} of keywords`
      : ''
  return {
    subject: 'Please confirm your Sitrep digest',
    text: `Somebody, probably you, asked for a news digest${about} ${describeSchedule(schedule)} (${timeZone})${alerts} at this address.

Nothing is sent until you confirm. If it was not you, do nothing: the address is forgotten after seven days.`,
    action: { label: 'Confirm', purpose: 'confirm' as const },
  }
}

/** Sends the owner of `address` a link to their page, if there is such a page. @returns ids of deliveries to send */
export async function sendManageLink({ app }: Web, address: string): Promise<number[]> {
  const reader = await findReaderByAddress(app.database, address)
  if (!reader || (reader.state !== 'active' && reader.state !== 'paused')) return []
  const id = await queueSparingly(app.database, reader.id, 'manage', LINK, app.now())
  return id === null ? [] : [id]
}

const LINK = {
  subject: 'Your Sitrep page',
  text: `Here is the link to your subscriptions and watchlists. It works for 30 days; whoever has it can change them, so keep it to yourself.

If you did not ask for it, ignore this mail.`,
  action: { label: 'Open my page', purpose: 'manage' as const },
}

/** Makes the address active and sets its digests going. Doing it twice is the same as once. */
export async function confirmWish({ app }: Web, grant: Grant): Promise<void> {
  const now = app.now()
  await app.database.transaction(async (tx) => {
    if (!(await confirmReader(tx, grant.destinationId, now))) return
    for (const { id, schedule, timeZone } of await listReaderSubscriptions(tx, grant.destinationId)) {
      await scheduleSubscription(tx, id, nextRun(schedule, timeZone, now))
    }
    // Whatever came back from the address before, its owner has just answered from it.
    const reader = await findReader(tx, grant.destinationId)
    if (reader) await unsuppress(tx, reader.address)
  })
}
