/** What begins or ends a string, may not stand in one, or may not stand outside one. */
const NOTABLE = /\\[\s\S]|"|[\u0000-\u001f]|-?\b(?:NaN|Infinity)\b|,(?=\s*[}\]])/g

/**
 * Makes JSON of what programs write that put it together by hand, or that do not mind a number which is none: line
 * breaks and tabs bare inside strings, commas after the last entry, NaN and Infinity, which become null.
 */
export function mendJson(text: string): string {
  let inString = false
  return text.replace(NOTABLE, (found) => {
    if (found === '"') inString = !inString
    if (inString) return found < ' ' ? escapeControl(found) : found
    if (found === ',') return ''
    return /[NI]/.test(found) ? 'null' : found
  })
}

function escapeControl(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`
}
