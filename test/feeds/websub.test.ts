import { createHmac } from 'node:crypto'
import { afterAll, describe, expect, test } from 'vitest'
import { answerHub, callbackUrl, isReachable, subscribeToHub } from '../../src/feeds/websub.ts'
import { feedDocument, serve, startFeedServer } from '../helpers/feed-server.ts'
import { openPollingTest } from '../helpers/polling.ts'

const server = await startFeedServer()
afterAll(() => server.close())
const polling = await openPollingTest()
const deps = { ...polling.deps, publicUrl: 'https://sitrep.example.org' }
const TOPIC = 'https://news.example/feed'

/** What the hub was asked, form by form. */
const asked: URLSearchParams[] = []
server.set('/hub', (response, request) => {
  let body = ''
  request.on('data', (chunk) => {
    body += chunk
  })
  request.on('end', () => {
    asked.push(new URLSearchParams(body))
    response.writeHead(202).end()
  })
})

const head = `<atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${server.url('/hub')}"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${TOPIC}"/>`
const document = (...ids: string[]) =>
  feedDocument(
    ids.map((id) => ({ id })),
    head,
  )

let count = 0
/** A feed that was polled once and whose hub was asked to push. */
async function subscribed() {
  const path = `/pushed-${count++}`
  const first = `${path.slice(1)}-first`
  server.set(path, serve(document(first)))
  const id = await polling.add(server.url(path))
  await polling.poll(id)
  expect(await subscribeToHub(deps, id)).toBeNull()
  const form = asked.at(-1)!
  const token = form.get('hub.callback')!.split('/').at(-1)!
  const push = (body: string, signature?: string) => {
    const signed = `sha256=${createHmac('sha256', form.get('hub.secret')!).update(body).digest('hex')}`
    const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': signature ?? signed }
    return answerHub(polling.deps, { token, method: 'POST', query: {}, headers, body: Buffer.from(body) })
  }
  const get = (query: Record<string, string>) =>
    answerHub(polling.deps, { token, method: 'GET', query, headers: {}, body: Buffer.alloc(0) })
  const verify = () =>
    get({ 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.challenge': 'abc', 'hub.lease_seconds': '864000' })
  return { ...{ id, form, token, push, get, verify, first }, feed: () => polling.feed(id) }
}

describe('asking a hub', () => {
  test('names topic, callback and a secret', async () => {
    const { form, token, feed } = await subscribed()
    expect(Object.fromEntries(form)).toMatchObject({ 'hub.mode': 'subscribe', 'hub.topic': TOPIC })
    expect(form.get('hub.callback')).toBe(callbackUrl('https://sitrep.example.org/', token))
    expect(form.get('hub.secret')!.length).toBeGreaterThan(20)
    expect(await feed()).toMatchObject({ hubState: 'asked' })
  })

  test('is not done twice in an hour, and again after that', async () => {
    const { id } = await subscribed()
    const before = asked.length
    await subscribeToHub(deps, id)
    expect(asked.length).toBe(before)
    polling.clock.advance(2 * 3_600_000)
    await subscribeToHub(deps, id)
    expect(asked.length).toBe(before + 1)
  })

  test('is not done where no hub could reach us', async () => {
    const { id } = await subscribed()
    polling.clock.advance(2 * 3_600_000)
    const before = asked.length
    await subscribeToHub({ ...deps, publicUrl: 'http://127.0.0.1:3000' }, id)
    expect(asked.length).toBe(before)
  })

  test.each([
    ['https://sitrep.example.org', true],
    ['https://8.8.8.8', true],
    ['http://127.0.0.1:3000', false],
    ['http://localhost:3000', false],
    ['http://192.168.1.5', false],
    ['http://[::1]:3000', false],
    ['http://nas.local', false],
  ])('%s is reachable: %s', (url, expected) => {
    expect(isReachable(url)).toBe(expected)
  })

  test('is repeated a day before the lease ends', async () => {
    const { id, verify } = await subscribed()
    await verify()
    const before = asked.length
    polling.clock.advance(8.5 * 86_400_000)
    await subscribeToHub(deps, id)
    expect(asked.length).toBe(before)
    polling.clock.advance(86_400_000)
    await subscribeToHub(deps, id)
    expect(asked.length).toBe(before + 1)
  })
})

describe('being verified', () => {
  test('what was asked for is confirmed with the challenge', async () => {
    const { verify, feed } = await subscribed()
    expect(await verify()).toEqual({ status: 200, body: 'abc', itemIds: [] })
    expect(await feed()).toMatchObject({ hubState: 'active' })
  })

  test('a promise to push for longer than a month is taken for a month', async () => {
    const { get, feed } = await subscribed()
    for (const seconds of ['1e300', '9'.repeat(30), 'Infinity']) {
      const wanted = { 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.challenge': 'abc' }
      expect(await get({ ...wanted, 'hub.lease_seconds': seconds })).toMatchObject({ status: 200 })
      const { hubUntil } = await feed()
      expect(hubUntil!.getTime() - polling.clock.now().getTime()).toBe(30 * 86_400_000)
    }
  })

  test('what was not asked for is not', async () => {
    const { get } = await subscribed()
    const wanted = { 'hub.mode': 'subscribe', 'hub.topic': TOPIC, 'hub.challenge': 'abc' }
    expect(await get({ ...wanted, 'hub.topic': 'https://else.example/' })).toMatchObject({ status: 404 })
    expect(await get({ ...wanted, 'hub.mode': 'unsubscribe' })).toMatchObject({ status: 404 })
    const other = { token: 'no-such-token', method: 'GET', query: wanted, headers: {}, body: Buffer.alloc(0) }
    expect(await answerHub(polling.deps, other)).toMatchObject({ status: 404 })
  })

  test('a refusal leaves the feed to be polled', async () => {
    const { get, feed } = await subscribed()
    expect(await get({ 'hub.mode': 'denied', 'hub.topic': TOPIC })).toMatchObject({ status: 200 })
    expect(await feed()).toMatchObject({ hubState: 'refused', state: 'active' })
  })
})

describe('a push', () => {
  test('that is signed is taken in at once, and not again by the next poll', async () => {
    const { id, push, first } = await subscribed()
    expect(await push(document(`${first}-second`, first))).toMatchObject({ status: 202, itemIds: [expect.any(Number)] })
    expect(await push(document(`${first}-second`))).toMatchObject({ status: 202, itemIds: [] })
    expect((await polling.items(id)).map(({ quiet }) => quiet)).toEqual([true, false])
  })

  test.each(['sha256=00', 'sha256=', 'none', `sha1=${'0'.repeat(40)}`, 'md5=d41d8cd98f00b204e9800998ecf8427e'])(
    'signed with %s is answered alike and taken in by nobody',
    async (signature) => {
      const { id, push, first } = await subscribed()
      expect(await push(document(`${first}-forged`), signature)).toMatchObject({ status: 202, itemIds: [] })
      expect(await polling.items(id)).toHaveLength(1)
    },
  )

  test('that cannot be read makes us look for ourselves', async () => {
    const { push, feed } = await subscribed()
    await push('ping')
    expect((await feed()).nextPollAt).toEqual(polling.clock.now())
  })

  test('to a paused feed is not taken in', async () => {
    const { id, push, first } = await subscribed()
    await polling.database.query(`UPDATE feeds SET state = 'paused' WHERE id = $1`, [id])
    expect(await push(document(`${first}-late`))).toMatchObject({ itemIds: [] })
  })
})
