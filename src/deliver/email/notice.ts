import type { Message } from '../channel.ts'
import type { LinkBase } from './links.ts'

export type NoticeMessage = Extract<Message, { kind: 'notice' }>

/** What the notice templates read. */
export function viewNotice(message: NoticeMessage, base: LinkBase): object {
  const paragraphs = message.text.split(/\n\s*\n/).map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
  const { action } = message
  return {
    subject: message.subject,
    preview: paragraphs[0] ?? '',
    paragraphs: paragraphs.filter((paragraph) => paragraph !== ''),
    action: action && { label: action.label, url: 'url' in action ? action.url : base.manageUrl },
    why: `Sitrep wrote this because ${base.recipient} was entered there.`,
    unsubscribeUrl: base.unsubscribeUrl,
  }
}
