import type { DigestContent } from '../digests/content.ts'
import { findOne, type Sql } from './sql.ts'

export async function findDigestContent(sql: Sql, id: number): Promise<DigestContent | null> {
  const row = await findOne<{ content: DigestContent }>(sql, `SELECT content FROM digests WHERE id = $1`, [id])
  return row?.content ?? null
}
