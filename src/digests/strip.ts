import type { DigestContent } from '../model.ts'
import { createPicture, encodePng, fillRectangle } from './png.ts'

const WIDTH = 560
const ROW = 16
const BAR = 10
/** Grey that stands out on white and on black. */
const TICK = 0x807d76

/** The counts as a small picture: a bar for each topic, and a tick where its average lies. */
export type Strip = { png: Buffer; width: number; height: number; alt: string }

/** @returns null where there is nothing to show */
export function drawStrip(
  { trend, trendDays }: Pick<DigestContent, 'trend' | 'trendDays'>,
  colourOf: (topic: string) => number,
): Strip | null {
  const most = Math.max(0, ...trend.flatMap((row) => [row.count, row.average]))
  if (most === 0) return null
  const height = trend.length * ROW
  const picture = createPicture(WIDTH, height)
  const scale = (WIDTH - 4) / most
  trend.forEach((row, index) => {
    const y = index * ROW + (ROW - BAR) / 2
    fillRectangle(picture, 0, y, Math.max(2, Math.round(row.count * scale)), BAR, colourOf(row.topic))
    if (trendDays > 0) fillRectangle(picture, Math.round(row.average * scale), y - 3, 3, BAR + 6, TICK)
  })
  return { png: encodePng(picture), width: WIDTH, height, alt: describeTrend({ trend, trendDays }) }
}

/** The same in words: `Airspace incursions 3, usually 1.5; …`. */
function describeTrend({ trend, trendDays }: Pick<DigestContent, 'trend' | 'trendDays'>): string {
  const rows = trend.map((row) => `${row.name} ${row.count}${trendDays > 0 ? `, usually ${row.average}` : ''}`)
  return `Items per topic: ${rows.join('; ')}`
}
