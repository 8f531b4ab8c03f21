import { completeAddress } from './links.ts'
import { attributeOf } from './passage.ts'
import { scanXml } from './xml-scan.ts'

export type OpmlFeed = { url: string; name: string | null; folder: string | null }

const MOST_FEEDS = 50_000
const MOST_CHARS = 20_000_000
const DEEPEST = 100

/**
 * The feeds of an OPML subscription list, each once, with the outermost folder they lie in. The scanner expands no
 * entities and nesting is only counted, so a file made to overwhelm does nothing.
 * @returns null when it is no OPML
 */
export function readOpml(text: string): OpmlFeed[] | null {
  const feeds = new Map<string, OpmlFeed>()
  const folders: (string | null)[] = []
  let sawOpml = false
  let skipped = 0
  scanXml(text.slice(0, MOST_CHARS), {
    wantsText: () => false,
    text: () => undefined,
    open: (name, attributes, selfClosing) => {
      if (/^opml$/i.test(name)) sawOpml = true
      if (!/^outline$/i.test(name)) return
      const address = attributeOf(attributes, 'xmlurl')
      // What follows a # is a reader's own note, as FreshRSS's #force_feed is; it is the same feed with and without it.
      const url = address ? completeAddress(address.replace(/#.*$/s, '')) : null
      const title = (attributeOf(attributes, 'title') ?? attributeOf(attributes, 'text'))?.trim() || null
      const folder = folders.find((each) => each !== null) ?? null
      if (url !== null && !feeds.has(url) && feeds.size < MOST_FEEDS) feeds.set(url, { url, name: title, folder })
      if (selfClosing) return
      if (folders.length < DEEPEST) folders.push(address ? null : title)
      else skipped++
    },
    close: (name) => {
      if (!/^outline$/i.test(name)) return
      if (skipped > 0) skipped--
      else folders.pop()
    },
  })
  return sawOpml ? [...feeds.values()] : null
}

/** An OPML 2.0 list, folders in order of their names and feeds within them as given. */
export function writeOpml(feeds: OpmlFeed[], title: string, now: Date): string {
  const folders = [...new Set(feeds.map((feed) => feed.folder))].sort((a, b) => (a ?? '').localeCompare(b ?? ''))
  const body = folders.flatMap((folder) => {
    const lines = feeds.filter((feed) => feed.folder === folder).map(writeFeed)
    if (folder === null) return lines.map((line) => `    ${line}`)
    return [`    <outline text="${escapeXml(folder)}">`, ...lines.map((line) => `      ${line}`), '    </outline>']
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escapeXml(title)}</title>`,
    `    <dateCreated>${now.toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...body,
    '  </body>',
    '</opml>',
    '',
  ].join('\n')
}

function writeFeed({ url, name }: OpmlFeed): string {
  return `<outline type="rss" text="${escapeXml(name ?? url)}" xmlUrl="${escapeXml(url)}"/>`
}

function escapeXml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
  // Control characters have no place in XML at all.
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"]/g, (char) => entities[char]!)
}
