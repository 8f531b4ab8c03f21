/** The corpus room's one door to the disk: a file's bytes, checked and decoded. */
import { type FileHandle, open } from 'node:fs/promises'
import { type CorpusFault, CorpusUnreadable } from '../errors.ts'
import type { CorpusArticle } from '../model.ts'
import { isBlank } from './blank.ts'
import { decodeDocument } from './decode.ts'
import { parseCorpus, readArticles } from './parse.ts'

/** Bytes of the largest document that is read. Parsing takes about ten times as much memory for a moment. */
export const MAX_DOCUMENT_BYTES = 64 * 1024 * 1024
/** Most lines of a document; real pages average over a hundred characters a line, so this is for files of junk. */
export const MAX_DOCUMENT_LINES = 3_000_000
const CHUNK_BYTES = 1024 * 1024

/** @throws CorpusUnreadable with the path, what is wrong with the file and how to mend it */
export async function readCorpusFile(path: string): Promise<CorpusArticle[]> {
  return parseCorpus(await readDocumentText(path))
}

/** As `readCorpusFile`, with repeats unmarked: for callers that look for them over several files. */
export async function readFileArticles(path: string): Promise<CorpusArticle[]> {
  return readArticles(await readDocumentText(path))
}

async function readDocumentText(path: string): Promise<string> {
  const bytes = await readBytes(path)
  if (countLines(bytes) > MAX_DOCUMENT_LINES) {
    throw new CorpusUnreadable(path, 'too-large', `Split it into files of fewer than ${MAX_DOCUMENT_LINES} lines.`)
  }
  const text = decodeDocument(bytes)
  if (text === null) throw new CorpusUnreadable(path, 'not-text', MENDS['not-text'])
  if (isBlankText(text)) throw new CorpusUnreadable(path, 'empty', MENDS.empty)
  return text
}

async function readBytes(path: string): Promise<Buffer> {
  try {
    const file = await open(path)
    try {
      return await readAtMost(file, path)
    } finally {
      await file.close()
    }
  } catch (cause) {
    if (cause instanceof CorpusUnreadable) throw cause
    const fault = FAULTS[(cause as NodeJS.ErrnoException).code ?? ''] ?? 'unreadable'
    throw new CorpusUnreadable(path, fault, MENDS[fault], { cause })
  }
}

/** Pipes and devices tell no size, so the limit is kept while reading. */
async function readAtMost(file: FileHandle, path: string): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = (await file.stat()).size
  for (let read = 0; size <= MAX_DOCUMENT_BYTES; size = Math.max(size, read)) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(CHUNK_BYTES))
    if (bytesRead === 0) return Buffer.concat(chunks)
    chunks.push(buffer.subarray(0, bytesRead))
    read += bytesRead
  }
  throw new CorpusUnreadable(path, 'too-large', MENDS['too-large'])
}

const FAULTS: Readonly<Record<string, CorpusFault>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  EISDIR: 'directory',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
}
const MENDS: Readonly<Record<CorpusFault, string>> = {
  missing: 'Check the path.',
  forbidden: 'Give yourself read permission for the file.',
  directory: 'Name the text files in it, for example with *.txt.',
  empty: 'Save the page again, or leave this file out.',
  'not-text': 'Save the page as plain text (UTF-8) and try again.',
  'too-large': `Split it into files of at most ${MAX_DOCUMENT_BYTES / 1024 / 1024} MB.`,
  unreadable: 'Check the disk and the path, then try again.',
}

/** Lines by the commoner of their two ends. */
function countLines(bytes: Uint8Array): number {
  return Math.max(...['\n', '\r'].map((end) => countBytes(bytes, end.charCodeAt(0)))) + 1
}

function countBytes(bytes: Uint8Array, byte: number): number {
  let count = 0
  for (let at = bytes.indexOf(byte); at >= 0; at = bytes.indexOf(byte, at + 1)) count++
  return count
}

function isBlankText(text: string): boolean {
  return text.length < 100_000 ? isBlank(text) : text.trim() === ''
}
