import type { Item } from '../model.ts'
import { deletePrint, insertRenewedPrint } from '../store/renewed-prints.ts'
import type { Sql } from '../store/sql.ts'
import type { Describer } from '../stories/describe.ts'
import { keysOf } from '../stories/keys.ts'
import { writePrint } from '../stories/pack-print.ts'
import { isDated } from './analyse-item.ts'

/**
 * Later reports are compared with what a changed item says now, found by its new words. One whose print was dropped is
 * older than any story's time and gets none; a copy had none, and is an original from now on.
 * @param item as it was before its change was recorded, with its new text; in a story
 */
export async function renewPrint(
  { describe, now }: { describe: Describer; now: () => Date },
  tx: Sql,
  item: Item & { storyId: number },
): Promise<void> {
  const { id: itemId, storyId, seenAt, title, text } = item
  const had = await deletePrint(tx, itemId)
  if (!had && item.state !== 'repeat') return
  const print = describe({ title, text }, isDated(item))
  await insertRenewedPrint(tx, { itemId, storyId, seenAt, print: writePrint(print), keys: keysOf(print).keys }, now())
}
