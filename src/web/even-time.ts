import { setTimeout } from 'node:timers/promises'

/** Several times what either way through takes. */
const EVEN_MS = 150

/**
 * Ends no sooner than `pause` does: where an address is known less or more is to be done, and the time to the answer
 * would tell strangers which.
 */
export async function inEvenTime<T>(work: Promise<T>, pause: Promise<unknown> = setTimeout(EVEN_MS)): Promise<T> {
  const [done] = await Promise.allSettled([work, pause])
  if (done.status === 'rejected') throw done.reason
  return done.value
}
