import type { Readable } from 'node:stream'

const LINE_END = /[\r\n]/

/**
 * Lines of UTF-8 text, without their ends and without a byte order mark; empty ones too, and between `\r` and `\n`. Node's
 * readline ends in peace where the input fails, and newer ones part lines at U+2028, which JSON holds unescaped.
 * @param longest UTF-16 units of the longest line that is kept; null stands for a longer one
 * @throws what reading `input` throws
 */
export async function* linesOf(input: Readable, longest: number): AsyncGenerator<string | null> {
  const decoder = new TextDecoder()
  let begun: string[] = []
  let length = 0
  for await (const chunk of input) {
    const [rest = '', ...more] = decoder.decode(chunk as Uint8Array, { stream: true }).split(LINE_END)
    length += rest.length
    if (length <= longest) begun.push(rest)
    else begun = []
    for (const next of more) {
      yield length <= longest ? begun.join('') : null
      begun = [next]
      length = next.length
    }
  }
  if (length > 0) yield length <= longest ? begun.join('') : null
}
