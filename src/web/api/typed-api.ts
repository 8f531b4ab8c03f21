import type { FastifyInstance } from 'fastify'
import type { ZodTypeProvider } from 'fastify-type-provider-zod'

/** A server whose routes take the types of their input and answers from their zod schemas. */
export type Api = ReturnType<typeof typedApi>

export function typedApi(server: FastifyInstance) {
  return server.withTypeProvider<ZodTypeProvider>()
}
