/** The documents that people have labelled by reading: two outside the repository, and our own seeds. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import type { Label } from './score.ts'

export type LabelledDocument = { name: string; text: string; labels: Label[] }

type RawLabel = {
  title: string | null
  start: number
  end: number
  block_end: number
  outlet_acceptable: (string | null)[]
  noise: number[]
  trailing_noise?: number[]
  dup_of: number | null
}
type SeedLabel = {
  file: string
  title: string
  firstLine: number
  lastLine: number
  furniture: number[]
  outletAcceptable: (string | null)[]
  duplicateOf: number | null
  publishedAt: string | null
}

/** null where the raw document lies outside the repository and is not there. */
export function readRawDocument(name: '000' | '003'): LabelledDocument | null {
  const shared = join(PROJECT_ROOT, '..', 'shared')
  const file = { '000': '000_be18c89f948bc57f.txt', '003': '003_ef0aaf124261c612.txt' }[name]
  const labels =
    name === '000' ? join(shared, 'gold', '000.gold.json') : join(PROJECT_ROOT, 'eval/corpus/003.labels.json')
  const document = join(shared, 'seeds', file)
  if (!existsSync(document) || !existsSync(labels)) return null
  const raw = JSON.parse(readFileSync(labels, 'utf8')) as RawLabel[]
  return { name, text: readFileSync(document, 'utf8'), labels: raw.map(fromRaw) }
}

function fromRaw(raw: RawLabel): Label {
  return {
    title: raw.title,
    start: raw.start,
    end: raw.end,
    blockEnd: raw.block_end,
    outlets: raw.outlet_acceptable,
    duplicateOf: raw.dup_of,
    furniture: [...raw.noise, ...(raw.trailing_noise ?? [])],
  }
}

export function readSeedDocuments(): LabelledDocument[] {
  const labels = JSON.parse(readFileSync(join(PROJECT_ROOT, 'eval/seeds.labels.json'), 'utf8')) as SeedLabel[]
  return [...new Set(labels.map((label) => label.file))].map((file) => {
    const mine = labels.filter((label) => label.file === file)
    return { name: file, text: readFileSync(join(PROJECT_ROOT, file), 'utf8'), labels: mine.map(fromSeed) }
  })
}

function fromSeed(label: SeedLabel): Label {
  const { title, firstLine: start, lastLine: end, duplicateOf, publishedAt } = label
  const blockEnd = Math.max(end, ...label.furniture)
  return {
    title,
    start,
    end,
    blockEnd,
    outlets: label.outletAcceptable,
    duplicateOf,
    furniture: label.furniture,
    publishedAt,
  }
}
