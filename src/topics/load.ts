import { readFileSync, statSync } from 'node:fs'
import { TopicsInvalid } from '../errors.ts'
import type { Analyser } from '../text/analyse.ts'
import type { Aliases } from '../watch/aliases.ts'
import { type Classifier, createClassifier } from './classify.ts'
import { readShippedModel } from './model.ts'
import { readTopicsFile } from './topics-file.ts'

export type OpenClassifier = Classifier & { close(): void }

/** How often the file is looked at. Looking costs one stat and works on every file system, mounted ones included. */
const LOOK_EVERY_MS = 1000

/** @throws TopicsInvalid with line and column of the first mistake */
export function loadClassifier(yaml: string, aliases: Aliases, shared?: Analyser): Classifier {
  return createClassifier(readTopicsFile(yaml), aliases, readShippedModel(), shared)
}

/**
 * A classifier that follows its file. When the file changes and cannot be used, the last good version stays in force and
 * `onProblem` is told why.
 * @throws TopicsInvalid, or the file system's error, when there is no good version to begin with
 */
export function openClassifier(
  path: string,
  aliases: Aliases,
  onProblem: (problem: string) => void,
  { lookEveryMs = LOOK_EVERY_MS, shared }: { lookEveryMs?: number; shared?: Analyser } = {},
): OpenClassifier {
  let seen = stampOf(path)
  let current = loadClassifier(readFileSync(path, 'utf8'), aliases, shared)
  const look = () => {
    const stamp = stampOf(path)
    if (stamp === seen) return
    seen = stamp
    try {
      current = loadClassifier(readFileSync(path, 'utf8'), aliases, shared)
    } catch (error) {
      onProblem(describe(error))
    }
  }
  const timer = setInterval(look, lookEveryMs).unref()
  return {
    get topics() {
      return current.topics
    },
    classify: (document) => current.classify(document),
    score: (document) => current.score(document),
    close: () => clearInterval(timer),
  }
}

/** What changes whenever the file does; a constant while it is missing, as it is for a moment when editors save. */
function stampOf(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false })
  return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : 'missing'
}

function describe(error: unknown): string {
  if (error instanceof TopicsInvalid) return `${error.message}. The last good version stays in force.`
  return `The topics cannot be read: ${(error as Error).message}. The last good version stays in force.`
}
