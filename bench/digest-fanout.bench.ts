/**
 * One digest to many readers: our channel, which builds the MIME once and patches each reader's headers and tokens in,
 * beside nodemailer building every mail, to the same local server in the same run.
 */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { createTransport } from 'nodemailer'
import type { Channel } from '../src/deliver/channel.ts'
import { createEmailChannel } from '../src/deliver/email/channel.ts'
import { createMailComposer, type ReadyMail } from '../src/deliver/email/compose.ts'
import { openMailTemplates } from '../src/deliver/email/templates.ts'
import { createTokenKeeper } from '../src/deliver/tokens.ts'
import type { Delivery, Destination } from '../src/model.ts'
import { makeDigest } from './digest-content.ts'
import { measureBuilding } from './digest-readers.ts'
import type { BenchResult } from './result.ts'

const CONNECTIONS = 10
const IN_FLIGHT = 40
const ROUNDS = 3
const digest = makeDigest()

export default async function* run(args: string[]): AsyncGenerator<BenchResult> {
  const given = args.find((arg) => !arg.startsWith('--'))
  const mails = Number(given ?? (args.includes('--quick') ? 900 : 3_000))
  const sink = new Worker(new URL(`./smtp-sink.${import.meta.url.split('.').at(-1)}`, import.meta.url))
  const [port] = (await once(sink, 'message')) as [number]
  const now = () => new Date()
  const deps = {
    ...{ templates: openMailTemplates(null), tokens: createTokenKeeper('a secret', now), now, returnPath: null },
    ...{ from: 'Sitrep <sitrep@example.org>', publicUrl: 'https://sitrep.example.org' },
  }
  const composer = createMailComposer(deps)
  const limits = { perSecond: 0, perHour: 0, dkim: null, whySuppressed: async () => null }
  const ours = createEmailChannel({ ...deps, ...limits, smtpUrl: `smtp://127.0.0.1:${port}`, connections: CONNECTIONS })
  const plain = await createPlainSender(port, await composeFor(composer, 0))
  await inParallel(200, (id) => sendOurs(ours, id))
  await inParallel(200, plain.send)
  const [plainRates, ourRates]: [number[], number[]] = [[], []]
  for (let round = 0; round < ROUNDS; round++) {
    plainRates.push(await measure(mails / ROUNDS, plain.send))
    ourRates.push(await measure(mails / ROUNDS, (id) => sendOurs(ours, id)))
  }
  const [plainRate, ourRate] = [median(plainRates), median(ourRates)]
  const size = (await composeFor(composer, 1)).raw.length
  yield { bench: 'digest-fanout', n: mails, unit: 'mails/s', value: Math.round(ourRate), bytes: size }
  yield { bench: 'digest-fanout plain', n: mails, unit: 'mails/s', value: Math.round(plainRate), bytes: size }
  yield {
    bench: 'digest-fanout ratio',
    n: mails,
    unit: 'times plain',
    value: Math.round((ourRate / plainRate) * 100) / 100,
  }
  yield await measureComposing(composer)
  yield await measureBuilding(2_000)
  await ours.close()
  plain.close()
  await sink.terminate()
}

const readerOf = (id: number): Destination => ({
  ...{
    id,
    kind: 'email',
    address: `reader${id}@example.com`,
    name: 'A reader',
    state: 'active',
    timeZone: 'Europe/Oslo',
  },
})
const deliveryOf = (id: number): Delivery => ({
  ...{ id, destinationId: id, kind: 'digest', watchlistId: null, lineId: null, storyId: null, itemId: null },
  ...{ digestId: id, details: {}, attempts: 1, createdAt: new Date(0) },
})
const message = { kind: 'digest' as const, digest, subscriptionId: 40 }

function composeFor(composer: ReturnType<typeof createMailComposer>, id: number): Promise<ReadyMail> {
  return composer.compose(message, readerOf(id), deliveryOf(id))
}

async function sendOurs(channel: Channel, id: number): Promise<void> {
  const outcome = await channel.send(message, readerOf(id), deliveryOf(id))
  if (outcome.kind !== 'sent') throw new Error('a mail was not taken')
}

/** What a program would do that hands nodemailer the same HTML, text, picture and headers for each reader. */
async function createPlainSender(port: number, { shared, marks }: ReadyMail) {
  const transport = createTransport({
    ...{ pool: true, host: '127.0.0.1', port, maxConnections: CONNECTIONS, maxMessages: Number.POSITIVE_INFINITY },
  })
  const attachments = shared.picture ? [{ filename: 'counts.png', content: shared.picture, cid: 'picture' }] : []
  return {
    send: async (id: number) => {
      const token = `token-of-reader-${id}`
      const personal = (text: string) => text.replaceAll(marks.manage, token).replaceAll(marks.unsubscribe, token)
      await transport.sendMail({
        ...{ from: 'Sitrep <sitrep@example.org>', to: `reader${id}@example.com`, subject: shared.subject, attachments },
        ...{ html: personal(shared.html), text: personal(shared.text), messageId: `<delivery.${id}@example.org>` },
        headers: {
          'List-Unsubscribe': `<https://sitrep.example.org/u/${token}>`,
          'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        },
      })
    },
    close: () => transport.close(),
  }
}

async function inParallel(count: number, send: (id: number) => Promise<void>): Promise<void> {
  let next = 0
  const lane = async () => {
    while (next < count) await send(++next)
  }
  await Promise.all(Array.from({ length: IN_FLIGHT }, lane))
}

async function measure(count: number, send: (id: number) => Promise<void>): Promise<number> {
  const start = performance.now()
  await inParallel(count, send)
  return (count * 1_000) / (performance.now() - start)
}

/** A hundred thousand readers of one digest: rendered once, and nothing kept of each. */
async function measureComposing(composer: ReturnType<typeof createMailComposer>): Promise<BenchResult> {
  const count = 100_000
  const before = process.memoryUsage().rss
  let most = before
  const start = performance.now()
  for (let id = 1; id <= count; id++) {
    await composeFor(composer, id)
    if (id % 1_000 === 0) {
      await new Promise(setImmediate)
      most = Math.max(most, process.memoryUsage().rss)
    }
  }
  const value = Math.round((count * 1_000) / (performance.now() - start))
  return {
    bench: 'digest-fanout composing',
    n: count,
    unit: 'mails/s',
    value,
    grownMiB: Math.round((most - before) / 2 ** 20),
  }
}

const median = (rates: number[]) => [...rates].sort((a, b) => a - b)[Math.floor(rates.length / 2)]!
