/** The labelled news items: who wrote them, what they are about, which part they belong to. See README.md beside this file. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'

/** `near` says in a few words what makes a near miss look like a topic; null for all others. */
export type LabelledItem = {
  id: string
  title: string
  text: string
  topics: string[]
  /** Topics that are neither right nor wrong. */
  acceptable?: string[]
  near: string | null
  register?: string
  region?: string
}

const FOLDER = join(PROJECT_ROOT, 'eval', 'topics')

export function readLabelled(part: 'tuning' | 'test'): LabelledItem[] {
  const files = readdirSync(join(FOLDER, part)).filter((file) => file.endsWith('.jsonl'))
  return files.sort().flatMap((file) => readLines(join(FOLDER, part, file)))
}

/**
 * Drills: short pairs that use the same words of a topic and of something else, written by those who know the word lists.
 * They are learned from and never scored.
 */
export function readDrills(): LabelledItem[] {
  return readLines(join(FOLDER, 'drills.jsonl'))
}

function readLines(path: string): LabelledItem[] {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line) as LabelledItem)
}

/** The letters before the number: items of one writer share turns of phrase, so they are kept together when validating. */
export function writerOf({ id }: { id: string }): string {
  return /^[a-z]+/.exec(id)?.[0] ?? id
}
