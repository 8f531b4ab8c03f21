/** How well raw page dumps are split and cleaned: `npm run eval -- corpus [--faults] [--held-out]`. */
import { parseCorpus } from '../src/corpus/parse.ts'
import { readRawDocument, readSeedDocuments } from './corpus/labelled.ts'
import { writePage } from './corpus/pages.ts'
import { addScore, emptyScore, MEASURES, rates, type Score, scoreDocument } from './corpus/score.ts'
import { HELD_OUT_SHAPES, type Shape, TUNING_SHAPES } from './corpus/shapes.ts'

const SEEDS = [11, 23, 37, 41, 59]

export default function evaluate(args: string[]): void {
  const faults = args.includes('--faults')
  console.log(
    `${'set'.padEnd(34)}${MEASURES.map((measure) => measure.padStart(12)).join('')}   (F1; furniture precision/recall)`,
  )
  for (const name of ['000', '003'] as const) {
    const document = readRawDocument(name)
    if (!document) console.log(`${name}: skipped, ../shared is not there`)
    else
      print(`document ${name}`, scoreDocument(name, document.text, document.labels, parseCorpus(document.text)), faults)
  }
  for (const { name, text, labels } of readSeedDocuments())
    print(name, scoreDocument(name, text, labels, parseCorpus(text)), faults)
  printShapes('invented pages, tuning half', TUNING_SHAPES, 0, faults, args.includes('--shapes'))
  printShapes(
    'invented pages, held-out half',
    HELD_OUT_SHAPES,
    1,
    faults && args.includes('--held-out'),
    args.includes('--shapes') && args.includes('--held-out'),
  )
}

function printShapes(name: string, shapes: readonly Shape[], half: 0 | 1, faults: boolean, each: boolean): void {
  const sum = emptyScore()
  for (const shape of shapes) {
    const mine = emptyScore()
    for (const seed of SEEDS) {
      const page = writePage(shape, seed, half)
      addScore(mine, scoreDocument(`${shape.name}/${seed}`, page.text, page.labels, parseCorpus(page.text)))
    }
    if (each) print(`  ${shape.name}`, mine, faults)
    addScore(sum, mine)
  }
  print(`${name} (${shapes.length} shapes)`, sum, faults && !each)
}

function print(name: string, score: Score, faults: boolean): void {
  const cells = MEASURES.map((measure) => rates(score.tallies[measure]).f1.toFixed(3).padStart(12))
  const furniture = rates(score.tallies.furniture)
  console.log(`${name.padEnd(34)}${cells.join('')}   ${furniture.precision.toFixed(3)}/${furniture.recall.toFixed(3)}`)
  if (faults) for (const fault of score.faults) console.log(`    ${fault}`)
}
