const WIDTH = 72

/**
 * Breaks the lines of a text mail at 72 columns, further lines indented like the first one's words. Addresses stay
 * whole, however long. More than two line ends in a row become two; the text ends in one.
 */
export function wrapLines(text: string): string {
  const lines = text.replace(/\r\n?/g, '\n').split('\n').flatMap(wrapLine)
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()}\n`
}

function wrapLine(line: string): string[] {
  if (line === '-- ') return [line] // the mark of a signature keeps its space
  const [, indent = '', bullet = ''] = /^(\s*)([*-] )?/.exec(line)!
  const hanging = ' '.repeat(indent.length + bullet.length)
  const lines: string[] = []
  let current = indent + bullet
  let empty = true
  for (const word of line.slice(indent.length + bullet.length).split(/[ \t]+/)) {
    if (!empty && current.length + 1 + word.length > WIDTH) {
      lines.push(current)
      current = hanging
      empty = true
    }
    current += empty ? word : ` ${word}`
    empty = false
  }
  return [...lines, current.trimEnd()]
}
