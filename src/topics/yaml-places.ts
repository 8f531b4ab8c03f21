import type { LineCounter, Node } from 'yaml'

/** Line and column, both from 1, of the character at `offset` of a scalar's value, or of the node's first character. */
export type Place = (node: unknown, offset?: number) => { line: number; col: number }

/**
 * Finds places in YAML source. A scalar's value differs from its source by folded line ends and indentation only (but
 * for escapes in double quotes), so the n-th visible character of one is the n-th of the other.
 */
export function placesOf(yaml: string, lines: LineCounter): Place {
  return (node, offset = 0) => {
    const range = (node as Node | null)?.range
    if (!range) return { line: 1, col: 1 }
    const value = (node as { value?: unknown }).value
    const skip = typeof value === 'string' ? visibleBefore(value, offset) : 0
    return lines.linePos(nthVisible(yaml, contentStart(yaml, range[0]), skip))
  }
}

function visibleBefore(text: string, offset: number): number {
  return text.slice(0, offset).replace(/\s/g, '').length
}

/** Past an opening quote, or the header line of a block scalar. */
function contentStart(yaml: string, start: number): number {
  if (yaml[start] === '"' || yaml[start] === "'") return start + 1
  return yaml[start] === '>' || yaml[start] === '|' ? yaml.indexOf('\n', start) + 1 : start
}

function nthVisible(yaml: string, from: number, n: number): number {
  let at = from
  let left = n
  while (at < yaml.length - 1 && (left > 0 || /\s/.test(yaml[at]!))) {
    if (!/\s/.test(yaml[at]!)) left--
    at++
  }
  return at
}
