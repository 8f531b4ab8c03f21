import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { PROJECT_ROOT } from '../paths.ts'
import type { Web } from './web.ts'

const FILES = { 'site.css': 'text/css', 'site.js': 'text/javascript', 'icon.svg': 'image/svg+xml' } as const
/** Where topics.yaml gives no colour that can be used. */
const COLOURS = ['#b3541e', '#2b6f8f', '#6b5b95', '#3f7d4e', '#a23b55', '#7a6a1f']

/** Our own few files, and the topics' colours as a style sheet, since pages may hold no inline style. */
export function serveAssets(server: FastifyInstance, { app }: Web): void {
  for (const [name, type] of Object.entries(FILES)) {
    const body = readAsset(name, app.config.templatesDir)
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    server.get(`/assets/${name}`, (request, reply) => {
      reply.header('cache-control', 'public, max-age=300').header('etag', etag)
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type(`${type}; charset=utf-8`).send(body)
    })
  }
  server.get('/assets/topics.css', (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=300')
      .type('text/css; charset=utf-8')
      .send(colourTopics(app.topics.topics)),
  )
}

function readAsset(name: string, overrides: string | null): Buffer {
  const own = overrides === null ? null : join(overrides, 'web', name)
  return readFileSync(own && existsSync(own) ? own : join(PROJECT_ROOT, 'templates', 'web', name))
}

function colourTopics(topics: readonly { id: string; colour?: unknown }[]): string {
  return topics
    .map(({ id, colour }, i) => {
      const wanted = typeof colour === 'string' && /^#[0-9a-f]{6}$/i.test(colour) ? colour : COLOURS[i % COLOURS.length]
      return `[data-topic="${CSS_ID.test(id) ? id : ''}"]{--topic:${wanted}}\n`
    })
    .join('')
}

const CSS_ID = /^[a-z0-9-]+$/
