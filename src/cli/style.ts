import type { Writable } from 'node:stream'
import { styleText } from 'node:util'

type Format = Parameters<typeof styleText>[0]
export type Style = (format: Format, text: string) => string

/** Colours and weights for a terminal; plain text for a pipe or a file, and where NO_COLOR is set. */
export function styleFor(output: Writable): Style {
  const isTerminal = (output as Partial<NodeJS.WriteStream>).isTTY === true
  return isTerminal && !process.env.NO_COLOR ? styleText : (_format, text) => text
}
