/** A clock that stands still until a test moves it. */
export type Clock = { now: () => Date; set(time: string): void; advance(ms: number): void }

export function createClock(start: string): Clock {
  let at = new Date(start)
  return {
    now: () => new Date(at),
    set: (time) => {
      at = new Date(time)
    },
    advance: (ms) => {
      at = new Date(at.getTime() + ms)
    },
  }
}
