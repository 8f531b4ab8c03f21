import type { Sql } from './sql.ts'

/** Who published what arrived since a day: `topics` counts those of its items that bear a topic. */
export type OutletRow = { outlet: string; items: number; labelled: number; stories: number; lastSeenAt: Date }

export async function listOutlets(sql: Sql, since: Date, limit: number): Promise<OutletRow[]> {
  const { rows } = await sql.query<OutletRow>(
    `SELECT i.outlet, count(*)::int AS items, count(DISTINCT i.story_id)::int AS stories, max(i.seen_at) AS "lastSeenAt",
       count(*) FILTER (WHERE EXISTS (SELECT 1 FROM item_topics t WHERE t.item_id = i.id))::int AS labelled
     FROM items i WHERE i.received_at >= $1 AND i.outlet IS NOT NULL AND i.state IN ('ingested', 'repeat')
     GROUP BY i.outlet ORDER BY items DESC, i.outlet LIMIT $2`,
    [since, limit],
  )
  return rows
}
