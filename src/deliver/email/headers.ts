import { createHmac } from 'node:crypto'

/** Longest run of text that a header line takes before it is folded (RFC 5322). */
const WORD_BYTES = 39

/** Text without what could end a header or hide in it: line ends, other controls, direction marks. */
function cleanHeader(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** A header's text in printable ASCII, as encoded words of RFC 2047 where it holds anything else. */
export function encodeHeader(text: string): string {
  const clean = cleanHeader(text)
  if (/^[\x20-\x7e]*$/.test(clean) && clean.length < 900 && !clean.includes('=?')) return foldWords(clean)
  const words: string[] = []
  let chunk = ''
  for (const character of clean) {
    if (Buffer.byteLength(chunk + character) > WORD_BYTES) {
      words.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  words.push(chunk)
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word).toString('base64')}?=`).join('\r\n ')
}

function foldWords(text: string): string {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length > 65) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line].join('\r\n ')
}

/** A display name in front of an address. */
export function writeMailbox(name: string, address: string): string {
  const clean = cleanHeader(name)
  if (clean === '') return address
  const plain = /^[\w .!'()*+,/-]*$/.test(clean) ? `"${clean}"` : encodeHeader(clean.replace(/["\\]/g, "'"))
  return `${plain} <${address}>`
}

/** The same for every try to send a delivery, so that a mail store can drop the second copy. */
export function messageIdOf(deliveryId: number, domain: string): string {
  return `<delivery.${deliveryId}@${domain}>`
}

/** @returns the delivery that a Message-ID of ours names, or null */
export function deliveryOfMessageId(text: string): number | null {
  const match = /<?delivery\.(\d{1,15})@/.exec(text)
  return match ? Number(match[1]) : null
}

export type ReturnPath = {
  /** The address that bounces of this delivery come back to (variable envelope return path). */
  addressOf(deliveryId: number): string
  /** @returns the delivery, or null for an address that was not made by `addressOf` */
  deliveryOf(address: string): number | null
}

/**
 * Return paths as `bounces+<delivery>-<signature>@host`. The signature keeps strangers from reporting bounces that
 * never happened.
 */
export function createReturnPath(address: string, secret: string): ReturnPath {
  const at = address.lastIndexOf('@')
  const [local, domain] = [address.slice(0, at), address.slice(at + 1).toLowerCase()]
  const sign = (id: number) => createHmac('sha256', secret).update(`bounce ${id}`).digest('hex').slice(0, 12)
  const shape = new RegExp(`^${local.replace(/[.*+?^$|{}()[\]\\]/g, '\\$&')}\\+(\\d{1,15})-([0-9a-f]{12})@(.+)$`, 'i')
  return {
    addressOf: (deliveryId) => `${local}+${deliveryId}-${sign(deliveryId)}@${domain}`,
    deliveryOf: (given) => {
      const match = shape.exec(given.trim().replace(/^<|>$/g, ''))
      if (!match || match[3]!.toLowerCase() !== domain) return null
      const id = Number(match[1])
      return sign(id) === match[2]!.toLowerCase() ? id : null
    },
  }
}
