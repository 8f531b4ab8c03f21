import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { NotFound } from '../errors.ts'
import { requireLocalOrOperator } from './operator.ts'
import type { Web } from './web.ts'

/** Deliveries write flat files whose names are made of a kind and an id; nothing else is served. */
const SAFE_NAME = /^[a-z0-9][a-z0-9_-]{0,80}(?:\.[a-z0-9]{1,8})+$/i
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.eml': 'text/plain; charset=utf-8',
  // As text: in a sandbox browsers show no JSON.
  '.json': 'text/plain; charset=utf-8',
  '.png': 'image/png',
}
const MOST_SHOWN = 200

/** What one delivery left behind: the files share everything before their first dot. */
export type PreviewEntry = { name: string; files: string[]; writtenAt: Date }

/** Newest first; [] when nothing was ever written. */
async function listPreviewFiles(folder: string, most = MOST_SHOWN): Promise<PreviewEntry[]> {
  const files = await readdir(folder).catch(() => [])
  const entries = new Map<string, string[]>()
  for (const file of files.filter((name) => SAFE_NAME.test(name) && TYPES[extname(name)])) {
    const name = file.slice(0, file.indexOf('.'))
    entries.set(name, [...(entries.get(name) ?? []), file])
  }
  const dated = await Promise.all(
    [...entries].map(async ([name, list]) => ({
      name,
      files: list.sort(),
      writtenAt: (await stat(join(folder, list[0]!)).catch(() => ({ mtime: new Date(0) }))).mtime,
    })),
  )
  return dated.sort((a, b) => b.writtenAt.getTime() - a.writtenAt.getTime() || compare(b.name, a.name)).slice(0, most)
}

function compare(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}

/** Shows what would have been sent. The files hold working links of readers, so only the operator may see them. */
export function addPreviewRoutes(server: FastifyInstance, web: Web): void {
  const folder = web.app.config.previewDir
  const preHandler = requireLocalOrOperator(web)
  server.get('/preview', { preHandler }, async (_request, reply) =>
    web.view.page(reply, 'preview', { title: 'Outbox preview', entries: await listPreviewFiles(folder) }),
  )
  server.get<{ Params: { name: string } }>('/preview/:name', { preHandler }, async ({ params }, reply) => {
    const entry = (await listPreviewFiles(folder, Number.POSITIVE_INFINITY)).find(({ name }) => name === params.name)
    if (!entry) throw new NotFound('There is no such preview.')
    return web.view.page(reply, 'preview-one', { title: `Preview ${entry.name}`, entry })
  })
  server.get<{ Params: { file: string } }>('/preview/files/:file', { preHandler }, ({ params }, reply) =>
    sendFile(reply, folder, params.file),
  )
}

/** A mail's HTML may hold anything a feed sent: it gets an origin of its own and may run and load nothing. */
async function sendFile(reply: FastifyReply, folder: string, file: string): Promise<FastifyReply> {
  const type = TYPES[extname(file)]
  if (!SAFE_NAME.test(file) || !type) throw new NotFound('There is no such file.')
  const body = await readFile(join(folder, file)).catch(() => null)
  if (body === null) throw new NotFound('There is no such file.')
  return reply
    .header(
      'content-security-policy',
      "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; img-src data: 'self'; frame-ancestors 'self'",
    )
    .type(type)
    .send(body)
}
