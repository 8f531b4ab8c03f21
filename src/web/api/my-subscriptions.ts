import { z } from 'zod'
import { nextRun } from '../../digests/due.ts'
import { NotFound } from '../../errors.ts'
import {
  findReaderSubscription,
  listReaderSubscriptions,
  pauseSubscription,
  scheduleSubscription,
} from '../../store/reader-subscriptions.ts'
import type { Reader } from '../../store/readers.ts'
import { endSubscription } from '../../store/unsubscribe.ts'
import { subscriptionInput } from '../inputs.ts'
import { saveSubscription } from '../manage-subscriptions.ts'
import type { Web } from '../web.ts'
import { requireReader } from './access.ts'
import { forWhom, nothing, refuse, security } from './own.ts'
import * as say from './schemas.ts'
import type { Api } from './typed-api.ts'

export function addSubscriptions(api: Api, web: Web): void {
  const { database, now } = web.app
  const common = { tags: ['Subscriptions'], security, querystring: forWhom }
  const response = { 200: say.subscription }
  const find = async (reader: Reader, id: number) => {
    const found = await findReaderSubscription(database, reader.id, id)
    if (!found) throw new NotFound('You have no such subscription.')
    return found
  }
  api.get(
    '/api/v1/subscriptions',
    {
      schema: {
        ...common,
        summary: 'My subscriptions',
        response: { 200: z.object({ data: z.array(say.subscription) }) },
      },
    },
    async (request) => ({ data: await listReaderSubscriptions(database, (await requireReader(web, request)).id) }),
  )
  api.post(
    '/api/v1/subscriptions',
    {
      schema: {
        ...common,
        summary: 'Add a subscription',
        body: subscriptionInput,
        response: { 201: say.subscription },
      },
    },
    async (request, reply) => {
      const reader = await requireReader(web, request)
      const problems = await saveSubscription(web, reader, null, request.body)
      if (problems) refuse(problems)
      const all = await listReaderSubscriptions(database, reader.id)
      return reply.code(201).send(all.find((one) => one.name === request.body.name)!)
    },
  )
  api.put(
    '/api/v1/subscriptions/:id',
    { schema: { ...common, summary: 'Change a subscription', params: say.byId, body: subscriptionInput, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      const problems = await saveSubscription(web, reader, id, request.body)
      if (problems) refuse(problems)
      return find(reader, id)
    },
  )
  api.post(
    '/api/v1/subscriptions/:id/pause',
    { schema: { ...common, summary: 'Pause a subscription', params: say.byId, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id } = await find(reader, request.params.id)
      await pauseSubscription(database, reader.id, id)
      return find(reader, id)
    },
  )
  api.post(
    '/api/v1/subscriptions/:id/resume',
    { schema: { ...common, summary: 'Resume a subscription', params: say.byId, response } },
    async (request) => {
      const reader = await requireReader(web, request)
      const { id, schedule, timeZone } = await find(reader, request.params.id)
      await scheduleSubscription(database, id, nextRun(schedule, timeZone, now()))
      return find(reader, id)
    },
  )
  api.delete(
    '/api/v1/subscriptions/:id',
    { schema: { ...common, summary: 'End a subscription', params: say.byId, response: nothing } },
    async (request, reply) => {
      const reader = await requireReader(web, request)
      await endSubscription(database, reader.id, (await find(reader, request.params.id)).id)
      return reply.code(204).send(null)
    },
  )
}
