import type { Clock } from './clock.ts'
import type { Diary } from './diary.ts'
import type { Outside } from './outside.ts'
import type { Service } from './service.ts'

const LOOK_EVERY_MS = 100
const MINUTE_MS = 60_000
/** The last is longer than the longest pause between two tries, so nothing is left that waits for a later one. */
const JUMPS_MS = [30, 90, 600].map((minutes) => minutes * MINUTE_MS)
/** Until a process has seen that its clock has jumped. */
const NOTICED_MS = 400

export type Draining = {
  service: Service
  outside: Outside
  clock: Clock
  diary: Diary
  /** Real milliseconds in which nothing new reaches the outside before we give up. */
  patienceMs: number
}

/**
 * Waits until the service has nothing left to do: until each feed's reader has shown that it recorded all there is, and
 * then, with the clock moved ahead step by step so that every retry and digest falls due, until a process says so.
 * @returns what it was still waiting for when patience ended, or null when all is done
 */
export async function drain({ service, outside, clock, diary, patienceMs }: Draining): Promise<string | null> {
  const patience = createPatience(outside, patienceMs)
  const isRead = () => outside.publishers.every((publisher) => publisher.isCaughtUp())
  let jumpedAt = Date.now()
  const caughtUp = await until(patience, () => {
    // Feeds that failed are asked again later only.
    if (Date.now() - jumpedAt > 2_000 && !isRead()) {
      clock.jump(20 * MINUTE_MS)
      jumpedAt = Date.now()
    }
    return isRead()
  })
  if (!caughtUp) return 'the feeds to be read'
  diary.note('all feeds are read')
  for (const ms of JUMPS_MS) {
    await until(patience, () => service.members.every(({ process }) => process.isUp()))
    clock.jump(ms)
    const since = Date.now() + NOTICED_MS
    const isIdle = () => service.members.some(({ process }) => process.idleAt() > since)
    if (!(await until(patience, isIdle))) return 'the service to have nothing left to do'
  }
  diary.note('nothing left to do')
  return null
}

/** Says when to give up: a slow machine gets all the time it uses. */
function createPatience({ mail, webhooks, discord }: Outside, patienceMs: number): () => boolean {
  let seen = -1
  let deadline = 0
  return () => {
    const told = mail.mails.length + webhooks.posts.length + discord.requests.length
    if (told > seen) deadline = Date.now() + patienceMs
    seen = told
    return Date.now() > deadline
  }
}

async function until(isOver: () => boolean, isTrue: () => boolean): Promise<boolean> {
  while (!isTrue()) {
    if (isOver()) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
  return true
}
