import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readCorpusFile } from '../corpus/read.ts'
import { AppError } from '../errors.ts'
import type { Arrival, CorpusArticle } from '../model.ts'
import {
  askForImport,
  type CorpusImport,
  lockNextImport,
  recordImported,
  recordImportFailed,
} from '../store/imports.ts'
import { insertArrival } from '../store/items.ts'
import type { Database, Sql } from '../store/sql.ts'
import { firstWords, withoutSiteName } from '../text/headline.ts'
import { identityKey } from './identity.ts'

export type ImportDeps = { database: Database; now: () => Date }

/**
 * Notes that `path` is to be imported; a file with contents that were asked for before is not imported again.
 * @throws CorpusUnreadable when the file is missing, empty or not text
 */
export async function requestImport(
  { database, now }: ImportDeps,
  path: string,
): Promise<{ id: number; fresh: boolean }> {
  await readCorpusFile(path) // refuses now, while the person who asked is there to read why
  const fingerprint = createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
  const { id, state } = await askForImport(database, path, fingerprint, now())
  return { id, fresh: state === 'pending' }
}

/**
 * Imports every open file up to `importId`, oldest first and each in one transaction: all its articles or none.
 * @returns ids of the items that now wait to be ingested
 */
export async function importUpTo(deps: ImportDeps, importId: number): Promise<number[]> {
  const itemIds: number[] = []
  for (;;) {
    const done = await importNext(deps, importId)
    if (done === null) return itemIds
    itemIds.push(...done)
  }
}

async function importNext({ database, now }: ImportDeps, importId: number): Promise<number[] | null> {
  let open: CorpusImport | null = null
  try {
    return await database.transaction(async (tx) => {
      open = await lockNextImport(tx, importId)
      return open ? importFile(tx, open, now()) : null
    })
  } catch (error) {
    if (!open || !(error instanceof AppError) || error.retryable) throw error
    await recordImportFailed(database, (open as CorpusImport).id, error.message)
    return []
  }
}

async function importFile(tx: Sql, open: CorpusImport, now: Date): Promise<number[]> {
  const articles = await readCorpusFile(open.path)
  const seenAt = guessTimes(articles, now)
  const itemIds: number[] = []
  for (const [index, article] of articles.entries()) {
    const arrival = describeArrival(open, article, index, seenAt[index] ?? now)
    const { itemId } = await insertArrival(tx, { corpusFile: basename(open.path) }, arrival, now)
    if (itemId !== null) itemIds.push(itemId)
  }
  await recordImported(tx, open.id, itemIds)
  return itemIds
}

export function describeArrival(
  open: Pick<CorpusImport, 'fingerprint'>,
  article: CorpusArticle,
  index: number,
  seenAt: Date,
): Arrival {
  return {
    title: article.title === null ? firstWords(article.text) : withoutSiteName(article.title),
    text: article.text,
    url: null,
    guid: null,
    outlet: article.outlet,
    author: null,
    publishedAt: article.publishedAt,
    seenAt,
    quiet: false,
    keys: [identityKey('corpus', open.fingerprint, index)],
  }
}

/** Saved pages run in order of time, so an undated article counts as of the dated one before it, or else after it. */
export function guessTimes(articles: { publishedAt: Date | null }[], now: Date): Date[] {
  let last = articles.find((article) => article.publishedAt)?.publishedAt ?? now
  return articles.map((article) => {
    last = article.publishedAt ?? last
    return last
  })
}
