/** What `sitrep corpus FILE… --json` prints: the articles of all files in one array, and the files that gave none. */
import { readFileArticles } from '../corpus/read.ts'
import { markRepeats } from '../corpus/repeats.ts'
import { CorpusUnreadable } from '../errors.ts'
import type { CorpusArticle } from '../model.ts'

export type ReportedArticle = Omit<CorpusArticle, 'publishedAt'> & { file: string }
export type ReportedError = { error: { code: string; file: string; message: string } }
/** `exitCode` is 1 only where not one of the files could be read. */
export type CorpusReport = { articles: ReportedArticle[]; errors: ReportedError[]; exitCode: 0 | 1 }

/** Files in the order given; a bad one is reported and takes nothing from the others. `duplicateOf` spans all files. */
export async function corpusReport(files: readonly string[]): Promise<CorpusReport> {
  const found: (CorpusArticle & { file: string })[] = []
  const errors: ReportedError[] = []
  for (const file of files) {
    try {
      for (const article of await readFileArticles(file)) found.push({ ...article, file })
    } catch (error) {
      if (!(error instanceof CorpusUnreadable)) throw error
      errors.push({ error: { code: error.code, file, message: error.message } })
    }
  }
  const exitCode = files.length > 0 && errors.length === files.length ? 1 : 0
  return { articles: markRepeats(found).map(report), errors, exitCode }
}

/** Key order is the contract's. */
function report({
  file,
  title,
  outlet,
  firstLine,
  lastLine,
  duplicateOf,
  text,
}: CorpusArticle & { file: string }): ReportedArticle {
  return { file, title, outlet, firstLine, lastLine, duplicateOf, text }
}
