/**
 * What a reader sees as nothing: white space of every script, zero-width and filler characters, the soft hyphen,
 * the byte order mark. `String.trim` misses half of these and eats the other half, and pages use them as separators.
 */
const UNSEEN =
  '\\s\\u0085\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u2800\\u3164\\ufe00-\\ufe0f\\ufeff\\uffa0'
const LEADING = new RegExp(`^[${UNSEEN}]+`)
const BLANK = new RegExp(`^(?:[${UNSEEN}]|&nbsp;|&#160;)*$`)
const SEEN = new RegExp(`[^${UNSEEN}]`)
const RULE = /^[-–—_=*~.•·#+<>|/\\■●◆★☆─━═\s]{3,}$/
const RULE_MARKS = /[-–—_=*~•·#■●◆★☆─━═]/

/** Lines longer than this are prose whatever they hold; patterns look at their ends only. */
export const LONGEST_SHORT_LINE = 400

/** The line without the unseen characters around it. */
export function seenPart(line: string): string {
  const start = line.replace(LEADING, '')
  let end = start.length
  while (end > 0 && !SEEN.test(start[end - 1]!)) end--
  return start.slice(0, end)
}

/** True for a line that shows nothing, the literal `&nbsp;` of a badly saved page included. */
export function isBlank(line: string): boolean {
  return BLANK.test(line)
}

/** True for a line drawn rather than written: `---`, `* * *`, `• • •`. */
export function isRule(line: string): boolean {
  return line.length <= LONGEST_SHORT_LINE && RULE.test(line) && RULE_MARKS.test(line)
}
