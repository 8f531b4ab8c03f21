/** Embedded posts: their paragraphs stand above a `— Name (@handle) Month D, YYYY` line. */
import type { Doc } from './document.ts'

/** A post's length in characters without its links; sites cut at 280, quoted links and emoji leave a few more. */
const POST_LENGTH = 290
const POST_OPENING = 140
/** A post's paragraph is this much shorter than its page's paragraphs; where those are short, only signs tell it. */
const POST_TO_PARAGRAPH = 0.6
const SIGNS = /\p{Extended_Pictographic}|https?:\/\/|pic\.twitter\.com|(?:^|\s)[#@]\w/u
const LINK = /https?:\/\/\S+|pic\.twitter\.com\/\S+/g
const ATTRIBUTED = /\b(?:said|says|told|added|according to)\b/

/** Adds to `drop` the paragraphs of every post in the blocks `from`..`to`; its signature is furniture by itself. */
export function markPosts(doc: Doc, from: number, to: number, drop: Set<number>): void {
  const longest = Math.min(POST_OPENING, POST_TO_PARAGRAPH * medianParagraph(doc, from, to))
  for (let at = from + 1; at < to; at++) {
    if (doc.looks[at] === 'embed' && doc.blocks[at]!.text.includes('(@')) markPostAbove(doc, at, from, longest, drop)
  }
}

/** The paragraph right above the signature is always the post's; further ones must look like a post and fit in one. */
function markPostAbove(doc: Doc, signature: number, from: number, longest: number, drop: Set<number>): void {
  let length = 0
  for (let at = signature - 1; at >= from; at--) {
    const { text } = doc.blocks[at]!
    const said = text.replace(LINK, '').trim()
    length += said.length
    const fits = SIGNS.test(text) || (said.length <= longest && !ATTRIBUTED.test(said))
    if (at < signature - 1 && (length > POST_LENGTH || !fits || drop.has(at))) return
    drop.add(at)
  }
}

function medianParagraph(doc: Doc, from: number, to: number): number {
  const lengths: number[] = []
  for (let at = from; at < to; at++) if (doc.looks[at] === 'prose') lengths.push(doc.blocks[at]!.text.length)
  return lengths.sort((a, b) => a - b)[lengths.length >> 1] ?? 0
}
