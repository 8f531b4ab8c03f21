import { buildWeb } from '../../src/web/server.ts'
import type { Site } from '../web/site.ts'

export type Route = { method: string; url: string }

/** Every route that the service answers, as Fastify knows them: one that is added tomorrow is among them. */
export async function listRoutes({ app }: Site): Promise<Route[]> {
  const routes: Route[] = []
  const server = buildWeb(app)
  server.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat()) routes.push({ method: one, url })
  })
  await server.ready()
  await server.close()
  return routes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
}

export function isUnsafe({ method }: Route): boolean {
  return method !== 'GET'
}

/** The route's address with `values` in place of its parameters, `standard` where none is given. */
export function fill(url: string, values: Record<string, string>, standard = '1'): string {
  return url
    .replace(/:([a-z]+)(?:\([^)]*\))?/gi, (_, name: string) => writePart(values[name] ?? standard))
    .replace('*', writePart(standard))
}

/** As it stands in an address; what is no character of Unicode is replaced, as browsers do. */
export function writePart(text: string): string {
  return encodeURIComponent(Buffer.from(text).toString())
}
