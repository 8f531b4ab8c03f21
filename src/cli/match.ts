import { QuerySyntaxError } from '../errors.ts'
import type { Span } from '../model.ts'
import { createExplainer, type Explainer } from '../watch/explain.ts'
import { readAliasesFile } from './aliases-file.ts'

export type MatchAnswer = { match: boolean; spans: Span[] } | { error: { message: string; position: number } }

/**
 * Answers one line of `sitrep match --json`: `{"query", "title", "text"}`, also `source` and `topics`. A bad line is
 * answered with an error whose `position` is an offset into the query, or 0 where the line itself cannot be read.
 */
export function matchLine(line: string, explainer: Explainer = projectExplainer()): MatchAnswer {
  try {
    const request = readRequest(line)
    return explainer.explain(request.query, request)
  } catch (error) {
    if (error instanceof QuerySyntaxError) return failure(error.message, error.offset)
    if (error instanceof BadLine) return failure(error.message, 0)
    throw error
  }
}

let explainerOfProject: Explainer | undefined

function projectExplainer(): Explainer {
  explainerOfProject ??= createExplainer({ aliases: readAliasesFile(process.env.ALIASES_FILE || undefined) })
  return explainerOfProject
}

function failure(message: string, position: number): MatchAnswer {
  return { error: { message, position } }
}

type Request = { query: string; title: string; text: string; source?: string; topics?: string[] }

class BadLine extends Error {}

function readRequest(line: string): Request {
  const value = parseJson(line)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new BadLine('a line must be a JSON object with query, title and text')
  }
  const { query, title, text, source, topics } = value as Record<string, unknown>
  if (typeof query !== 'string') throw new BadLine('"query" must be a string')
  const request: Request = { query, title: textOf('title', title), text: textOf('text', text) }
  if (source !== undefined && source !== null) request.source = textOf('source', source)
  if (Array.isArray(topics)) request.topics = topics.filter((topic) => typeof topic === 'string')
  return request
}

/** A missing or null title is common and means none; anything but a string is a mistake. */
function textOf(name: string, value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'string') throw new BadLine(`"${name}" must be a string`)
  return value
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new BadLine(`the line is not JSON: ${(error as Error).message}`)
  }
}
