/**
 * `npx tsx eval/topics/train.ts` learns src/topics/model.tsv from the tuning part; the same items give the same file.
 * `npm run eval -- topics` says how good it is.
 */
import { writeFileSync } from 'node:fs'
import { MODEL_FILE, printModel } from '../../src/topics/model.ts'
import { readLabelled } from './labelled.ts'
import { learnModel } from './learn.ts'

const items = readLabelled('tuning')
const model = learnModel(items)
writeFileSync(MODEL_FILE, printModel(model))
console.log(`learned ${model.features.size} weights a topic from ${items.length} items`)
