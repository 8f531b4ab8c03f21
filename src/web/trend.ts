import { countByDay, type DayCount } from '../store/front.ts'
import type { Web } from './web.ts'

const DAYS = 14
const FRESH_MS = 60_000
const BAR = 6
const HEIGHT = 24

/** A topic's last two weeks: today's number, the average of the seven days before, and bars to draw, oldest first. */
export type Trend = { today: number; average: number; bars: { x: number; y: number; height: number }[] }

/**
 * Makes the function that says how each topic has gone; it counts at most once a minute, since every visitor sees the
 * same figures.
 */
export function createTrends({ database, now, topics }: Web['app']): () => Promise<Map<string, Trend>> {
  let counted: Promise<Map<string, Trend>> | null = null
  let countedAt = 0
  return () => {
    if (counted && now().getTime() - countedAt < FRESH_MS) return counted
    countedAt = now().getTime()
    counted = countByDay(database, now(), DAYS).then((counts) =>
      drawTrends(
        counts,
        topics.topics.map((topic) => topic.id),
      ),
    )
    counted.catch(() => {
      counted = null
    })
    return counted
  }
}

/** @param counts day 0 is the last 24 hours */
function drawTrends(counts: readonly DayCount[], topics: readonly string[] = []): Map<string, Trend> {
  const byTopic = new Map(topics.map((topic) => [topic, new Array<number>(DAYS).fill(0)]))
  for (const { topic, day, items } of counts) {
    const days = byTopic.get(topic) ?? new Array<number>(DAYS).fill(0)
    if (day >= 0 && day < DAYS) days[DAYS - 1 - day] = items
    byTopic.set(topic, days)
  }
  return new Map([...byTopic].map(([topic, days]) => [topic, drawTrend(days)]))
}

function drawTrend(days: readonly number[]): Trend {
  const most = Math.max(1, ...days)
  const week = days.slice(-8, -1)
  return {
    today: days.at(-1) ?? 0,
    average: Math.round((week.reduce((sum, day) => sum + day, 0) / week.length) * 10) / 10,
    bars: days.map((day, i) => {
      const height = Math.max(1, Math.round((day / most) * HEIGHT))
      return { x: i * BAR, y: HEIGHT - height, height }
    }),
  }
}
