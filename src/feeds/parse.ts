import { decodeDocument } from './decode.ts'
import { resolveBase } from './links.ts'
import { emptyFeed, type ParsedFeed } from './parsed-feed.ts'
import { readJsonFeed } from './read-json.ts'
import { isPlainRss, readPlainRss } from './read-plain-rss.ts'
import { readXmlFeed } from './read-xml.ts'

/** A feed document as it came: its bytes, its address, and its headers by lower-case name. */
export type FeedDocument = { bytes: Uint8Array; url: string | null; headers: Record<string, string> }

/** Up to this many characters it does not matter that rss-parser takes twice or three times as long. */
const SMALL = 8_192

/**
 * Reads a feed of any format from its bytes. Which reader is used when, chosen by measurement (`bench -- parse`):
 * rss-parser for small RSS 2.0 that holds nothing but what it reads faithfully; JSON's own for JSON Feed; our tolerant
 * reader for everything else, since neither rss-parser nor another library knows damage, encodings, bases, Atom 0.3,
 * RDF and CDF well enough, and for large documents, being faster.
 *
 * Never throws: what is no feed gives format 'none' with the reason in words.
 */
export async function parseFeed({ bytes, url, headers }: FeedDocument): Promise<ParsedFeed> {
  const text = decodeDocument(bytes, headers['content-type'] ?? null)
  const place = headers['content-location']
  const base = place ? resolveBase(place, url) : url
  const first = /[^\s\ufeff]/.exec(text)
  if (!first) return { ...emptyFeed('none'), problem: 'the document is empty' }
  if (first[0] === '{') {
    return (
      readJsonFeed(text.slice(first.index), base) ?? {
        ...emptyFeed('none'),
        problem: 'the document is JSON, but no JSON Feed',
      }
    )
  }
  const plain = text.length <= SMALL && isPlainRss(text) ? await readPlainRss(text, base) : null
  const feed = plain ?? readXmlFeed(text, base)
  return feed.format === 'none' ? { ...feed, problem: describeOther(text) } : feed
}

function describeOther(text: string): string {
  const root = /<([a-z][\w:.-]*)/i.exec(text)?.[1]?.toLowerCase()
  if (root === undefined) return 'the document holds no XML and no JSON'
  if (root === 'html' || /<!doctype html/i.test(text)) return 'the document is an HTML page, not a feed'
  return `the document is XML, but <${root}> is no feed`
}
