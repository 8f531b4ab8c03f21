/**
 * `npm run bench` runs every benchmark and writes docs/benchmarks.md; with `--quick`, each in its short form; with
 * `--only=NAME,NAME` just those, and the page keeps what it had of the others.
 * `npm run bench -- NAME [--json]` runs bench/NAME.bench.ts alone, whose default export yields one result at a time.
 * Results are ratios against a baseline timed in the same run, since only ratios travel between machines.
 */
import { readdirSync } from 'node:fs'
import { runAll } from './all.ts'
import type { Bench } from './result.ts'

const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.bench.js'))
  .map((file) => file.replace('.bench.js', ''))
  .sort()
const args = process.argv.slice(2).filter((arg) => arg !== '--json')
const name = args.find((arg) => !arg.startsWith('--'))
const isKnown = (arg: string) => arg === '--quick' || arg.startsWith('--only=')
if (name === undefined ? !args.every(isKnown) : !known.includes(name)) {
  console.error(
    `usage: npm run bench [-- --quick] [--only=NAME,NAME]\n       npm run bench -- NAME [--json]\nNAME is one of: ${known.join(', ')}`,
  )
  process.exit(2)
}
if (name === undefined) {
  const only = args
    .find((arg) => arg.startsWith('--only='))
    ?.slice('--only='.length)
    .split(',')
  const failed = await runAll(only ? known.filter((each) => only.includes(each)) : known, args.includes('--quick'))
  if (failed.length > 0) console.error(`not all could be measured: ${failed.join(', ')}`)
  process.exit(failed.length > 0 ? 1 : 0)
}
const { default: bench } = (await import(`./${name}.bench.js`)) as { default: Bench }
for await (const result of bench(args.filter((arg) => arg !== name))) {
  const { bench: title, n, unit, value, ...details } = result
  const line = `${title.padEnd(28)} n=${n}  ${value} ${unit}  ${JSON.stringify(details)}`
  console.log(process.argv.includes('--json') ? JSON.stringify(result) : line)
}
