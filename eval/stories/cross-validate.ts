/**
 * `npx tsx eval/stories/cross-validate.ts` tells what a model is worth on news it was not learned from: for every set
 * of the tuning ones, B-cubed with the model that all the others give.
 */
import { fitModel } from './fit-model.ts'
import { gatherBoth } from './fit-weights.ts'
import { groupItems } from './group.ts'
import { bCubed, type Rates } from './score.ts'
import { type LabelledItem, readTuningSets, withoutDates } from './sets.ts'

const sets = readTuningSets().map((set) => ({ ...set, cases: gatherBoth(set) }))
const rates = sets.map((set) => {
  const others = sets.filter((other) => other !== set)
  const model = fitModel(
    others,
    others.flatMap(({ cases }) => cases),
  )
  const rate = (items: LabelledItem[]) =>
    bCubed(
      items.map(({ story }) => story),
      groupItems(items, model).map(({ storyId }) => storyId),
    )
  return { name: set.name, dated: rate(set.items), undated: rate(withoutDates(set.items)) }
})
console.log('left out      precision  recall     F1   without dates: precision  recall     F1')
for (const { name, dated, undated } of rates) print(name, dated, undated)
const mean = (read: (row: (typeof rates)[number]) => Rates): Rates => {
  const average = (key: keyof Rates) => rates.reduce((sum, row) => sum + read(row)[key], 0) / rates.length
  return { precision: average('precision'), recall: average('recall'), f1: average('f1') }
}
print(
  'mean',
  mean(({ dated }) => dated),
  mean(({ undated }) => undated),
)

function print(name: string, dated: Rates, undated: Rates): void {
  const columns = (rates: Rates) => [rates.precision, rates.recall, rates.f1].map((rate) => rate.toFixed(3).padStart(9))
  console.log(name.padEnd(12), ...columns(dated), ' '.repeat(13), ...columns(undated))
}
