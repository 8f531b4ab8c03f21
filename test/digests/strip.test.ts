import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createPicture, encodePng, fillRectangle } from '../../src/digests/png.ts'
import { drawStrip } from '../../src/digests/strip.ts'

/** Reads back a PNG of the one kind we write. */
function decode(png: Buffer) {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n')
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)]
  const rows = inflateSync(png.subarray(41, 41 + png.readUInt32BE(33)))
  return {
    width,
    height,
    at: (x: number, y: number) => [...rows.subarray(y * (width * 4 + 1) + 1 + x * 4).subarray(0, 4)],
  }
}

test('a picture keeps its colours where they were put', () => {
  const picture = createPicture(5, 3)
  fillRectangle(picture, 1, 1, 2, 9, 0x3b82c4)
  const { width, height, at } = decode(encodePng(picture))
  expect([width, height]).toEqual([5, 3])
  expect([at(0, 1), at(1, 1), at(2, 2), at(3, 2)]).toEqual([
    [0, 0, 0, 0],
    [59, 130, 196, 255],
    [59, 130, 196, 255],
    [0, 0, 0, 0],
  ])
})

test('a strip shows the counts as bars and says them in words', () => {
  const trend = [
    { topic: 'a', name: 'Airspace incursions', count: 8, average: 4 },
    { topic: 'b', name: 'Sanctions', count: 2, average: 3.5 },
  ]
  const strip = drawStrip({ trend, trendDays: 7 }, () => 0x3b82c4)!
  expect(strip.alt).toBe('Items per topic: Airspace incursions 8, usually 4; Sanctions 2, usually 3.5')
  const { width, at } = decode(strip.png)
  const bar = (row: number) =>
    Array.from({ length: width }, (_, x) => at(x, row * 16 + 8)[3]).filter((alpha) => alpha === 255).length
  expect(bar(0)).toBeGreaterThan(3.5 * bar(1) - 20)
  expect(drawStrip({ trend, trendDays: 0 }, () => 0)!.alt).toBe('Items per topic: Airspace incursions 8; Sanctions 2')
  expect(drawStrip({ trend: [], trendDays: 0 }, () => 0)).toBeNull()
})
