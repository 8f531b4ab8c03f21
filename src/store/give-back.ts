import type { Sql } from './sql.ts'

/** Lets others have at once what this process has taken and will not finish. */
export async function giveBack(
  sql: Sql,
  taken: { deliveryIds: readonly number[]; feedIds: readonly number[] },
): Promise<void> {
  await sql.query(
    `UPDATE deliveries SET lease_until = now() WHERE id = ANY($1::bigint[]) AND state = 'sending' AND lease_until > now()`,
    [taken.deliveryIds],
  )
  await sql.query(`UPDATE feeds SET lease_until = NULL WHERE id = ANY($1::bigint[])`, [taken.feedIds])
}
