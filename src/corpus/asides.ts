/** What breaks into an article without being a picture: embedded posts, boxes of links, related headlines, author notes. */
import type { Doc } from './document.ts'
import { sharedWeight } from './lexicon.ts'

/** A post's text in characters without its links; sites cut at 280, quoted links and emoji leave a few more. */
const POST_LENGTH = 290
const POST_OPENING = 140
const LINK = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g
const EMOJI = /\p{Extended_Pictographic}/u
const ATTRIBUTED = /\b(?:said|says|told|added|according to)\b/

/** Adds the paragraphs of each post above its `— Name (@handle) Month D, YYYY` line. */
export function markPosts(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from + 1; at < to; at++) {
    if (doc.looks[at] !== 'embed' || !doc.blocks[at]!.text.includes('(@')) continue
    let length = 0
    for (let up = at - 1; up >= from; up--) {
      const text = doc.blocks[up]!.text.replace(LINK, '').trim()
      const opening = text.length <= POST_OPENING && (!ATTRIBUTED.test(text) || EMOJI.test(text))
      length += text.length
      if (up < at - 1 && (length > POST_LENGTH || !opening || drop.has(up))) break
      drop.add(up)
    }
  }
}

/** A headline that passes for a subhead below this length, and for a related article's headline above it. */
const SUBHEAD_MAX = 62
const HEADLINE_MAX = 150

/** Adds the links below "Recommended stories" and its like, up to the text's next paragraph. */
export function markLinkBoxes(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from; at < to; at++) {
    if (doc.looks[at] !== 'list-head' || /end of list/i.test(doc.blocks[at]!.text)) continue
    let end = at + 1
    while (end < to && (doc.looks[end] === 'headline' || doc.looks[end] === 'other')) end++
    const subheadLast = end < to && end > at + 1 && doc.blocks[end - 1]!.text.length < 45 && doc.looks[end] === 'prose'
    const closed = doc.looks[end] === 'list-head'
    for (let link = at + 1; link < (subheadLast && !closed ? end - 1 : end); link++) drop.add(link)
  }
}

/** Adds headlines of other articles that stand alone between two paragraphs, and runs of them. */
export function markStrayHeadlines(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from; at < to; at++) {
    if (drop.has(at) || doc.looks[at] !== 'headline') continue
    if (isStrayHeadline(doc, at, to)) drop.add(at)
    const end = runOfHeadlines(doc, at, to)
    if (end - at >= 3) for (let i = at; i < end; i++) drop.add(i)
  }
}

function isStrayHeadline(doc: Doc, at: number, to: number): boolean {
  const { text, blanks } = doc.blocks[at]!
  if (blanks === 0 || isListItem(text) || isOpenQuote(text)) return false
  if (at + 1 < to && doc.blocks[at + 1]!.blanks === 0 && doc.looks[at + 1] === 'prose') return false
  if (/\?$/.test(text) && text.length < 110) return false
  return text.length > SUBHEAD_MAX && text.length <= HEADLINE_MAX
}

function runOfHeadlines(doc: Doc, at: number, to: number): number {
  let end = at
  while (end < to && doc.looks[end] === 'headline' && !isListItem(doc.blocks[end]!.text)) end++
  return end
}

function isListItem(text: string): boolean {
  return /^(?:[-–—•●▪*·]|\d{1,2}[.)])\s/.test(text)
}

function isOpenQuote(text: string): boolean {
  return /^[“"]/.test(text) && !/[”"]/.test(text.slice(1))
}

const MACHINE_WRITTEN = /\b(?:AI|artificial[- ]intelligence|machine)[- ](?:generated|written|powered|produced)\b/i

/** Adds a machine-written appendix: from the label above its own notice to the end of the article. */
export function markMachineWritten(doc: Doc, from: number, to: number, drop: Set<number>): void {
  for (let at = from; at < to; at++) {
    if (!MACHINE_WRITTEN.test(doc.blocks[at]!.text) || !isNotice(doc.blocks[at]!.text)) continue
    let start = at
    while (start > from && doc.looks[start - 1] !== 'prose') start--
    for (let i = start; i < to; i++) drop.add(i)
    return
  }
}

function isNotice(text: string): boolean {
  return (
    text.length < 260 &&
    /\b(?:content|analysis|summary|summaries|perspectives?|insights?|delivers|powered by)\b/i.test(text)
  )
}

const AUTHOR =
  /^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Ms|Mrs)\.? )?\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]+){0,4} (?:is|was|covers|writes|reports|has (?:been|written|covered|reported))\b/u
const CALLING =
  /\b(?:writer|reporter|correspondent|editor|journalist|columnist|professor|lecturer|fellow|analyst|author|researcher|scholar|director|president|producer|contributor|consultant|historian|academic|teaches|covers|writes|reports|book|books)\b/i

/** Adds notes about the author below the last paragraphs: somebody whom the article itself never mentions. */
export function markAuthorNotes(doc: Doc, from: number, to: number, drop: Set<number>): void {
  const kept: number[] = []
  for (let at = from; at < to; at++) if (!drop.has(at)) kept.push(at)
  for (let seen = 0; seen < 2 && kept.length > 2; seen++) {
    const at = kept.pop()!
    const { text } = doc.blocks[at]!
    const name = text.length < 600 && CALLING.test(text) ? AUTHOR.exec(text) : null
    if (!name || kept.some((other) => mentions(doc.blocks[other]!.text, name[0]))) return
    drop.add(at)
  }
}

function mentions(text: string, opening: string): boolean {
  const words = opening.replace(/ (?:is|was|covers|writes|reports|has .*)$/, '').split(' ')
  return text.includes(words.at(-1)!)
}

/** How much a block belongs with the paragraphs around it, 0..1. */
export function belonging(doc: Doc, at: number, from: number, to: number): number {
  const around = doc.blocks.slice(Math.max(from, at - 2), Math.min(to, at + 3)).map((block) => block.text)
  return sharedWeight(doc.lexicon, doc.blocks[at]!.text, around)
}
