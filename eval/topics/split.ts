/**
 * `npx tsx eval/topics/split.ts FILE…` sorts labelled items into the tuning and the test part by a fixed rule, so that
 * nobody chooses what is measured: an item of writers a to f is a test item when the first hex digit of its id's
 * SHA-256 is below 6. Later writers came after the test part had been measured: each is learned from as a whole, or kept as
 * a whole in fresh/ and only measured.
 */
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

export function isTestItem(id: string): boolean {
  if (!/^[a-f]-/.test(id)) return false
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 1), 16) < 6
}

for (const file of process.argv.slice(2)) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  const parts = { tuning: [] as string[], test: [] as string[] }
  for (const line of lines) parts[isTestItem((JSON.parse(line) as { id: string }).id) ? 'test' : 'tuning'].push(line)
  for (const [part, items] of Object.entries(parts)) {
    writeFileSync(join(import.meta.dirname, part, basename(file)), `${items.join('\n')}\n`)
    console.log(`${file}: ${items.length} items to ${part}`)
  }
}
