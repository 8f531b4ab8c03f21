import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type StoryItem = { id: string; title: string; text: string; outlet: string; publishedAt: string; story: string }

const read = (part: string): StoryItem[] =>
  readFileSync(new URL(`../../eval/stories/${part}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as StoryItem)
const parts = { tuning: read('tuning'), test: read('test') }
const all = [...parts.tuning, ...parts.test]
const inTuning = (story: string) => Number.parseInt(createHash('sha256').update(story).digest('hex').charAt(0), 16) < 8

describe('the story set', () => {
  test('is split by the hash of the story key and ordered by time', () => {
    expect(parts.tuning.filter((item) => !inTuning(item.story))).toEqual([])
    expect(parts.test.filter((item) => inTuning(item.story))).toEqual([])
    for (const items of Object.values(parts)) {
      const times = items.map((item) => item.publishedAt)
      expect(times).toEqual([...times].sort())
    }
  })

  test('has unique ids and texts of 40 to 250 words', () => {
    expect(new Set(all.map((item) => item.id)).size).toBe(all.length)
    const lengths = all.map((item) => item.text.split(/\s+/).length)
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(40)
    expect(Math.max(...lengths)).toBeLessThanOrEqual(250)
  })

  test('leaves no gap of more than 72 hours inside a story', () => {
    const last = new Map<string, number>()
    for (const item of [...all].sort((a, b) => a.publishedAt.localeCompare(b.publishedAt))) {
      const at = Date.parse(item.publishedAt)
      expect(at - (last.get(item.story) ?? at), item.id).toBeLessThanOrEqual(72 * 3_600_000)
      last.set(item.story, at)
    }
  })

  test('gives items with the same text the same story', () => {
    const storyOf = new Map<string, string>()
    for (const item of all) {
      expect(storyOf.get(item.text) ?? item.story, item.id).toBe(item.story)
      storyOf.set(item.text, item.story)
    }
  })

  test.each(['beats', 'hard', 'cast', 't', 'u', 'w', 'x', 'y', 'z', 'ab', 'fresh', 'v', 'ac', 'aa'])(
    '%s.jsonl has unique ids, in order of time, its stories unbroken',
    (part) => {
      const items = read(part)
      expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
      const last = new Map<string, number>()
      for (const [i, { id, story, publishedAt }] of items.entries()) {
        const at = Date.parse(publishedAt)
        if (i > 0) expect(at, id).toBeGreaterThanOrEqual(Date.parse(items[i - 1]!.publishedAt))
        expect(at - (last.get(story) ?? at), id).toBeLessThanOrEqual(72 * 3_600_000)
        last.set(story, at)
      }
    },
  )
})
