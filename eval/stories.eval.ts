/** How well items about one event are joined: `npm run eval -- stories [--faults] [--faults-of-test]`. */
import { groupItems } from './stories/group.ts'
import { bCubed, countMissedCopies, listFaults } from './stories/score.ts'
import { type LabelledItem, readHardSet, readSeedSet, readStorySet, withoutDates } from './stories/sets.ts'

export default function evaluate(args: string[]): void {
  const sets: [string, LabelledItem[], boolean][] = [
    ['seeds', readSeedSet(), args.includes('--faults')],
    ['own set, tuning part', readStorySet('tuning'), args.includes('--faults')],
    ['beats, tuning too', readStorySet('beats'), args.includes('--faults')],
    ['one cast, tuning too', readStorySet('cast'), args.includes('--faults')],
    ['hard, tuning part', readHardSet('tuning'), args.includes('--faults')],
    ['set t, tuning too', readStorySet('t'), args.includes('--faults')],
    ['set u, tuning too', readStorySet('u'), args.includes('--faults')],
    ...(['w', 'x', 'y', 'z', 'ab'] as const).map((part): [string, LabelledItem[], boolean] => [
      `set ${part}, tuning too`,
      readStorySet(part),
      args.includes('--faults'),
    ]),
    ['own set, test part', readStorySet('test'), args.includes('--faults-of-test')],
    ['hard, test part', readHardSet('test'), args.includes('--faults-of-test')],
    ['fresh, test only', readStorySet('fresh'), args.includes('--faults-of-test')],
    ['set v, test only', readStorySet('v'), args.includes('--faults-of-test')],
    ['set ac, test only', readStorySet('ac'), args.includes('--faults-of-test')],
    ['set aa, test only', readStorySet('aa'), args.includes('--faults-of-test')],
  ]
  console.log(`${'set'.padEnd(30)} items  stories  B-cubed precision  recall     F1   copies missed`)
  for (const [name, items, faults] of sets) {
    print(name, items, faults)
    print(`  without dates`, withoutDates(items), false)
  }
}

function print(name: string, items: LabelledItem[], faults: boolean): void {
  const placed = groupItems(items)
  const stories = placed.map(({ storyId }) => storyId)
  const { precision, recall, f1 } = bCubed(
    items.map(({ story }) => story),
    stories,
  )
  const missed = countMissedCopies(
    items,
    placed.map(({ repeatOf }) => repeatOf),
  )
  const numbers = [String(items.length).padStart(5), String(new Set(stories).size).padStart(8)]
  const rates = [precision.toFixed(3).padStart(18), recall.toFixed(3).padStart(7), f1.toFixed(3).padStart(6)]
  console.log(name.padEnd(30), ...numbers, ...rates, String(missed).padStart(12))
  if (faults) for (const fault of listFaults(items, stories)) console.log(`    ${fault}`)
}
