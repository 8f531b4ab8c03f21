import type { App } from './app.ts'
import { giveBack } from './store/give-back.ts'

/** What is under way has so long to end; service managers commonly kill after ten seconds in all. */
export const GRACE_MS = 7_000
export const GIVE_BACK_MS = 1_000
export const CLOSE_MS = 1_000

type Signals = Pick<NodeJS.Process, 'on' | 'exit'>

/**
 * On SIGTERM or SIGINT takes no more work, waits for what is under way, gives back what does not end in time, and
 * exits with 0, within ten seconds. A second signal ends the process at once, as a crash would: that loses nothing.
 */
export function stopOnSignals(app: App, stopRoles: () => Promise<void>, signals: Signals = process): void {
  let stopping = false
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
  ] as const) {
    signals.on(signal, () => {
      if (stopping) signals.exit(128 + number)
      stopping = true
      app.log.info({ signal }, 'stopping')
      void stop(app, stopRoles).finally(() => signals.exit(0))
    })
  }
}

async function stop(app: App, stopRoles: () => Promise<void>): Promise<void> {
  const { log } = app
  // Together: workers take no job while slow visitors of the pages are still served.
  const ended = await within(GRACE_MS, Promise.all([app.queues.drain(), stopRoles()]))
  if (ended === 'late') await within(GIVE_BACK_MS, letGo(app))
  const closed = await within(CLOSE_MS, ended === 'late' ? app.database.close() : app.close())
  log.info({ ended: ended === 'done', closed: closed === 'done' }, 'stopped')
}

/** The queues find out by themselves: a job that nobody renews is given to another worker. */
async function letGo({ queues, deliver, database, log }: App): Promise<void> {
  const deliveryIds = [...(deliver.underWay ?? [])]
  const feedIds = queues.underWay('poll-feeds').flatMap(({ polls }) => polls.map(({ feedId }) => feedId))
  log.warn({ deliveryIds, feedIds }, 'not all work ended in time, it is given back')
  await giveBack(database, { deliveryIds, feedIds })
}

/** Never rejects: what fails while stopping is told by whoever failed, and must not keep the process. */
async function within(ms: number, work: Promise<unknown>): Promise<'done' | 'failed' | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), ms)
  })
  const done = work.then(
    () => 'done' as const,
    () => 'failed' as const,
  )
  return Promise.race([done, late]).finally(() => clearTimeout(timer))
}
