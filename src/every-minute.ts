import cron from 'node-cron'

/** Without a minute's work for so long, the clock was set back or the work hangs. */
const LONGEST_MS = 150_000
/** A minute's work that comes late is done all the same: what is due is still due. */
const LATEST_MS = 59_000

/**
 * Does `work` each full minute, and never two at a time, unless one hangs. node-cron waits for the time of day that it
 * expects next, which is far off where a clock that was ahead is set right; a timer, which no clock moves, sees to that.
 * @param work must not throw
 * @returns the function that stops it
 */
export function everyMinute(work: () => Promise<void>): () => Promise<void> {
  const note = () => {
    clearTimeout(timer)
    timer = setTimeout(workNow, LONGEST_MS)
  }
  const workNow = () => {
    note()
    return work()
  }
  let timer: NodeJS.Timeout | undefined
  note()
  // The next minute does what a missed one would have done, so a machine that slept has nothing to be warned of.
  const options = { noOverlap: true, suppressMissedWarning: true, missedExecutionTolerance: LATEST_MS }
  const task = cron.schedule('* * * * *', workNow, options)
  return async () => {
    clearTimeout(timer)
    await task.stop()
  }
}
