import { often, type Sql } from './sql.ts'
import { insertPrints, type NewPrint } from './stories.ts'

/** Forgets what an item is found by. @returns false when there was nothing */
export async function deletePrint(tx: Sql, itemId: number): Promise<boolean> {
  const { rows } = await tx.query<{ itemId: number }>(
    `WITH gone AS (DELETE FROM story_prints WHERE item_id = $1 RETURNING item_id, seen_at, keys),
     unkeyed AS (
       DELETE FROM story_keys k USING gone g CROSS JOIN LATERAL unnest(g.keys) AS u(had)
       WHERE k.key = u.had AND k.seen_at = g.seen_at AND k.item_id = g.item_id)
     SELECT item_id AS "itemId" FROM gone`,
    [itemId],
  )
  return rows.length > 0
}

/** Stores a print in the place of one that was deleted. The caller has the turn to ingest, so renewals come in order. */
export async function insertRenewedPrint(tx: Sql, print: NewPrint, now: Date): Promise<void> {
  await insertPrints(tx, [print], now)
  await tx.query('UPDATE story_prints SET renewal = (SELECT seq FROM ingest_clock) WHERE item_id = $1', [print.itemId])
}

/** Items whose prints were renewed, the last of them first, from renewal `since` on: further ones may have its number. */
export async function listRenewals(tx: Sql, since: number): Promise<{ itemId: number; renewal: number }[]> {
  const { rows } = await tx.query<{ itemId: number; renewal: number }>(
    often(`SELECT item_id AS "itemId", renewal FROM story_prints WHERE renewal >= $1 ORDER BY renewal DESC`),
    [since],
  )
  return rows
}
