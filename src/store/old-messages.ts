import { getOne, type Sql } from './sql.ts'

/**
 * Deletes messages that ended before `before`, sent or not, and the digests of that time. What is still to be sent
 * stays, and so does each subscription's latest digest, which the next one goes on from.
 */
export async function deleteOldMessages(tx: Sql, before: Date): Promise<{ deliveries: number; digests: number }> {
  const { deliveries } = await getOne<{ deliveries: number }>(
    tx,
    `WITH gone AS (DELETE FROM deliveries WHERE created_at < $1 AND state NOT IN ('pending', 'sending') RETURNING 1)
     SELECT count(*)::int AS deliveries FROM gone`,
    [before],
  )
  const { digests } = await getOne<{ digests: number }>(
    tx,
    `WITH gone AS (
       DELETE FROM digests g WHERE g.built_at < $1
         AND EXISTS (SELECT 1 FROM digests later WHERE later.subscription_id = g.subscription_id AND later.id > g.id)
         AND NOT EXISTS (SELECT 1 FROM deliveries d WHERE d.digest_id = g.id)
       RETURNING 1)
     SELECT count(*)::int AS digests FROM gone`,
    [before],
  )
  await tx.query(
    `DELETE FROM digest_contents c WHERE c.created_at < $1
       AND NOT EXISTS (SELECT 1 FROM digests g WHERE g.content_id = c.id)`,
    [before],
  )
  return { deliveries, digests }
}
