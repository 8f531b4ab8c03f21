import type { Document, TopicLabel } from '../model.ts'
import type { Aliases } from '../watch/aliases.ts'
import { strongestSentences } from './evidence.ts'
import { compileExpression } from './expressions.ts'
import { countPoints, type PointedCheck, scoreOfPoints } from './points.ts'
import { createScanner } from './scan.ts'
import { mapSentences } from './sentence-map.ts'
import type { Topic, TopicRules, TopicsFile } from './topics-file.ts'

export type Classifier = {
  readonly topics: readonly Topic[]
  /** Labels at or over their topic's threshold, highest score first. */
  classify(document: Document): TopicLabel[]
}

type Judge = { topic: TopicRules; checks: PointedCheck[] }

export function createClassifier(file: TopicsFile, aliases: Aliases): Classifier {
  const scanner = createScanner(aliases)
  const judges: Judge[] = file.topics.map((topic) => ({
    topic,
    checks: topic.expressions.map(({ query, points }) => ({
      check: compileExpression(query, scanner, file.lists),
      points,
    })),
  }))
  return {
    topics: file.topics,
    classify(document) {
      const words = scanner.scan(document)
      const map = mapSentences(document, words)
      const labels: TopicLabel[] = []
      for (const { topic, checks } of judges) {
        const points = countPoints(checks, scanner, words, map)
        const score = scoreOfPoints(points.total)
        if (score < topic.threshold) continue
        labels.push({ topic: topic.id, score, evidence: strongestSentences(document, map, points.bySentence) })
      }
      return labels.sort((a, b) => b.score - a.score)
    },
  }
}
