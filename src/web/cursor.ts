import { InputInvalid } from '../errors.ts'

/** Where a list goes on, as an opaque word that may stand in an address. */
export function writeCursor(...parts: (string | number | Date)[]): string {
  return Buffer.from(JSON.stringify(parts.map((part) => (part instanceof Date ? part.getTime() : part)))).toString(
    'base64url',
  )
}

/** @throws InputInvalid for a cursor that is not of this list */
export function readCursor(cursor: string | undefined, length: number): number[] | null {
  if (cursor === undefined || cursor === '') return null
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (Array.isArray(parts) && parts.length === length && parts.every(isPlace)) return parts
  } catch {
    // falls through to the same answer
  }
  throw new InputInvalid('This link into the list cannot be read; start again at its first page.', 'after')
}

/** No number of a row comes near the furthest time that a date can hold (ECMA-262, 21.4.1.1). */
function isPlace(part: unknown): boolean {
  return Number.isSafeInteger(part) && Math.abs(part as number) <= 8.64e15
}

/** The place in a list by time that a cursor of its time and id stands for. @throws InputInvalid */
export function readPlace(cursor: string | undefined): { at: Date; id: number } | null {
  const parts = readCursor(cursor, 2)
  return parts && { at: new Date(parts[0]!), id: parts[1]! }
}

/** The first `limit` of what was read with one more, and the cursor to go on with if there was one more. */
export function pageOf<T>(rows: T[], limit: number, cursorOf: (last: T) => string): { rows: T[]; next: string | null } {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return { rows: shown, next: rows.length > limit && last !== undefined ? cursorOf(last) : null }
}
