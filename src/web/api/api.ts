import swagger from '@fastify/swagger'
import type { FastifyInstance } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod'
import type { Web } from '../web.ts'
import { addMineRoutes } from './mine.ts'
import { addOperatingRoutes } from './operating.ts'
import { addReadingRoutes } from './reading.ts'
import { typedApi } from './typed-api.ts'

/** The JSON API under /api/v1, its OpenAPI document, and a page about both. */
export function addApi(server: FastifyInstance, web: Web): void {
  server.register(async (scope) => {
    scope.setValidatorCompiler(validatorCompiler)
    scope.setSerializerCompiler(serializerCompiler)
    await scope.register(swagger, {
      openapi: describeApi(web.app.config.publicUrl),
      transform: jsonSchemaTransform,
      transformObject: jsonSchemaTransformObject,
    })
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store')
    })
    const api = typedApi(scope)
    addReadingRoutes(api, web)
    addMineRoutes(api, web)
    addOperatingRoutes(api, web)
    scope.get('/api/v1/openapi.json', { schema: { hide: true } }, async () => scope.swagger())
    scope.get('/api', { schema: { hide: true } }, (_request, reply) =>
      web.view.page(reply, 'api', { title: 'API', calls: listCalls(scope.swagger()) }),
    )
  })
}

function describeApi(publicUrl: string) {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sitrep',
      version: '1',
      description: `Everything the pages do. What they show to all needs no token; the rest wants a token that its owner makes on their page, or the operator on theirs. Lists go on with \`after\`, the \`next\` of the page before.`,
    },
    servers: [{ url: publicUrl }],
    components: { securitySchemes: { token: { type: 'http' as const, scheme: 'bearer' } } },
  }
}

export type Call = { method: string; path: string; summary: string; group: string }

type Document = { paths?: Record<string, Record<string, { summary?: string; tags?: string[] }> | undefined> }

function listCalls(document: unknown): Call[] {
  return Object.entries((document as Document).paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).map(([method, { summary = '', tags = [] }]) => ({
      ...{ method: method.toUpperCase(), path, summary, group: tags[0] ?? '' },
    })),
  )
}
