/**
 * `npm run bench -- NAME [--json]` runs bench/NAME.ts, whose default export yields one result at a time.
 * Results are ratios against a baseline timed in the same run, since only ratios travel between machines.
 */
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'

/** One measured figure; further fields say more about it. */
export type BenchResult = { bench: string; n: number; unit: string; value: number; [detail: string]: unknown }
export type Bench = (args: string[]) => AsyncIterable<BenchResult> | Iterable<BenchResult>

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: { json: { type: 'boolean', default: false } },
})
const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.js'))
  .map((file) => file.replace('.bench.js', ''))
const [name, ...args] = positionals
if (!name || !known.includes(name)) {
  console.error(`usage: npm run bench -- NAME [--json]\nNAME is one of: ${known.join(', ')}`)
  process.exit(2)
}
const { default: bench } = (await import(`./${name}.bench.js`)) as { default: Bench }
for await (const result of bench(args)) {
  const { bench: title, n, unit, value, ...details } = result
  console.log(
    values.json ? JSON.stringify(result) : `${title.padEnd(28)} n=${n}  ${value} ${unit}  ${JSON.stringify(details)}`,
  )
}
