/** Term 0 is in every document. */
export const ALWAYS = 0

export type TermKind = 'word' | 'phrase'

/** Numbers for terms, small and used again. */
export type TermIds = {
  take(kind: TermKind): number
  giveBack(id: number, kind: TermKind): void
}

const BLOCK_SHIFT = 10

/**
 * Ids are given out by the block, to single words and to phrases apart. The words of documents are few thousand, the phrases
 * hundreds of thousands: kept together, what is known of the words stays in the cache.
 */
export function createTermIds(): TermIds {
  const kinds = { word: newKind(), phrase: newKind() }
  let blocks = 0
  return {
    take(kind) {
      const ids = kinds[kind]
      const known = ids.free.pop()
      if (known !== undefined) return known
      if (ids.next === ids.end) {
        ids.next = blocks++ << BLOCK_SHIFT
        ids.end = ids.next + (1 << BLOCK_SHIFT)
        if (ids.next === ALWAYS) ids.next++
      }
      return ids.next++
    },
    giveBack: (id, kind) => void kinds[kind].free.push(id),
  }
}

function newKind(): { next: number; end: number; free: number[] } {
  return { next: 0, end: 0, free: [] }
}
