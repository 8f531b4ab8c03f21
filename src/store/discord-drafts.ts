import { findOne, getOne, type Sql } from './sql.ts'
import { openText, sealText } from './with-sealer.ts'

/** Something that a person is about to save. Known to its guild and user only, and sealed: it may hold feeds' addresses. */
export type Draft<T> = { id: number; kind: string; content: T }

export async function insertDraft<T>(
  sql: Sql,
  who: { guildId: string; userId: string },
  kind: string,
  content: T,
  now: Date,
): Promise<number> {
  const row = await getOne<{ id: number }>(
    sql,
    `INSERT INTO discord_drafts (guild_id, user_id, kind, content, created_at) VALUES ($1, $2, $3, $4::jsonb, $5) RETURNING id`,
    [who.guildId, who.userId, kind, sealContent(sql, content), now],
  )
  return row.id
}

/** @returns null for a draft that is gone or somebody else's */
export async function findDraft<T>(
  sql: Sql,
  who: { guildId: string; userId: string },
  kind: string,
  id: number,
): Promise<Draft<T> | null> {
  const draft = await findOne<Draft<T | string>>(
    sql,
    `SELECT id, kind, content FROM discord_drafts WHERE id = $1 AND guild_id = $2 AND user_id = $3 AND kind = $4`,
    [id, who.guildId, who.userId, kind],
  )
  return draft && { ...draft, content: openContent(sql, draft.content) }
}

export async function updateDraft<T>(sql: Sql, id: number, content: T): Promise<void> {
  await sql.query(`UPDATE discord_drafts SET content = $2::jsonb WHERE id = $1`, [id, sealContent(sql, content)])
}

export async function deleteDraft(sql: Sql, id: number): Promise<void> {
  await sql.query(`DELETE FROM discord_drafts WHERE id = $1`, [id])
}

/** Answers that nobody came back to. */
export async function deleteOldDrafts(sql: Sql, before: Date): Promise<void> {
  await sql.query(`DELETE FROM discord_drafts WHERE created_at < $1`, [before])
}

const PLACE = 'discord_drafts.content'

/** As JSON: the content as it is, or the text of it sealed. No draft is a mere text. */
function sealContent(sql: Sql, content: unknown): string {
  const text = JSON.stringify(content)
  return sql.sealer ? JSON.stringify(sealText(sql, text, PLACE)) : text
}

/** @throws SecretKeyWrong when it is sealed with a key that is not given */
export function openContent<T>(sql: Sql, content: T | string): T {
  return typeof content === 'string' ? (JSON.parse(openText(sql, content, PLACE)) as T) : content
}
