import type { Sql } from './sql.ts'

/** Items whose words wait to be sorted into the index; searches read through them one by one. */
const MOST_WAITING = 500

/** Keeps the index of items' words tidy, beside the transactions that write them. Hears how many items were written. */
export function createWordTidier(): (sql: Sql, items: number) => void {
  let waiting = 0
  let busy = false
  return (sql, items) => {
    waiting += items
    if (busy || waiting < MOST_WAITING) return
    waiting = 0
    busy = true
    // Where it fails nothing is amiss: the words stay in front of the index, and the next one takes them along.
    sql
      .query('SELECT tidy_item_words()')
      .catch(() => undefined)
      .finally(() => {
        busy = false
      })
  }
}
