import { type Attachment, type ParsedMail, simpleParser } from 'mailparser'
import type { BounceKind } from '../../store/suppressions.ts'
import { deliveryOfMessageId } from './headers.ts'

/** What a report says about one of our mails. `delivery` is the one named by the returned mail's Message-ID. */
export type BounceVerdict = { kind: BounceKind; recipient: string | null; delivery: number | null; reason: string }

/**
 * Reads a bounce or a complaint: delivery status notifications (RFC 3464, as Postfix, Exchange, Gmail, SES and newer
 * Exim write them), the plain texts of qmail and older Exim, and feedback reports (RFC 5965).
 * @returns null for what is neither: delays that the server goes on with, holiday answers, spam
 */
export async function parseBounce(raw: Buffer): Promise<BounceVerdict | null> {
  const mail = await simpleParser(raw, {
    keepDeliveryStatus: true,
    skipHtmlToText: true,
    skipTextToHtml: true,
    skipImageLinks: true,
  })
  const delivery = findDelivery(mail)
  const found = readComplaint(mail) ?? readStatus(mail) ?? readExim(mail) ?? readQmail(mail)
  return found && { ...found, delivery }
}

type Found = Omit<BounceVerdict, 'delivery'>

const partOf = (mail: ParsedMail, type: string): Attachment | undefined =>
  mail.attachments.find((part) => part.contentType === type)

/** The mail that came back, or its headers, as an attachment or below the text; ours say in them which one it is. */
function findDelivery(mail: ParsedMail): number | null {
  const parts = mail.attachments.filter((part) =>
    /^(message\/rfc822|text\/rfc822-headers|message\/global)/.test(part.contentType),
  )
  const texts = [...parts.map((part) => part.content.toString('latin1')), mail.text ?? '']
  for (const text of texts) {
    const id = /^message-id:\s*(\S+)/im.exec(text)
    const delivery = id && deliveryOfMessageId(id[1]!)
    if (delivery) return delivery
  }
  return null
}

function readComplaint(mail: ParsedMail): Found | null {
  const report = partOf(mail, 'message/feedback-report')
  if (!report) return null
  const fields = readFields(report.content.toString('utf8'))
  const type = fields.get('feedback-type') ?? 'abuse'
  if (type === 'not-spam') return null
  const recipient = addressIn(fields.get('original-rcpt-to') ?? fields.get('removal-recipient') ?? '')
  return { kind: 'complaint', recipient, reason: `its reader reported a mail as ${type}` }
}

function readStatus(mail: ParsedMail): Found | null {
  const part = partOf(mail, 'message/delivery-status') ?? partOf(mail, 'message/global-delivery-status')
  if (!part) return null
  // The first block is about the message, each further one about a recipient; we send to one at a time.
  const blocks = part.content
    .toString('utf8')
    .replace(/\r\n/g, '\n')
    .split(/\n{2,}/)
    .map(readFields)
  const block = blocks.find((fields) => fields.has('final-recipient') || fields.has('original-recipient'))
  if (!block || /delayed|relayed|delivered|expanded/i.test(block.get('action') ?? '')) return null
  const said = block.get('diagnostic-code')?.replace(/^\s*[\w-]+\s*;\s*/, '') ?? ''
  // What the receiving server said is more exact than the sum that our own server drew from it.
  const status = enhancedStatus(said) ?? enhancedStatus(block.get('status') ?? '') ?? ''
  const recipient = addressIn(block.get('original-recipient') ?? '') ?? addressIn(block.get('final-recipient') ?? '')
  return { kind: judge(status, said), recipient, reason: describe(said || status) }
}

/** `X-Failed-Recipients`, then a text with the address on a line of its own and the reason indented below. */
function readExim(mail: ParsedMail): Found | null {
  const failed = mail.headers.get('x-failed-recipients')
  if (!failed) return null
  const recipient = addressIn(String(failed))
  const text = (mail.text ?? '').split(/^-{6,}.*copy of the message/im)[0]!
  const place = recipient === null ? -1 : text.toLowerCase().indexOf(recipient)
  const said = place < 0 ? text : text.slice(place + recipient!.length).split(/\n\s*\n/)[0]!
  return { kind: judge(enhancedStatus(said) ?? smtpStatus(said), said), recipient, reason: describe(said) }
}

/** The qmail-send bounce message format: `<address>:` and the reason, paragraph by paragraph. */
function readQmail(mail: ParsedMail): Found | null {
  const text = mail.text ?? ''
  if (!/^hi\. this is the /i.test(text.trim())) return null
  const own = text.split(/^--- (?:below this line is a copy|enclosed are the original headers)/im)[0]!
  const match = /^<([^<>\s]+@[^<>\s]+)>:\s*\n([\s\S]*?)(?:\n\s*\n|(?![\s\S]))/m.exec(own)
  if (!match) return null
  const said = match[2]!
  return {
    kind: judge(enhancedStatus(said) ?? smtpStatus(said), said),
    recipient: match[1]!.toLowerCase(),
    reason: describe(said),
  }
}

function readFields(block: string): Map<string, string> {
  const lines = block
    .replace(/\r\n/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .split('\n')
  const pairs = lines.map((line) => /^([\w-]+):\s*(.*)$/.exec(line)).filter((match) => match !== null)
  return new Map(pairs.map((match) => [match[1]!.toLowerCase(), match[2]!.trim()]))
}

function addressIn(text: string): string | null {
  return /[^\s<>;,"']+@[^\s<>;,"']+/.exec(text.replace(/^\s*(?:rfc822|utf-8)\s*;/i, ''))?.[0].toLowerCase() ?? null
}

const enhancedStatus = (text: string) => /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(text)?.[1] ?? null
const smtpStatus = (text: string) => `${/\b([45])\d\d\b/.exec(text)?.[1] ?? '5'}.0.0`

const NO_SUCH =
  /(user|mailbox|recipient|address|account|alias)[^.\n]{0,60}(unknown|not (be )?found|does ?n[o']t exist|do not exist|invalid|disabled|inactive|no longer)|no such (user|mailbox|recipient|address|person)|unknown (user|recipient|mailbox)|no mailbox here|isn't in my|host or domain name not found|unrouteable|no longer (in use|here|valid)/i
const NOT_ITS_FAULT =
  /quota|(mailbox|storage|inbox)[^.\n]{0,20}full|over ?quota|too (large|big)|spam|blocked|black ?list|policy|reputation|rate limit|greylist|try again|temporar|timed? ?out|expired|refused|unreachable|dmarc|spf\b/i

/**
 * Hard when the address itself is wrong: no such mailbox, disabled, no such domain. Everything else is soft, since it
 * may pass: full mailboxes, policies, suspected spam, servers that could not be reached.
 */
function judge(status: string, said: string): BounceKind {
  if (/^5\.(1\.(0|1|2|3|6|10)|2\.1|4\.(1|4))$/.test(status))
    return NOT_ITS_FAULT.test(said) && !NO_SUCH.test(said) ? 'soft' : 'hard'
  if (!status.startsWith('5')) return 'soft'
  if (/^5\.(2\.2|2\.3|3\.\d+|4\.\d+|7\.\d+)$/.test(status)) return 'soft'
  return NO_SUCH.test(said) ? 'hard' : 'soft'
}

/** One line without addresses, which stay out of pages and logs. */
function describe(said: string): string {
  const words = said
    .replace(/[^\s<>"'(]+@[^\s<>"')]+/g, 'the address')
    .replace(/\s+/g, ' ')
    .trim()
  return `mail came back: ${words.slice(0, 240) || 'no reason was given'}`
}
