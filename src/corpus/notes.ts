/** What the house adds below an article: notes about the author, and appendices that a machine wrote. */
import { isListItem } from './asides.ts'
import type { Doc } from './document.ts'

const MACHINE =
  '(?:AI|artificial[- ]intelligence|machine|program|software|computer|algorithm|language model|chatbot|bot)'
const MADE = '(?:generated|written|produced|compiled|summari[sz]ed|created|powered)'
const MACHINE_WRITTEN = new RegExp(
  `\\b${MACHINE}[- ](?:${MADE}|assisted)\\b|\\b${MADE} (?:in part |automatically )?(?:by|with|using) (?:an? |the )?${MACHINE}\\b`,
  'i',
)
/** A notice is shorter than this; paragraphs about machines are not notices. */
const NOTICE_LENGTH = 260
/** An appendix is no longer than this, in blocks. */
const APPENDIX_BLOCKS = 80

/** Adds to `drop` a machine-written appendix, from the labels above its own notice to the end of the article. */
export function markMachineWritten(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = Math.max(from, to - APPENDIX_BLOCKS); at < to; at++) {
    const { text } = doc.blocks[at]!
    if (text.length > NOTICE_LENGTH || !MACHINE_WRITTEN.test(text) || !isAppendix(doc, at, to)) continue
    let start = at
    while (start > from && doc.looks[start - 1] !== 'prose') start--
    for (let i = start; i < to; i++) drop.add(i)
    return
  }
}

/** Labels and bullets follow such a notice; an article about machines goes on in paragraphs. */
function isAppendix(doc: Doc, at: number, to: number): boolean {
  let listed = 0
  for (let i = at + 1; i < to; i++) if (isListItem(doc.blocks[i]!.text) || doc.looks[i] !== 'prose') listed++
  return listed >= (to - at - 1) / 2
}

const NAME = "\\p{Lu}[\\p{L}.’'-]+"
const AUTHOR = new RegExp(
  `^(?!(?:It|He|She|They|We|This|That|There|Here|What|Who|The|Today|Now|Still|Also) )(?:(?:Dr|Prof|Sir|Dame)\\.? )?(${NAME}(?: ${NAME}){0,4})(?: is (?:an? |the |our )| was (?:an? |the )| covers | writes | reports | teaches | has (?:been|written|covered|reported) )`,
  'u',
)
const CALLING =
  /\b(?:writer|reporter|correspondent|editor|journalist|columnist|professor|lecturer|fellow|analyst|author|researcher|scholar|director|president|producer|contributor|consultant|historian|academic|teaches|covers|writes|reports|books?)\b/i
const OPINIONS =
  /\b(?:author|writer|columnist)s?\b.{0,60}\b(?:own\b.{0,20})?(?:opinions|views)\b|\b(?:opinions|views)\b.{0,60}\b(?:author|writer|columnist)s?\b/i
const NOTE_LENGTH = 600
/** At most this many closing paragraphs may be notes. */
const NOTES = 2

/** Adds notes about the author below the last paragraph: about somebody whom the article itself never mentions. */
export function markAuthorNotes(doc: Doc, from: number, to: number, drop: Set<number>): void {
  const kept: number[] = []
  for (let at = from; at < to; at++) if (!drop.has(at)) kept.push(at)
  for (let seen = 0; seen < NOTES && kept.length > 2; seen++) {
    const at = kept.pop()!
    const { text } = doc.blocks[at]!
    if (text.length > NOTE_LENGTH || !(OPINIONS.test(text) || isAboutStranger(doc, text, kept))) return
    drop.add(at)
  }
}

function isAboutStranger(doc: Doc, text: string, above: readonly number[]): boolean {
  const name = CALLING.test(text) ? AUTHOR.exec(text)?.[1] : undefined
  const surname = name?.split(' ').at(-1)
  return surname !== undefined && !above.some((at) => doc.blocks[at]!.text.includes(surname))
}
