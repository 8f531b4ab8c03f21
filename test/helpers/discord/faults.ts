/** An answer as Discord gives it when it refuses. */
export type Refusal = { status: number; body: unknown }

export const refuse = (status: number, code: number, message: string, errors?: unknown): Refusal => ({
  status,
  body: { code, message, ...(errors ? { errors } : {}) },
})

export const NOT_FOUND = refuse(404, 0, '404: Not Found')
export const UNAUTHORISED = refuse(401, 0, '401: Unauthorized')
export const UNKNOWN_CHANNEL = refuse(404, 10003, 'Unknown Channel')
export const UNKNOWN_GUILD = refuse(404, 10004, 'Unknown Guild')
export const UNKNOWN_MESSAGE = refuse(404, 10008, 'Unknown Message')
export const UNKNOWN_WEBHOOK = refuse(404, 10015, 'Unknown Webhook')
export const UNKNOWN_INTERACTION = refuse(404, 10062, 'Unknown interaction')
export const ACKNOWLEDGED = refuse(400, 40060, 'Interaction has already been acknowledged.')
export const MISSING_ACCESS = refuse(403, 50001, 'Missing Access')
export const EMPTY = refuse(400, 50006, 'Cannot send an empty message')
export const NO_DIRECT_MESSAGES = refuse(403, 50007, 'Cannot send messages to this user')
export const NO_TEXT_HERE = refuse(400, 50008, 'Cannot send messages in a non-text channel')
export const MISSING_PERMISSION = refuse(403, 50013, 'Missing Permissions')
export const NOT_MINE = refuse(403, 50005, 'Cannot edit a message authored by another user')
export const WRONG_CHANNEL_TYPE = refuse(403, 50024, 'Cannot execute action on this channel type')
export const BAD_WEBHOOK_TOKEN = refuse(401, 50027, 'Invalid Webhook Token')
export const ARCHIVED = refuse(400, 50083, 'Thread is archived')
export const BAD_JSON = refuse(400, 50109, 'The request body contains invalid JSON.')
export const THREAD_EXISTS = refuse(400, 160004, 'A thread has already been created for this message')
export const LOCKED = refuse(400, 160005, 'Thread is locked')
export const NEEDS_THREAD = refuse(
  400,
  220001,
  'Webhooks posted to forum channels must have a thread_name or thread_id',
)

/** A 50035 with the paths of what is wrong, from zod's issues. */
export function invalidBody(issues: readonly { path: PropertyKey[]; message: string }[]): Refusal {
  const errors: Record<string, unknown> = {}
  for (const { path, message } of issues) {
    let node = errors
    for (const key of path) {
      node[String(key)] ??= {}
      node = node[String(key)] as Record<string, unknown>
    }
    node._errors = [{ code: 'BASE_TYPE_INVALID', message }]
  }
  return refuse(400, 50035, 'Invalid Form Body', errors)
}
