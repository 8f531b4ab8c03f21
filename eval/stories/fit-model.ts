/**
 * `npx tsx eval/stories/fit-model.ts` learns src/stories/weights.ts and second-look.ts from the tuning items of all sets and
 * the seeds, with and without their dates; the same items always give the same files. The test parts are not read.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { createRows, FACTS } from '../../src/stories/facts.ts'
import { NAMES, type Weights } from '../../src/stories/features.ts'
import { createStoryIndex } from '../../src/stories/index-memory.ts'
import type { Model } from '../../src/stories/join.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { lookAtStories } from '../../src/stories/look.ts'
import { plantTrees, printTree, type Tree } from '../../src/stories/trees.ts'
import { type Example, growTrees } from './boost.ts'
import { type Case, fitWeights, gatherBoth } from './fit-weights.ts'
import { createEvalDescriber, WINDOW_MS } from './group.ts'
import { readTuningSets, type TuningSet, withoutDates } from './sets.ts'

/** A model, and its trees as they grew. */
export type Fitted = Model & { grown: Tree[] }

/** @param cases of each set, if they are there already */
export function fitModel(sets: readonly TuningSet[], cases: readonly Case[] = sets.flatMap(gatherBoth)): Fitted {
  const fitted = fitWeights(cases)
  const weights = Object.fromEntries(NAMES.map((name) => [name, Number(fitted[name].toFixed(3))])) as Weights
  const grown = growTrees(sets.flatMap((set) => gatherExamples(set, weights)))
  return { weights, grown, trees: plantTrees(grown) }
}

function gatherExamples({ items, times }: TuningSet, weights: Weights): Example[] {
  return [items, withoutDates(items)].flatMap((list) => gatherLooks({ items: list, times }, weights))
}

/** Places every item in its true story and notes how the likeliest stories looked on the way, among others and alone. */
function gatherLooks({ items, times }: Omit<TuningSet, 'name'>, weights: Weights): Example[] {
  const describe = createEvalDescriber()
  const index = createStoryIndex(WINDOW_MS)
  const numbers = new Map<string, number>()
  let known: number | null = null
  return items.flatMap((item, itemId) => {
    known = item.seenAt ?? known
    const seenAt = known ?? 0
    const print = describe(item, item.seenAt !== null)
    const keys = keysOf(print)
    const storyId = numbers.get(item.story) ?? numbers.size
    numbers.set(item.story, storyId)
    const view = lookAtStories(print, seenAt, index.findNearby(keys, seenAt), weights)
    index.insert({ itemId, storyId, seenAt, print, keys })
    const rowOf = createRows(view)
    return view.looks.flatMap((look): Example[] => {
      const example = { same: look.storyId === storyId, score: look.score, times }
      return [
        { ...example, row: rowOf(look) },
        { ...example, row: createRows({ ...view, looks: [look] })(look) },
      ]
    })
  })
}

function write(file: string, text: string): void {
  writeFileSync(join(PROJECT_ROOT, 'src/stories', file), text)
}

if (process.argv[1]?.endsWith('fit-model.ts')) {
  const sets = readTuningSets()
  const { weights, grown } = fitModel(sets)
  const items = sets.reduce((sum, set) => sum + set.items.length, 0)
  const lines = NAMES.map((name) => `  ${name}: ${weights[name]},`)
  write(
    'weights.ts',
    `import type { Weights } from './features.ts'

/** Written by eval/stories/fit-model.ts, from ${items} items. */
export const WEIGHTS: Weights = {
${lines.join('\n')}
}
`,
  )
  write(
    'second-look.ts',
    `/** Written by eval/stories/fit-model.ts, from ${items} items: the trees of a second look at likely stories, see trees.ts. */
export const SECOND_LOOK = \`
${grown.map((tree) => printTree(tree, FACTS)).join('\n')}
\`
`,
  )
  console.log(`${items} items, ${grown.length} trees\n${lines.join('\n')}`)
}
