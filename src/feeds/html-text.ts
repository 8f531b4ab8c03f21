import { Parser } from 'htmlparser2'
import { mendControls } from './entities.ts'
import type { Passage } from './parsed-feed.ts'
import { looksLikeHtml } from './passage.ts'

const SKIPPED = new Set(
  'script style noscript template iframe object svg math video audio select button form figcaption'.split(' '),
)
const BLOCKS = new Set(
  'address article aside blockquote body dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)

/** Markup as plain text: paragraphs apart by a blank line, line breaks kept, scripts and captions left out. */
export function htmlToText(markup: string): string {
  const parts: string[] = []
  let skipping = 0
  const parser = new Parser(
    {
      onopentagname: (name) => {
        if (SKIPPED.has(name)) skipping++
        else if (name === 'br') parts.push('\n')
        else if (BLOCKS.has(name)) parts.push('\n\n')
        else if (name === 'td' || name === 'th') parts.push(' ')
      },
      onclosetag: (name) => {
        if (SKIPPED.has(name)) skipping = Math.max(0, skipping - 1)
        else if (BLOCKS.has(name)) parts.push('\n\n')
      },
      ontext: (text) => {
        if (skipping === 0) parts.push(text.replace(/\s+/g, ' '))
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  )
  parser.end(dropEmpty(markup))
  return tidyText(parts.join(''))
}

/** What holds something that is not read, and may stand without an end, as XML lets it and careless HTML does. */
const EMBEDS =
  /<(iframe|object|svg|math|video|audio|select|button|form|figcaption|script|style|template|noscript)\b([^<>]*)>/gi
/** Without an end these go on: what scripts hold is never meant to be read, and a caption ends with its figure. */
const CLOSED_LATER = new Set(['script', 'style', 'template', 'noscript', 'figcaption'])

/** Drops tags of such elements that are never closed: all that follows would count as inside them. */
function dropEmpty(markup: string): string {
  const lower = markup.toLowerCase()
  const ends = new Map<string, number>()
  return markup.replace(EMBEDS, (tag: string, written: string, rest: string, at: number) => {
    const name = written.toLowerCase()
    if (!ends.has(name)) ends.set(name, lower.lastIndexOf(`</${name}`))
    const isOpen = ends.get(name)! < at && !CLOSED_LATER.has(name)
    return rest.endsWith('/') || isOpen ? ' ' : tag
  })
}

/** One space between words, one blank line between paragraphs; no marks that turn the direction of what is shown after it. */
function tidyText(text: string): string {
  return mendControls(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\u200b\u00ad\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n\n')
    .trim()
}

/** What a feed's text says, as plain text. */
export function plainText(passage: Passage | null): string {
  if (passage === null) return ''
  return passage.html ? readMarkup(passage.value) : tidyText(passage.value)
}

/** A headline: one line, no markup, even where the feed says that it is plain text and it is not. */
export function plainTitle(passage: Passage | null): string {
  if (passage === null) return ''
  const isMarkup = passage.html || looksLikeHtml(passage.value)
  return (isMarkup ? readMarkup(passage.value) : tidyText(passage.value)).replace(/\s+/g, ' ')
}

const ESCAPED_TWICE = /<\/?(?:p|br|a|div|b|i|em|strong|img|span|ul|li|h\d)\b[^<>]*>/i

/** Markup that was escaped twice is read twice. */
function readMarkup(markup: string): string {
  const text = htmlToText(markup)
  return ESCAPED_TWICE.test(text) ? htmlToText(text) : text
}
