import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Label = {
  file: string
  n: number
  title: string
  firstLine: number
  lastLine: number
  furniture: number[]
  outlet: string | null
  outletAcceptable: (string | null)[]
  topics: string[]
  topicsAcceptable: string[]
  story: string
  duplicateOf: number | null
  publishedAt: string | null
}

const root = new URL('../../', import.meta.url)
const labels = JSON.parse(readFileSync(new URL('eval/seeds.labels.json', root), 'utf8')) as Label[]
const linesOf = (file: string) => readFileSync(new URL(file, root), 'utf8').split('\n')
const bodyOf = (label: Label) =>
  linesOf(label.file)
    .slice(label.firstLine + 1, label.lastLine + 1)
    .filter((line, at) => line.trim() !== '' && !label.furniture.includes(label.firstLine + 1 + at))

describe('the labels of the seed corpus', () => {
  test('cover 26 briefs of one file and 20 of the other, in order', () => {
    const first = labels.filter((label) => label.file === 'seeds/000-invasion-news.txt')
    const second = labels.filter((label) => label.file === 'seeds/003-moscow-tag.txt')
    expect(first.map((label) => label.n)).toEqual(Array.from({ length: 26 }, (_, n) => n))
    expect(second.map((label) => label.n)).toEqual(Array.from({ length: 20 }, (_, n) => n))
  })

  test.each(labels)('point at the headline and the last line of $title', (label) => {
    const lines = linesOf(label.file)
    expect(lines[label.firstLine]).toBe(label.title)
    expect(lines[label.lastLine]?.trim()).toMatch(/[.”"]$/)
    expect(bodyOf(label).join(' ').split(/\s+/).length).toBeGreaterThanOrEqual(60)
    expect(label.outletAcceptable).toContain(label.outlet)
  })

  test.each(labels)('know a date just where a line under the headline states it: $title', (label) => {
    const stated = linesOf(label.file)[label.firstLine + 1]?.match(/^Published: (.+)$/)?.[1]
    const date = stated ? new Date(`${stated} UTC`).toISOString().slice(0, 10) : null
    expect(label.publishedAt).toBe(date)
  })

  test('name as a repeat only what repeats the opening of the other brief word for word', () => {
    const repeats = labels.filter((label) => label.duplicateOf !== null)
    expect(repeats).toHaveLength(1)
    for (const repeat of repeats) {
      const original = labels.find((label) => label.file === repeat.file && label.n === repeat.duplicateOf)!
      expect(repeat.title).toBe(original.title)
      expect(repeat.story).toBe(original.story)
      expect(bodyOf(original).slice(0, bodyOf(repeat).length)).toEqual(bodyOf(repeat))
    }
  })
})
