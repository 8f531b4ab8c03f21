/**
 * How well raw page dumps are split and cleaned: `npm run eval -- corpus [--faults] [--shapes] [--held-out]`.
 * The parser is tuned on the raw documents, their changed layouts and half of the invented shapes; our own seeds and
 * the other half are held out. Faults of the held-out half are printed only when asked for.
 */
import { parseCorpus } from '../src/corpus/parse.ts'
import { type LabelledDocument, readRawDocument, readSeedDocuments } from './corpus/labelled.ts'
import { eachAlone, MUTATIONS } from './corpus/mutate.ts'
import { writePage } from './corpus/pages.ts'
import { addScore, emptyScore, MEASURES, rates, type Score, scoreDocument } from './corpus/score.ts'
import { HELD_OUT_SHAPES, type Shape, TUNING_SHAPES } from './corpus/shapes.ts'

const SEEDS = [11, 23, 37, 41, 59]

export default function evaluate(args: string[]): void {
  const [faults, each, heldOut] = ['--faults', '--shapes', '--held-out'].map((flag) => args.includes(flag))
  const measures = MEASURES.map((measure) => measure.padStart(12)).join('')
  console.log(`${'set'.padEnd(42)}${measures}   (F1; furniture precision/recall)`)
  for (const name of ['000', '003'] as const) printRaw(name, faults!)
  for (const document of readSeedDocuments()) print(document.name, scoreAll([document]), faults!)
  printShapes('invented pages, tuning half', TUNING_SHAPES, 0, faults!, each!)
  printShapes('invented pages, held-out half', HELD_OUT_SHAPES, 1, faults! && heldOut!, each! && heldOut!)
}

function printRaw(name: '000' | '003', faults: boolean): void {
  const document = readRawDocument(name)
  if (!document) {
    console.log(`document ${name}: skipped, ../shared is not there`)
    return
  }
  print(`document ${name}`, scoreAll([document]), faults)
  print(`document ${name}, each article alone`, scoreAll(eachAlone(document)), faults)
  const layouts = MUTATIONS.map(({ name, mutate }) => ({ ...mutate(document), name }))
  print(`document ${name}, ${layouts.length} other layouts`, scoreAll(layouts), faults)
}

function scoreAll(documents: readonly LabelledDocument[]): Score {
  const sum = emptyScore()
  for (const { name, text, labels } of documents) addScore(sum, scoreDocument(name, text, labels, parseCorpus(text)))
  return sum
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
  console.log(`${name.padEnd(42)}${cells.join('')}   ${furniture.precision.toFixed(3)}/${furniture.recall.toFixed(3)}`)
  if (faults) for (const fault of score.faults) console.log(`    ${fault}`)
}
