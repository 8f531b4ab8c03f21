import { readFileSync } from 'node:fs'
import { readConfig } from '../config.ts'
import { loadClassifier } from '../topics/load.ts'
import { parseAliases } from '../watch/aliases.ts'
import { readFields } from './json-lines.ts'

/** @returns a function from one line `{id, title, text}` to `{id, topics}` or `{error}` */
export function createLineClassifier(environment: Record<string, string | undefined>): (line: string) => unknown {
  const config = readConfig(environment)
  const aliases = parseAliases(readFileSync(config.aliasesFile, 'utf8'))
  const classifier = loadClassifier(readFileSync(config.topicsFile, 'utf8'), aliases)
  return (line) => {
    const item = readFields(line, ['title', 'text'])
    if ('error' in item) return item
    return { id: item.id, topics: classifier.classify(item.fields) }
  }
}
