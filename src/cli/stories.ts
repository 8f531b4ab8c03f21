import { readFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { parseFeedDate } from '../feeds/dates.ts'
import { createDescriber } from '../stories/describe.ts'
import { createGrouper } from '../stories/group.ts'
import { createAnalyser } from '../text/analyse.ts'
import { buildAliasTable } from '../watch/alias-table.ts'
import { parseAliases } from '../watch/aliases.ts'
import { type LineError, type LineFields, lineError, readFields } from './json-lines.ts'

/**
 * @returns a function from lines `{id, title, text, publishedAt?}` to their `{id, story}` or `{error}`, in the lines' order.
 * They are grouped in the order of their dates, in which stories grow: news comes newest first as often as not. `story` is
 * the id of the first line of the story, or the story's number, as `#2`, where that has none or one that names another story
 */
export function createLineGrouper(environment: Record<string, string | undefined>): (lines: string[]) => unknown[] {
  const config = readConfig(environment)
  const aliases = parseAliases(readFileSync(config.aliasesFile, 'utf8'))
  const describe = createDescriber(createAnalyser(buildAliasTable(aliases).canonical))
  const grouper = createGrouper(describe, config.storyWindowHours * 3_600_000)
  const nameStory = createStoryNames()
  return (lines) => {
    const items = lines.map(readItem)
    const storyOf = new Map<Item, number>()
    for (const item of inOrderOfDates(items)) storyOf.set(item, grouper.place(item.fields, item.publishedAt).storyId)
    return items.map((item) =>
      'error' in item ? item : { id: item.id, story: nameStory(storyOf.get(item)!, item.id) },
    )
  }
}

type Item = LineFields<'title' | 'text'> & { publishedAt: number | null }

function readItem(line: string): Item | LineError {
  const item = readFields(line, ['title', 'text'])
  if ('error' in item) return item
  const publishedAt = readTime(item.given.publishedAt ?? '')
  return publishedAt === undefined ? lineError(item.id, '"publishedAt" is not a date') : { ...item, publishedAt }
}

/** The items without the errors; one without a date stays behind the one that it followed. */
function inOrderOfDates(items: readonly (Item | LineError)[]): Item[] {
  let time = Number.NEGATIVE_INFINITY
  const timed: { item: Item; time: number }[] = []
  for (const item of items) {
    if ('error' in item) continue
    time = item.publishedAt ?? time
    timed.push({ item, time })
  }
  return timed.sort((a, b) => (a.time < b.time ? -1 : Number(a.time > b.time))).map(({ item }) => item)
}

/** A date as feeds write it, in UTC where it names no zone, or a Unix time. @returns undefined when it is neither */
function readTime(given: unknown): number | null | undefined {
  if (given === '') return null
  const written = typeof given === 'number' ? String(Math.trunc(given)) : given
  return typeof written === 'string' ? parseFeedDate(written)?.getTime() : undefined
}

/** Two items under one id are a slip of whoever wrote them, and still two stories. */
function createStoryNames(): (storyId: number, id: unknown) => unknown {
  const names = new Map<number, unknown>()
  const taken = new Set<string>()
  return (storyId, id) => {
    if (names.has(storyId)) return names.get(storyId)
    const key = JSON.stringify(id)
    const name = id === null || taken.has(key) ? `#${storyId}` : id
    taken.add(key)
    names.set(storyId, name)
    return name
  }
}
