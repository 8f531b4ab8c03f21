import type { Sql } from '../../src/store/sql.ts'

/** Everything an import led to, named by what people see rather than by ids and times, so that runs can be compared. */
export type ImportOutcome = { items: unknown[]; stories: unknown[]; alerts: unknown[]; digests: unknown[] }

export async function readOutcome(sql: Sql): Promise<ImportOutcome> {
  const rows = async (text: string) => (await sql.query(text)).rows
  return {
    items: await rows(`
      SELECT row_number() OVER (ORDER BY i.id)::int AS place, i.title, i.outlet, i.state, r.title AS repeats,
        ARRAY(SELECT topic || ' ' || round(score::numeric, 3) FROM item_topics t WHERE t.item_id = i.id ORDER BY topic) AS topics
      FROM items i LEFT JOIN items r ON r.id = i.repeat_of ORDER BY i.title, i.outlet, place`),
    stories: await rows(`
      SELECT s.title, s.item_count, s.outlets,
        ARRAY(SELECT i.title FROM items i WHERE i.story_id = s.id ORDER BY i.seq) AS items
      FROM stories s ORDER BY s.title, s.first_seen_at, items`),
    alerts: await rows(`
      SELECT d.name AS destination, w.name AS watchlist, l.line, s.title AS story, i.title, x.state
      FROM deliveries x JOIN destinations d ON d.id = x.destination_id JOIN watchlists w ON w.id = x.watchlist_id
      JOIN watchlist_lines l ON l.id = x.line_id JOIN stories s ON s.id = x.story_id JOIN items i ON i.id = x.item_id
      WHERE x.dedupe_key LIKE 'alert.%' ORDER BY destination, watchlist, story, i.title`),
    digests: await rows(`
      SELECT u.name, g.item_count, g.story_count, g.outcome, x.state,
        jsonb_path_query_array(c.content, '$.sections[*].stories[*].title') AS stories,
        jsonb_path_query_array(c.content, '$.sections[*].stories[*].summary[*].text') AS sentences
      FROM digests g JOIN digest_contents c ON c.id = g.content_id JOIN subscriptions u ON u.id = g.subscription_id LEFT JOIN deliveries x ON x.digest_id = g.id
      ORDER BY u.name, g.due_at`),
  }
}
