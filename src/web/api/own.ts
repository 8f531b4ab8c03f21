import { z } from 'zod'
import { InputInvalid } from '../../errors.ts'
import type { Problems } from '../inputs.ts'
import * as say from './schemas.ts'

/** The operator may act for any destination by naming it. */
export const forWhom = z.object({ destination: say.id.optional().describe("whose, for the operator's token") })
export const security = [{ token: [] }]
export const nothing = { 204: z.null() }

/** @throws InputInvalid that points at the first field with a problem */
export function refuse(problems: Problems): never {
  const [field, message] = Object.entries(problems)[0] ?? ['', 'That cannot be saved.']
  throw new InputInvalid(message, field || null)
}
