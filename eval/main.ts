/** `npm run eval -- NAME` runs eval/NAME.eval.ts, which prints what it measured and on which part of its set. */
import { readdirSync } from 'node:fs'

const known = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.eval.js'))
  .map((file) => file.replace('.eval.js', ''))
const [name, ...args] = process.argv.slice(2)
if (!name || !known.includes(name)) {
  console.error(`usage: npm run eval -- NAME\nNAME is one of: ${known.join(', ')}`)
  process.exit(2)
}
const { default: evaluate } = (await import(`./${name}.eval.js`)) as {
  default: (args: string[]) => void | Promise<void>
}
await evaluate(args)
