import { parseFeed } from '../feeds/parse.ts'

/** What `sitrep parse-feed` prints: the feed's words as it gave them, markup included, and dates in UTC. */
export async function describeFeedFile(bytes: Uint8Array, url: string | null, headerLines: string[]) {
  const feed = await parseFeed({ bytes, url, headers: readHeaders(headerLines) })
  return {
    title: feed.title,
    link: feed.link,
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title?.value ?? null,
      summary: item.summary?.value ?? null,
      content: item.content?.value ?? null,
      author: item.author,
      publishedAt: item.publishedAt?.toISOString() ?? null,
    })),
    ...(feed.problem === null ? {} : { problem: feed.problem }),
  }
}

/** A line without a colon, such as the answer's status, is no header. */
function readHeaders(lines: string[]): Record<string, string> {
  const pairs = lines.flatMap((line) => {
    const colon = line.indexOf(':')
    return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : []
  })
  return Object.fromEntries(pairs)
}
