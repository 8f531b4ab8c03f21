import { tokenise } from '../text/tokens.ts'

/** A lexeme of PostgreSQL may have 2,046 bytes; no word that anyone searches for comes near. */
const LONGEST = 200
/** A tsvector may have a megabyte; the first so many distinct words of a very long text are enough to find it by. */
const MOST = 20_000

/** The distinct words of an item as the query language reads them: folded and without inflection. */
export function readSearchWords(item: { title: string; text: string }): string[] {
  const words = new Set<string>()
  for (const { key } of [...tokenise(item.title), ...tokenise(item.text)]) {
    if (key.length > 0 && key.length <= LONGEST) words.add(key)
    if (words.size >= MOST) break
  }
  return [...words]
}
