import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { createDescriber, type Describer } from '../../src/stories/describe.ts'
import { createGrouper } from '../../src/stories/group.ts'
import type { Model } from '../../src/stories/join.ts'
import { createAnalyser } from '../../src/text/analyse.ts'
import { buildAliasTable } from '../../src/watch/alias-table.ts'
import { parseAliases } from '../../src/watch/aliases.ts'
import type { LabelledItem } from './sets.ts'

export const WINDOW_MS = 72 * 3_600_000

/** A describer with the project's aliases, as the service has. */
export function createEvalDescriber(): Describer {
  const aliases = parseAliases(readFileSync(join(PROJECT_ROOT, 'aliases.yaml'), 'utf8'))
  return createDescriber(createAnalyser(buildAliasTable(aliases).canonical))
}

/** @returns the story each item was given, and the item it was said to repeat */
export function groupItems(items: readonly LabelledItem[], model?: Model) {
  const grouper = createGrouper(createEvalDescriber(), WINDOW_MS, model)
  return items.map((item) => grouper.place(item, item.seenAt))
}
