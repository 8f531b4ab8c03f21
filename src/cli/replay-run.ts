import type { App } from '../app.ts'
import type { Channel, Message } from '../deliver/channel.ts'
import { deliver } from '../deliver/deliver.ts'
import { buildDigest } from '../digests/build.ts'
import { nextRun } from '../digests/due.ts'
import { ingestUpTo } from '../ingest/ingest-item.ts'
import type { Arrival, Schedule } from '../model.ts'
import { insertArrival } from '../store/items.ts'
import { findLastRun, findNextDue, listReplayedSubscriptions, type RunReason, setNextRun } from '../store/replay.ts'
import { listDueSubscriptions } from '../store/subscriptions.ts'
import { listDueDeliveries } from '../store/take-deliveries.ts'

export type PastItem = { at: Date; arrival: Arrival }

/** Something that would have gone out, or a digest that would not have, and when. */
export type ReplayEvent =
  | { kind: 'message'; at: Date; destination: string; message: Message }
  | { kind: 'no-digest'; at: Date; run: RunReason }

/** An app on a database of its own whose clock `setTime` moves. Its channels are replaced: nothing leaves. */
export type ReplayApp = { app: App; setTime: (at: Date) => void }

const MOST = 1_000

/**
 * Lives through the past: items come in when they did, digests are built and messages sent when they are due, by the
 * same code as always, with the clock set from one event to the next.
 * @param items in the order of `at`
 */
export async function* replay(
  { app, setTime }: ReplayApp,
  items: AsyncIterable<PastItem>,
  from: Date,
  to: Date,
): AsyncGenerator<ReplayEvent> {
  const sent: ReplayEvent[] = []
  const channel = recordingChannel(app, sent)
  app.deliver.channels = { email: channel, discord: channel, webhook: channel }
  setTime(from)
  for (const { id, schedule, timeZone } of await listReplayedSubscriptions(app.database)) {
    await setNextRun(app.database, id, nextRun(schedule as Schedule, timeZone, from))
  }
  for await (const { at, arrival } of items) {
    yield* workUpTo(app, setTime, at, sent)
    setTime(at)
    await takeIn(app, arrival)
  }
  yield* workUpTo(app, setTime, to, sent)
}

async function takeIn(app: App, arrival: Arrival): Promise<void> {
  const { itemId } = await insertArrival(app.database, { corpusFile: 'replay' }, arrival, app.now())
  if (itemId !== null) await ingestUpTo(app.ingest, itemId)
}

async function* workUpTo(
  app: App,
  setTime: ReplayApp['setTime'],
  end: Date,
  sent: ReplayEvent[],
): AsyncGenerator<ReplayEvent> {
  for (;;) {
    const { digestAt, deliveryAt } = await findNextDue(app.database)
    const next = [digestAt, deliveryAt].filter((at) => at !== null).sort((a, b) => a.getTime() - b.getTime())[0]
    if (!next || next >= end) return
    if (next > app.now()) setTime(next)
    for (const id of await listDueDeliveries(app.database, app.now(), MOST)) await deliver(app.deliver, id)
    for (const { id, dueAt } of await listDueSubscriptions(app.database, app.now(), MOST)) {
      if ((await buildDigest(app, id, dueAt)) !== null) continue
      const run = await findLastRun(app.database, id)
      if (run) sent.push({ kind: 'no-digest', at: dueAt, run })
    }
    yield* sent.splice(0)
  }
}

function recordingChannel(app: App, sent: ReplayEvent[]): Channel {
  return {
    send: async (message, to, delivery) => {
      sent.push({ kind: 'message', at: app.now(), destination: to.name, message })
      return { kind: 'sent', remoteId: `replay.${delivery.id}` }
    },
    close: async () => undefined,
  }
}
