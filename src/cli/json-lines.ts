import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'

/** Why a line could not be used, in the form that other programs read. */
export type LineError = { error: { message: string; position?: number } }

/**
 * Answers each line of JSON on `input` with one line on `output`, in order. A bad line gets an error for an answer and
 * harms no other; empty lines are passed over.
 */
export async function answerLines(input: Readable, output: Writable, answer: (line: string) => unknown): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue
    if (!output.write(`${JSON.stringify(answer(line))}\n`))
      await new Promise((resolve) => output.once('drain', resolve))
  }
}

/** Reads `fields` as strings (missing ones as '') out of a line. @returns the error to answer with when it is no object */
export function readFields<F extends string>(line: string, fields: readonly F[]): Record<F, string> | LineError {
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
  for (const field of fields) {
    const content = given[field] ?? ''
    if (typeof content !== 'string') return { error: { message: `"${field}" is not a string` } }
  }
  return Object.fromEntries(fields.map((field) => [field, given[field] ?? ''])) as Record<F, string>
}
