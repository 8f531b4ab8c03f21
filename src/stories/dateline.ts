import { tokenise } from '../text/tokens.ts'

/** Characters within which a dateline has named its agency. */
const REACH = 100
const DATELINE = /^[^\n]{0,60}?\(([\p{L} .&-]{2,30})\)\s*[-–—:]/u

/** Keys of the agency that a dateline names, as in `KYIV, Oct 3 (AP) –`: its name says nothing of the event. */
export function agencyOf(text: string): ReadonlySet<string> | null {
  const open = text.indexOf('(')
  if (open < 0 || open > REACH) return null
  const name = DATELINE.exec(text.slice(0, REACH))?.[1]
  return name ? new Set(tokenise(name).map(({ key }) => key)) : null
}
