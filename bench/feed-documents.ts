/** Invented documents for the benchmarks: what a large outlet's feed looks like, in three formats. */

const SENTENCE =
  'Engineers said the northern line would reopen before the weekend, and a <a href="https://example.org/lines">map of the works</a> was published. '

export type Sample = { name: string; bytes: Buffer; headers: Record<string, string> }

export function sampleDocuments(): Sample[] {
  return [
    sample('rss, 20 teasers', 'text/xml; charset=utf-8', rss(20, 0)),
    sample('rss, 50 full texts', 'application/rss+xml', rss(50, 20)),
    sample('rss, 5000 teasers', 'application/rss+xml', rss(5_000, 0)),
    sample('atom, 50 full texts', 'application/atom+xml', atom(50, 20)),
    sample('rdf, 5000 teasers', 'application/rdf+xml', rdf(5_000)),
  ]
}

function sample(name: string, type: string, text: string): Sample {
  return { name, bytes: Buffer.from(text), headers: { 'content-type': type } }
}

function times<T>(count: number, make: (index: number) => T): T[] {
  return Array.from({ length: count }, (_, index) => make(index))
}

function clock(index: number): Date {
  return new Date(Date.UTC(2026, 10, 22) - index * 600_000)
}

function rss(items: number, sentences: number): string {
  const body = times(items, (i) => {
    const full =
      sentences === 0 ? '' : `<content:encoded><![CDATA[<p>${SENTENCE.repeat(sentences)}</p>]]></content:encoded>`
    return `<item><title>Report ${i}: works &amp; delays on the line</title><link>https://example.org/news/${i}?utm_source=feed</link><guid isPermaLink="false">tag:example.org,2026:${i}</guid><pubDate>${clock(i).toUTCString()}</pubDate><dc:creator><![CDATA[Desk ${i % 7}]]></dc:creator><category>World</category><description><![CDATA[<p>Trains are late on day ${i}; ${SENTENCE}</p>]]></description>${full}</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Example</title><link>https://example.org/</link><description>Invented</description>${body.join('\n')}</channel></rss>`
}

function atom(items: number, sentences: number): string {
  const body = times(items, (i) => {
    const text = SENTENCE.replaceAll('<', '&lt;').repeat(sentences)
    return `<entry><title type="html">Report ${i}: works &amp;amp; delays</title><link rel="alternate" href="/news/${i}"/><id>tag:example.org,2026:${i}</id><updated>${clock(i).toISOString()}</updated><author><name>Desk ${i % 7}</name></author><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://example.org/"><title>Example</title><link href="/"/>${body.join('\n')}</feed>`
}

function rdf(items: number): string {
  const body = times(
    items,
    (i) =>
      `<item rdf:about="https://example.org/news/${i}"><title>Report ${i}: works and delays</title><link>https://example.org/news/${i}</link><description>Trains are late on day ${i}.</description><dc:date>${clock(i).toISOString()}</dc:date></item>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://example.org/"><title>Example</title><link>https://example.org/</link></channel>${body.join('\n')}</rdf:RDF>`
}
