import type { SendOutcome } from '../channel.ts'

/** What nodemailer's errors carry. `command` is the SMTP command that was refused. */
export type SmtpError = Error & { code?: string; responseCode?: number; response?: string; command?: string }

const GREYLIST_MS = 5 * 60_000
const LATER_MS = 60_000
/** RFC 3463: no such mailbox or domain, mailbox disabled, moved away. */
const NO_SUCH_ADDRESS = /\b5\.(1\.[01236]|1\.10|2\.1|4\.4)\b/
const NO_SUCH_USER =
  /(user|mailbox|recipient|address|account)[^.]{0,40}(unknown|not found|does not exist|doesn't exist|invalid|disabled|unavailable|no longer)|no such (user|mailbox|recipient|address)|unknown (user|recipient|mailbox)/i

/**
 * What a failed SMTP conversation means for the delivery. Only the recipient's own refusal switches a destination off;
 * our wrong password, a refused sender or a suspected spam is no fault of the address.
 */
export function outcomeOfSmtpError(error: SmtpError): SendOutcome {
  const code = error.responseCode ?? 0
  const reason = describe(error)
  if (error.code === 'EAUTH' || code === 0) return { kind: 'retry', reason }
  if (code < 500) return { kind: 'retry', reason, afterMs: isGreylisting(error) ? GREYLIST_MS : LATER_MS }
  if (isFullMailbox(error)) return { kind: 'retry', reason, afterMs: 6 * 3_600_000 }
  if (!error.command || /^(CONN|EHLO|HELO|STARTTLS|AUTH|MAIL)/i.test(error.command)) return { kind: 'retry', reason }
  return { kind: 'dead', reason, destinationOff: isNoSuchAddress(error) }
}

/** What the recipient's own refusal says about the address; null when the refusal was about something else. */
export function bounceOfSmtpError(error: SmtpError): 'hard' | 'soft' | null {
  if ((error.responseCode ?? 0) < 500 || !/^(RCPT|DATA)/i.test(error.command ?? '')) return null
  if (isNoSuchAddress(error)) return 'hard'
  return isFullMailbox(error) ? 'soft' : null
}

/** The server's own words without addresses, which stay out of logs and of other people's pages. */
function describe({ message, response, responseCode }: SmtpError): string {
  const words = (response ?? message).replace(/[^\s<>"']+@[^\s<>"']+/g, 'the address').replace(/\s+/g, ' ')
  const said = words.slice(0, 300)
  return responseCode ? `the mail server said: ${said}` : `the mail server was not reached: ${said}`
}

const isGreylisting = ({ response }: SmtpError) => /grey ?list|greylist|try again|4\.7\.1/i.test(response ?? '')
const isFullMailbox = ({ response }: SmtpError) => /\b5\.2\.2\b|quota|mailbox (is )?full/i.test(response ?? '')

function isNoSuchAddress({ command, response }: SmtpError): boolean {
  if (!/^RCPT/i.test(command ?? '')) return false
  const text = response ?? ''
  return /\b5\.\d+\.\d+\b/.test(text) ? NO_SUCH_ADDRESS.test(text) : NO_SUCH_USER.test(text)
}
