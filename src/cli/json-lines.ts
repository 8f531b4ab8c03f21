import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import { linesOf } from './lines.ts'

/** Why a line could not be used, in the form that other programs read; `id` where the line told it. */
export type LineError = { id?: unknown; error: { message: string; position?: number } }

/** An item of this length costs the classifier over a gigabyte for a moment. */
const LONGEST_LINE = 16 * 1024 * 1024
const TOO_LONG: LineError = {
  error: { message: `the line is longer than ${LONGEST_LINE} characters`, position: 0 },
}

/**
 * Answers each line of JSON on `input` with one line on `output`, in order. A bad line gets an error for an answer and
 * harms no other; empty lines are passed over. Ends early where nobody reads `output` any more.
 * @throws what reading `input` throws
 */
export function answerLines(input: Readable, output: Writable, answer: (line: string) => unknown): Promise<void> {
  return answerBlocks(input, output, 1, (lines) => lines.map((line) => answer(line)))
}

/** As `answerLines`, with answers to up to `size` lines at a time, for what has to see the lines together. */
export async function answerBlocks(
  input: Readable,
  output: Writable,
  size: number,
  answer: (lines: string[]) => unknown[],
): Promise<void> {
  let stopped = false
  const stop = () => {
    stopped = true
  }
  output.on('error', stop)
  for await (const lines of blocksOf(linesOf(input, LONGEST_LINE), size)) {
    const answers = answer(lines.map((line) => line ?? ''))
    const text = answers.map((answered, at) => `${JSON.stringify(lines[at] === null ? TOO_LONG : answered)}\n`).join('')
    // A pipe that broke while we wait for it to drain never does.
    if (!output.write(text)) await once(output, 'drain').catch(stop)
    if (stopped) return
  }
}

async function* blocksOf(lines: AsyncIterable<string | null>, size: number): AsyncGenerator<(string | null)[]> {
  let block: (string | null)[] = []
  for await (const line of lines) {
    if (line?.trim() !== '') block.push(line)
    if (block.length < size) continue
    yield block
    block = []
  }
  if (block.length > 0) yield block
}

/** What a line holds: its id, whatever that is, or null; `fields` as strings, missing ones as ''; and all as `given`. */
export type LineFields<F extends string> = { id: unknown; fields: Record<F, string>; given: Record<string, unknown> }

/** @returns the error to answer with when the line is no object or a field no string */
export function readFields<F extends string>(line: string, names: readonly F[]): LineFields<F> | LineError {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    return { error: { message: `the line is not JSON: ${(error as Error).message}` } }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { error: { message: 'the line is not a JSON object' } }
  }
  const given = value as Record<string, unknown>
  const { id = null } = given
  for (const name of names) {
    if (typeof (given[name] ?? '') !== 'string') return lineError(id, `"${name}" is not a string`)
  }
  const fields = Object.fromEntries(names.map((name) => [name, given[name] ?? ''])) as Record<F, string>
  return { id, fields, given }
}

/** An error that says by its id which item it is about, for whoever reads answers by id. */
export function lineError(id: unknown, message: string): LineError {
  return id === null ? { error: { message } } : { id, error: { message } }
}
