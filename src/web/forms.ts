import { splitLines } from './reading.ts'

/** A posted form: every field a string, or several of one name. */
export type FormBody = Record<string, string | string[] | undefined>

/** What of a body is a form's; JSON sent in a form's place may hold anything else. */
export function readForm(body: unknown): FormBody {
  if (typeof body !== 'object' || body === null) return {}
  return Object.fromEntries(Object.entries(body).filter(([, value]) => [value].flat().every(isText)))
}

const isText = (value: unknown) => typeof value === 'string'

export function one(form: FormBody, field: string): string {
  const value = form[field]
  return (Array.isArray(value) ? value[0] : value)?.trim() ?? ''
}

export function many(form: FormBody, field: string): string[] {
  const value = form[field]
  return value === undefined ? [] : [value].flat()
}

export function isTicked(form: FormBody, field: string): boolean {
  return one(form, field) !== ''
}

/** As the schedule inputs write it; the schema then says what is wrong with it. */
export function scheduleOf(form: FormBody): object {
  if (one(form, 'rhythm') === 'every') return { kind: 'every', hours: Number(one(form, 'hours')) }
  return { kind: 'daily', localTime: one(form, 'localTime'), days: many(form, 'days').map(Number) }
}

export function subscriptionOf(form: FormBody): object {
  return {
    name: one(form, 'name'),
    topics: many(form, 'topics'),
    watchlistIds: many(form, 'watchlistIds').map(Number),
    schedule: scheduleOf(form),
    timeZone: one(form, 'timeZone'),
    mostStories: Number(one(form, 'mostStories') || 20),
    leastScore: Number(one(form, 'leastScore') || 0) / 100,
    sendEmpty: isTicked(form, 'sendEmpty'),
    isPublic: isTicked(form, 'isPublic'),
  }
}

export function watchlistOf(form: FormBody): { name: string; queries: string[]; alerts: boolean } {
  return { name: one(form, 'name'), queries: splitLines(one(form, 'queries'), 1000), alerts: isTicked(form, 'alerts') }
}

export function settingsOf(form: FormBody): object {
  const time = (field: string) => one(form, field) || null
  return {
    name: one(form, 'name'),
    timeZone: one(form, 'timeZone'),
    quietFrom: time('quietFrom'),
    quietTo: time('quietTo'),
  }
}
