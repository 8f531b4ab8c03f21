import { readFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { createDescriber } from '../stories/describe.ts'
import { createGrouper } from '../stories/group.ts'
import { createAnalyser } from '../text/analyse.ts'
import { buildAliasTable } from '../watch/alias-table.ts'
import { parseAliases } from '../watch/aliases.ts'
import { readFields } from './json-lines.ts'

/**
 * @returns a function from one line `{id, title, text, publishedAt?}` to `{id, story}` or `{error}`, for lines in the
 * order in which the items appeared; `story` is the id of the story's first item, or a number where that had none
 */
export function createLineGrouper(environment: Record<string, string | undefined>): (line: string) => unknown {
  const config = readConfig(environment)
  const aliases = parseAliases(readFileSync(config.aliasesFile, 'utf8'))
  const describe = createDescriber(createAnalyser(buildAliasTable(aliases).canonical))
  const grouper = createGrouper(describe, config.storyWindowHours * 3_600_000)
  const ids: unknown[] = []
  return (line) => {
    const item = readFields(line, ['title', 'text', 'publishedAt'])
    if ('error' in item) return item
    const publishedAt = item.publishedAt === '' ? null : Date.parse(item.publishedAt)
    if (Number.isNaN(publishedAt)) return { error: { message: '"publishedAt" is not a date' } }
    const { id = null } = JSON.parse(line) as { id?: unknown }
    const { itemId, storyId } = grouper.place(item, publishedAt)
    ids[itemId] = id
    return { id, story: ids[storyId] ?? storyId }
  }
}
