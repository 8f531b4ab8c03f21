import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { signWebhook } from '../../src/deliver/webhook/signature.ts'
import { PROJECT_ROOT } from '../../src/paths.ts'
import { temporaryFolder } from '../helpers/database.ts'

const SECRET = `whsec_${Buffer.from('a key of some length').toString('base64')}`
const BODY = '{"type":"notice.created","data":{"text":"Ü"}}'

let isFromSitrep: (secret: string, headers: Record<string, string>, body: Buffer) => boolean

beforeAll(async () => {
  const page = readFileSync(join(PROJECT_ROOT, 'docs', 'webhooks.md'), 'utf8')
  const file = join(temporaryFolder().path, 'recipe.mjs')
  writeFileSync(file, /```js\n([\s\S]*?)```/.exec(page)![1]!)
  ;({ isFromSitrep } = await import(pathToFileURL(file).href))
})

test('the recipe of the documentation takes what is signed', () => {
  expect(isFromSitrep(SECRET, signWebhook(SECRET, 'delivery-1', new Date(), BODY), Buffer.from(BODY))).toBe(true)
})

test('it takes nothing that was changed, is old, or is signed with another secret', () => {
  const headers = signWebhook(SECRET, 'delivery-1', new Date(), BODY)
  expect(isFromSitrep(SECRET, headers, Buffer.from(`${BODY} `))).toBe(false)
  expect(isFromSitrep(SECRET, { ...headers, 'webhook-id': 'delivery-2' }, Buffer.from(BODY))).toBe(false)
  expect(isFromSitrep(`whsec_${Buffer.from('other').toString('base64')}`, headers, Buffer.from(BODY))).toBe(false)
  const old = signWebhook(SECRET, 'delivery-1', new Date(Date.now() - 600_000), BODY)
  expect(isFromSitrep(SECRET, old, Buffer.from(BODY))).toBe(false)
})
