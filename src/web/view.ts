import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Eta } from 'eta'
import type { FastifyReply } from 'fastify'
import { PROJECT_ROOT } from '../paths.ts'
import * as format from './format.ts'
import { leadOf } from './lead.ts'

export type View = {
  /** Answers with the page `name`, as HTML. */
  page(reply: FastifyReply, name: string, data: PageData): FastifyReply
  /** A piece of a page, as HTML. */
  piece(name: string, data: object): string
}

/** `title` is shown by the browser before the site's name; `lead` is the page's description for search engines. */
export type PageData = { title: string; lead?: string; feedPath?: string | null; [fact: string]: unknown }

/**
 * Renders templates/web, or the files of the same name in `overrides`/web. Whatever a template writes with `<%= %>` is
 * escaped; none of ours writes anything else.
 */
export function createView(overrides: string | null, now: () => Date, timeZone: string): View {
  const standard = join(PROJECT_ROOT, 'templates', 'web')
  const own = overrides === null ? null : join(overrides, 'web')
  const eta = new Eta({ views: standard, cache: true })
  const resolveStandard = eta.resolvePath
  eta.resolvePath = (name, options) => {
    const replacement = own && join(own, `${name}.eta`)
    // Only names as we write them ourselves may be replaced, so no path can lead out of the folder.
    if (replacement && /^[a-z0-9-]+$/.test(name) && existsSync(replacement)) return replacement
    return resolveStandard.call(eta, name, options)
  }
  const helpers = { ...format, leadOf, ...format.createTimes(now, timeZone) }
  const render = (name: string, data: object) => eta.render(name, { ...helpers, ...data })
  return {
    page: (reply, name, data) => reply.type('text/html; charset=utf-8').send(render(name, { page: data, ...data })),
    piece: render,
  }
}
