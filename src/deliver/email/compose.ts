import type { Delivery, Destination, DigestContent } from '../../model.ts'
import type { Message } from '../channel.ts'
import type { Scope, TokenKeeper } from '../tokens.ts'
import { readMailbox } from './address.ts'
import { subjectOfAlert, viewAlert } from './alert.ts'
import { ROOMS, stripOf, subjectOfDigest, viewDigest } from './digest.ts'
import { encodeHeader, messageIdOf, type ReturnPath, writeMailbox } from './headers.ts'
import type { LinkBase } from './links.ts'
import { MARKS, type Marks, type PreparedMail, personalise, prepareMail } from './mime.ts'
import { viewNotice } from './notice.ts'
import type { MailTemplates, RenderedMail } from './templates.ts'

export type ComposeDeps = {
  templates: MailTemplates
  tokens: TokenKeeper
  /** `Sitrep <sitrep@example.org>` */
  from: string
  publicUrl: string
  returnPath: ReturnPath | null
  now: () => Date
}

/** What all readers of one content share: the finished MIME, and what a preview shows of it. */
export type SharedMail = RenderedMail & { subject: string; prepared: PreparedMail; picture: Buffer | null }

/** One reader's mail, ready to send. `from` and `to` are the envelope's. */
export type ReadyMail = {
  from: string
  to: string
  raw: Buffer
  messageId: string
  shared: SharedMail
  /** What stands in `shared` for the reader's `tokens`. */
  marks: Marks
  tokens: Marks
}

export type MailComposer = {
  compose(message: Message, to: Destination, delivery: Delivery): Promise<ReadyMail>
}

/** Gmail cuts a mail off at 102 KB of HTML. */
const MOST_HTML_BYTES = 98_000

export function createMailComposer(deps: ComposeDeps): MailComposer {
  const sender = readMailbox(deps.from)
  if (!sender) throw new Error('MAIL_FROM must be an address, as in Sitrep <sitrep@example.org>')
  // Holds a digest's mail as long as somebody holds the digest: a fan-out renders it once and then lets go of it.
  const digests = new WeakMap<DigestContent, Promise<SharedMail>>()
  const share = (message: Message, to: Destination): Promise<SharedMail> => {
    const base = linkBase(deps.publicUrl, message)
    if (message.kind !== 'digest') return renderShort(deps.templates, message, base, to)
    const known = digests.get(message.digest) ?? renderDigest(deps.templates, message.digest, base)
    digests.set(message.digest, known)
    return known
  }
  return {
    compose: async (message, to, delivery) => {
      const shared = await share(message, to)
      const tokens = issueTokens(deps.tokens, message, to, delivery)
      const messageId = messageIdOf(delivery.id, sender.domain)
      const headers = [
        `From: ${writeMailbox(sender.name, sender.address)}`,
        `To: ${to.address}`,
        `Subject: ${encodeHeader(shared.subject)}`,
        `Date: ${rfcDate(deps.now())}`,
        `Message-ID: ${messageId}`,
        ...threadHeaders(message, sender.domain),
        ...listHeaders(message, delivery, sender.domain, `${trimSlash(deps.publicUrl)}/u/${tokens.unsubscribe}`),
      ]
      const from = deps.returnPath?.addressOf(delivery.id) ?? sender.address
      return {
        from,
        to: to.address,
        raw: personalise(shared.prepared, headers, tokens),
        messageId,
        shared,
        marks: MARKS,
        tokens,
      }
    },
  }
}

const trimSlash = (url: string) => url.replace(/\/+$/, '')

/** In a notice the button's token takes the place that in other mails the link to the manage page has. */
function linkBase(publicUrl: string, message: Message): LinkBase {
  const base = trimSlash(publicUrl)
  const confirms = message.kind === 'notice' && message.action && 'purpose' in message.action
  const page = confirms ? (message.action as { purpose: string }).purpose : 'manage'
  return {
    publicUrl: base,
    manageUrl: `${base}/${page}/${MARKS.manage}`,
    unsubscribeUrl: `${base}/u/${MARKS.unsubscribe}`,
    recipient: 'this address',
  }
}

/** Renders with ever less of each story until the mail fits. */
async function renderDigest(templates: MailTemplates, digest: DigestContent, base: LinkBase): Promise<SharedMail> {
  const strip = stripOf(digest)
  let rendered: RenderedMail = { html: '', text: '' }
  for (const room of ROOMS) {
    rendered = await templates.render('digest', viewDigest(digest, room, base, strip))
    if (Buffer.byteLength(rendered.html) <= MOST_HTML_BYTES) break
  }
  const picture = strip && { png: strip.png, name: 'counts.png' }
  return {
    ...{ ...rendered, subject: subjectOfDigest(digest), picture: strip?.png ?? null },
    prepared: await prepareMail({ ...rendered, picture }),
  }
}

async function renderShort(
  templates: MailTemplates,
  message: Exclude<Message, { kind: 'digest' }>,
  base: LinkBase,
  to: Destination,
): Promise<SharedMail> {
  const alert = message.kind === 'alert'
  const view = alert ? viewAlert(message, base, to.timeZone) : viewNotice(message, base)
  const rendered = await templates.render(message.kind, view)
  const subject = alert ? subjectOfAlert(message) : message.subject
  return { ...rendered, subject, picture: null, prepared: await prepareMail({ ...rendered, picture: null }) }
}

function issueTokens(tokens: TokenKeeper, message: Message, to: Destination, delivery: Delivery): Marks {
  const grant = { destinationId: to.id, epoch: to.tokenEpoch ?? 0 }
  const action = message.kind === 'notice' ? message.action : undefined
  const purpose = action && 'purpose' in action ? action.purpose : 'manage'
  return {
    manage: tokens.issue({ ...grant, purpose, scope: { kind: 'all' } }),
    unsubscribe: tokens.issue({ ...grant, purpose: 'unsubscribe', scope: scopeOf(message, delivery) }),
  }
}

/** One click ends what this mail is an instance of, and nothing else. */
function scopeOf(message: Message, delivery: Delivery): Scope {
  if (message.kind === 'digest' && message.subscriptionId) return { kind: 'subscription', id: message.subscriptionId }
  if (message.kind !== 'alert') return { kind: 'all' }
  const several = (message.together?.others.length ?? 0) > 0
  return several || delivery.watchlistId === null ? { kind: 'alerts' } : { kind: 'watchlist', id: delivery.watchlistId }
}

/** Follow-ups answer their alert; everything else stands alone. */
function threadHeaders(message: Message, domain: string): string[] {
  if (message.kind !== 'alert' || !message.followUp) return []
  const first = messageIdOf(message.followUp.firstDeliveryId, domain)
  return [`In-Reply-To: ${first}`, `References: ${first}`]
}

/** Headers of RFC 2919 and RFC 8058, and the one that keeps holiday answers away (RFC 3834). */
function listHeaders(message: Message, delivery: Delivery, domain: string, unsubscribeUrl: string): string[] {
  const list =
    message.kind === 'digest'
      ? `digest-${message.subscriptionId ?? 0}`
      : message.kind === 'alert'
        ? `alerts-${message.together?.others.length ? 0 : (delivery.watchlistId ?? 0)}`
        : 'notices'
  return [
    `List-Id: <${list}.${domain}>`,
    `List-Unsubscribe: <${unsubscribeUrl}>`,
    'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
    'Auto-Submitted: auto-generated',
  ]
}

/** `Tue, 14 Oct 2025 07:30:00 +0000` */
function rfcDate(at: Date): string {
  return at.toUTCString().replace('GMT', '+0000')
}
