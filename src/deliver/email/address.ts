import { domainToASCII, domainToUnicode } from 'node:url'

/** `local` is printable ASCII of RFC 5321's dot-string form; quoted local parts are valid but nobody has one. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/
const DOMAIN = /^(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/
const LONGEST_LOCAL = 64

/**
 * An address as we store and compare it: trimmed, in small letters, its domain in ASCII (`josé@bücher.example` has no
 * ASCII form for `josé` and is refused, `jose@bücher.example` becomes `jose@xn--bcher-kva.example`).
 * @returns null for whatever mail cannot be sent to: several addresses, names, line ends, quotes, bare host names
 */
export function normaliseAddress(text: string): string | null {
  const plain = text.trim().normalize('NFC').toLowerCase()
  const at = plain.lastIndexOf('@')
  const local = plain.slice(0, at)
  if (at < 1 || local.length > LONGEST_LOCAL || !LOCAL.test(local)) return null
  const written = plain.slice(at + 1)
  // Browsers take these for ends of the host name and would cut the address short.
  if (/[\s/?#:@\\%[\]]/.test(written)) return null
  const domain = domainToASCII(written)
  return DOMAIN.test(domain) ? `${local}@${domain}` : null
}

/** The address as its owner writes it. */
export function showAddress(address: string): string {
  const at = address.lastIndexOf('@')
  return `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`
}

/** `name` is what stands before the address, without quotes; '' when nothing does. */
export type Mailbox = { name: string; address: string; domain: string }

/** Reads `Sitrep <sitrep@example.org>` or a bare address; a host without a dot is allowed for our own sender. */
export function readMailbox(text: string): Mailbox | null {
  const match = /^\s*(?:"?([^"<>\r\n]*?)"?\s*<)?([^<>\s@]+@[^<>\s@]+?)>?\s*$/.exec(text)
  if (!match) return null
  const address = match[2]!.toLowerCase()
  const domain = domainToASCII(address.slice(address.lastIndexOf('@') + 1))
  if (domain === '') return null
  return { name: match[1] ?? '', address: `${address.slice(0, address.lastIndexOf('@'))}@${domain}`, domain }
}
