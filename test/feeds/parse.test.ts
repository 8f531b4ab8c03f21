import { describe, expect, test } from 'vitest'
import { atom, atom03, atomEntry, type First, read, readFirst, rss, rssItem } from './read.ts'

const DC = ' xmlns:dc="http://purl.org/dc/elements/1.1/"'
const CONTENT = ' xmlns:content="http://purl.org/rss/1.0/modules/content/"'
const RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'

type Row = [behaviour: string, document: string, expected: First, url?: string]

const FORMATS: Row[] = [
  [
    'RSS 2.0 is read',
    rss('<title>F</title><link>http://a.example/</link><item><title>T</title><guid>http://a.example/1</guid></item>'),
    { feedTitle: 'F', feedLink: 'http://a.example/', title: 'T', id: 'http://a.example/1', url: 'http://a.example/1' },
  ],
  [
    'RSS 0.91 without a version number is read',
    '<rss><channel><title>F</title><item><title>T</title></item></channel></rss>',
    { feedTitle: 'F', title: 'T' },
  ],
  [
    'RSS 1.0 keeps items beside the channel, named by rdf:about',
    `<rdf:RDF ${RDF}><channel><title>F</title></channel><item rdf:about="http://a.example/1"><title>T</title><link>http://a.example/l</link></item></rdf:RDF>`,
    { feedTitle: 'F', id: 'http://a.example/1', url: 'http://a.example/l', title: 'T' },
  ],
  [
    'RSS 0.90 is read',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>F</title></channel><item><title>T</title><link>http://a.example/1</link></item></rdf:RDF>',
    { feedTitle: 'F', url: 'http://a.example/1' },
  ],
  [
    'Atom 1.0 is read',
    atom(
      '<title>F</title><link href="http://a.example/"/><entry><title>T</title><id>urn:1</id><link rel="alternate" href="http://a.example/1"/><updated>2026-01-02T03:04:05Z</updated></entry>',
    ),
    {
      feedTitle: 'F',
      feedLink: 'http://a.example/',
      id: 'urn:1',
      url: 'http://a.example/1',
      date: '2026-01-02T03:04:05.000Z',
    },
  ],
  [
    'Atom 0.3 is read, its issue date first',
    atom03(
      '<entry><title>T</title><modified>2004-01-02T00:00:00Z</modified><issued>2004-01-01T00:00:00Z</issued></entry>',
    ),
    { title: 'T', date: '2004-01-01T00:00:00.000Z' },
  ],
  [
    'Atom 0.3 keeps the div around its XHTML, which Atom 1.0 alone takes off',
    atom03(
      '<entry><title type="application/xhtml+xml"><div xmlns="http://www.w3.org/1999/xhtml"><i>T</i></div></title></entry>',
    ),
    { title: '<div><i>T</i></div>' },
  ],
  [
    'Atom text of a media type that is no text is base64',
    atomEntry('<title type="application/octet-stream">\n U3RyaWtlIDxiPm5vdzwvYj4=\n</title>'),
    { title: 'Strike <b>now</b>' },
  ],
  [
    'a picture in base64 is no text',
    atomEntry('<title>T</title><content type="image/png">iVBORw0KGgo=</content>'),
    { content: null },
  ],
  [
    'a summary after the content is the summary all the same',
    atomEntry('<content>Long form</content><summary>Short form</summary>'),
    { summary: 'Short form', content: 'Long form' },
  ],
  [
    'a link that is text counts by its rel',
    atomEntry('<link rel="alternate">http://a.example/1</link><link rel="enclosure">http://a.example/1.mp3</link>'),
    { url: 'http://a.example/1' },
  ],
  [
    'CDF gives the base of its links in capitals',
    '<CHANNEL BASE="http://a.example/x/"><TITLE>F</TITLE><ITEM HREF="1"><TITLE>T</TITLE></ITEM></CHANNEL>',
    { url: 'http://a.example/x/1' },
  ],
  [
    'CDF is read, with its facts in attributes',
    '<CHANNEL HREF="http://a.example/"><TITLE>F</TITLE><ITEM HREF="http://a.example/1" LASTMOD="2001-02-03T04:05+0000"><TITLE>T</TITLE><ABSTRACT>A</ABSTRACT></ITEM></CHANNEL>',
    {
      feedTitle: 'F',
      feedLink: 'http://a.example/',
      url: 'http://a.example/1',
      title: 'T',
      summary: 'A',
      date: '2001-02-03T04:05:00.000Z',
    },
  ],
  ['items without anything around them are read', '<item><title>T</title></item>', { title: 'T', count: 1 }],
]

const ATOM_TEXTS: Row[] = [
  [
    'plain text keeps what looks like a tag',
    atomEntry('<title type="text">about &lt;b&gt;</title>'),
    { title: 'about <b>' },
  ],
  [
    'escaped markup is decoded once',
    atomEntry('<title type="html">a &lt;b>b&lt;/b> &amp;amp; c</title>'),
    { title: 'a <b>b</b> &amp; c' },
  ],
  [
    'XHTML loses the one div around it',
    atomEntry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>a <i>b</i></p></div></content>'),
    { content: '<p>a <i>b</i></p>' },
  ],
  [
    'XHTML with two divs keeps them',
    atomEntry('<content type="xhtml"><div>a</div><div>b</div></content>'),
    { content: '<div>a</div><div>b</div>' },
  ],
  [
    'XHTML with a prefix loses the prefix',
    atomEntry('<summary type="xhtml" xmlns:h="http://www.w3.org/1999/xhtml"><h:div>a <h:b>b</h:b></h:div></summary>'),
    { summary: 'a <b>b</b>' },
  ],
  [
    'escapes within XHTML stay escaped',
    atomEntry('<title type="xhtml"><div>1 &lt; 2 &amp; 3</div></title>'),
    { title: '1 &lt; 2 &amp; 3' },
  ],
  [
    'Atom 0.3 in base64 is decoded',
    atom03('<entry><content type="text/plain" mode="base64">\n R3V0ZW4gVGFn \n</content></entry>'),
    { content: 'Guten Tag' },
  ],
  [
    'Atom 0.3 in mode escaped is decoded',
    atom03('<entry><summary mode="escaped" type="text/html">&lt;b&gt;x&lt;/b&gt;</summary></entry>'),
    { summary: '<b>x</b>' },
  ],
  [
    'Atom 0.3 in mode xml keeps its markup',
    atom03('<entry><content mode="xml" type="application/xhtml+xml"><div>a<br/>b</div></content></entry>'),
    { content: '<div>a<br />b</div>' },
  ],
  [
    'CDATA is text as it stands',
    atomEntry('<title type="html"><![CDATA[a &amp; <b>b</b>]]></title>'),
    { title: 'a &amp; <b>b</b>' },
  ],
  ['content stands in for a missing summary', atomEntry('<content>C</content>'), { summary: 'C', content: 'C' }],
  [
    'a name and an address make one author',
    atomEntry('<author><name>N</name><email>n@a.example</email></author>'),
    { author: 'N (n@a.example)' },
  ],
  [
    'an address alone is an author',
    atomEntry('<author><email>n@a.example</email></author>'),
    { author: 'n@a.example' },
  ],
  [
    'a contributor is no author',
    atomEntry('<author><name>N</name></author><contributor><name>C</name></contributor>'),
    { author: 'N' },
  ],
  [
    'what an entry says of its source is not about itself',
    atomEntry(
      '<title>T</title><id>urn:1</id><source><title>S</title><id>urn:s</id><link href="http://s.example/"/><author><name>Q</name></author></source>',
    ),
    { title: 'T', id: 'urn:1', url: null, author: null, source: 'S' },
  ],
  [
    'what belongs to something inside an entry is not the entry’s, wherever it stands',
    atomEntry(
      '<x:object xmlns:x="urn:x"><id>urn:in</id><title>In</title><link href="http://in.example/"/></x:object><id>urn:out</id><title>Out</title><link href="http://out.example/"/><x:object xmlns:x="urn:x"><id>urn:in</id><title>In</title><link href="http://in.example/"/><updated>2001-01-01</updated></x:object>',
    ),
    { id: 'urn:out', title: 'Out', url: 'http://out.example/' },
  ],
  [
    'a link to itself is not the link',
    atomEntry(
      '<link rel="self" href="http://a.example/s"/><link href="http://a.example/1"/><link rel="enclosure" href="http://a.example/e"/>',
    ),
    { url: 'http://a.example/1' },
  ],
]

const RSS_ELEMENTS: Row[] = [
  [
    'content:encoded is the content, description the summary',
    rssItem('<description>D</description><content:encoded><![CDATA[<p>C</p>]]></content:encoded>', CONTENT),
    { summary: 'D', content: '<p>C</p>' },
  ],
  [
    'a description after the content is still the summary',
    rssItem('<content:encoded>C</content:encoded><description>D</description>', CONTENT),
    { summary: 'D', content: 'C' },
  ],
  [
    'a body in XHTML is the content',
    rssItem('<body xmlns="http://www.w3.org/1999/xhtml"><p>a <b>b</b></p></body>'),
    { content: '<p>a <b>b</b></p>' },
  ],
  ['a full item is the content', rssItem('<fullitem>F</fullitem>'), { content: 'F' }],
  [
    'Dublin Core names author, date and title',
    rssItem('<dc:title>T</dc:title><dc:creator>C</dc:creator><dc:date>2004-01-02T03:04:05Z</dc:date>', DC),
    { title: 'T', author: 'C', date: '2004-01-02T03:04:05.000Z' },
  ],
  [
    'a prefix means what its declaration says',
    rssItem('<x:creator>C</x:creator>', ' xmlns:x="http://purl.org/dc/elements/1.1/"'),
    { author: 'C' },
  ],
  [
    'Dublin Core terms date an item',
    rssItem('<t:issued>2004-01-02</t:issued>', ' xmlns:t="http://purl.org/dc/terms/"'),
    { date: '2004-01-02T00:00:00.000Z' },
  ],
  [
    'pubDate counts before dc:date',
    rssItem('<dc:date>2005-01-01</dc:date><pubDate>Thu, 01 Jan 2004 00:00:00 GMT</pubDate>', DC),
    { date: '2004-01-01T00:00:00.000Z' },
  ],
  [
    'names of elements may be in any case',
    rss('<TITLE>F</TITLE><ITEM><Title>T</Title><PUBDATE>Thu, 01 Jan 2004 00:00:00 GMT</PUBDATE></ITEM>'),
    { feedTitle: 'F', title: 'T', date: '2004-01-01T00:00:00.000Z' },
  ],
  [
    'iTunes names an author and a summary',
    rssItem(
      '<itunes:author>A</itunes:author><itunes:summary>S</itunes:summary>',
      ' xmlns:itunes="http://www.itunes.com/DTDs/PodCast-1.0.dtd"',
    ),
    { author: 'A', summary: 'S' },
  ],
  [
    'a picture has its own title and link',
    rss('<image><title>I</title><link>http://i.example/</link></image><title>F</title><link>http://f.example/</link>'),
    { feedTitle: 'F', feedLink: 'http://f.example/' },
  ],
  [
    "an item's picture may have its own id, source and title",
    rssItem('<guid>7</guid><image><id>p</id><src>/p.png</src><alt>P</alt><title>P</title></image><title>T</title>'),
    { id: '7', title: 'T', summary: null },
  ],
  [
    'an entry takes its own id, not that of a picture that stands after it',
    atomEntry('<id>urn:e</id><image><id>urn:p</id><caption>P</caption></image>'),
    { id: 'urn:e' },
  ],
  [
    'a text input has its own title',
    rss('<title>F</title><textInput><title>I</title><name>q</name></textInput>'),
    { feedTitle: 'F' },
  ],
  [
    'a guid that is no permalink is no link',
    rssItem('<guid isPermaLink="false">http://a.example/1</guid>'),
    { id: 'http://a.example/1', url: null },
  ],
  [
    'a link counts before a guid',
    rssItem('<link>http://a.example/l</link><guid>http://a.example/g</guid>'),
    { id: 'http://a.example/g', url: 'http://a.example/l' },
  ],
  [
    'a media title does not replace the title',
    rssItem(
      '<title>T</title><media:content><media:title>M</media:title></media:content>',
      ' xmlns:media="http://search.yahoo.com/mrss/"',
    ),
    { title: 'T' },
  ],
  [
    'a link of Atom inside RSS is not the link',
    rss(
      '<link>http://f.example/</link><atom:link rel="self" href="http://f.example/rss"/>',
      ' xmlns:atom="http://www.w3.org/2005/Atom"',
    ),
    { feedLink: 'http://f.example/' },
  ],
  [
    'the source of a collected item is kept',
    rssItem('<title>T</title><source url="http://s.example/rss">S</source>'),
    { title: 'T', source: 'S' },
  ],
  ['an author may be a bare address', rssItem('<author>n@a.example (N)</author>'), { author: 'n@a.example (N)' }],
]

const DAMAGE: Row[] = [
  [
    'a bare ampersand is text',
    rssItem('<title>AT&T & co</title><link>http://a.example/?a=1&b=2</link>'),
    { title: 'AT&T & co', url: 'http://a.example/?a=1&b=2' },
  ],
  ['HTML entities are known', rssItem('<title>caf&eacute; &ndash; &#8220;x&#8221;</title>'), { title: 'café – “x”' }],
  [
    'entities of the document are known',
    `<!DOCTYPE rss [<!ENTITY co "Company">]>${rssItem('<title>&co; news</title>')}`,
    { title: 'Company news' },
  ],
  [
    'references into the C1 block mean windows-1252',
    rssItem('<title>it&#146;s &#x96; so</title>'),
    { title: 'it’s – so' },
  ],
  ['UTF-8 encoded twice is mended', rssItem('<title>cafÃ©</title>'), { title: 'café' }],
  ['a bare less-than sign is text', rssItem('<title>1 < 2</title>'), { title: '1 < 2' }],
  [
    'unquoted attributes are read',
    '<feed xmlns=http://www.w3.org/2005/Atom><entry><link href=http://a.example/1></entry></feed>',
    { url: 'http://a.example/1' },
  ],
  [
    'markup that should have been escaped is kept',
    rssItem('<description>a <b>b</b> c</description>'),
    { summary: 'a <b>b</b> c' },
  ],
  [
    'a prefix without a declaration means the usual',
    rssItem('<dc:creator>C</dc:creator><content:encoded>E</content:encoded>'),
    { author: 'C', content: 'E' },
  ],
  ['a CDATA section that never ends runs to the end', '<rss><channel><item><title><![CDATA[T', { title: 'T' }],
  [
    'an item that is never closed ends at the next',
    '<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>',
    { title: 'A', count: 2 },
  ],
  [
    'a title that is never closed ends at the link',
    rssItem('<title>T<link>http://a.example/1</link>'),
    { title: 'T', url: 'http://a.example/1' },
  ],
  [
    'an input that is never closed ends at the item',
    `<rdf:RDF ${RDF}><channel><title>F</title></channel><textinput><item><title>T</title></item></rdf:RDF>`,
    { title: 'T' },
  ],
  [
    'closing tags in the wrong order harm nobody',
    rss('<item><title>T</item></title><item><title>U</title></item>'),
    { title: 'T', count: 2 },
  ],
  ['control characters as references are left out', rssItem('<title>a&#0;b&#8;c</title>'), { title: 'abc' }],
  [
    'white space before the declaration harms nobody',
    `\n\n <?xml version="1.0"?>${rssItem('<title>T</title>')}`,
    { title: 'T' },
  ],
  ['a comment alone is an empty feed', '<!-- nothing -->', { feedTitle: null, count: 0 }],
]

const LINKS: Row[] = [
  [
    'xml:base applies to links',
    atom('<entry xml:base="/sub/"><link href="1"/></entry>', ' xml:base="http://a.example/"'),
    { url: 'http://a.example/sub/1' },
  ],
  [
    'an element outside the base keeps the outer one',
    atom(
      '<entry xml:base="http://b.example/"><link href="1"/></entry><link href="x"/>',
      ' xml:base="http://a.example/"',
    ),
    { url: 'http://b.example/1', feedLink: 'http://a.example/x' },
  ],
  [
    'without a base the address of the document counts',
    rssItem('<link>/1</link>'),
    { url: 'http://a.example/1' },
    'http://a.example/feed/rss.xml',
  ],
  [
    'a base that makes no sense is passed over',
    atomEntry('<link href="1"/>', ' xml:base="javascript:x"'),
    { url: 'http://a.example/1' },
    'http://a.example/',
  ],
  [
    'links inside markup become absolute',
    rssItem('<description>&lt;a href="/x"&gt;x&lt;/a&gt;&lt;img src=\'i.png\'&gt;</description>'),
    { summary: '<a href="http://a.example/x">x</a><img src="http://a.example/f/i.png">' },
    'http://a.example/f/',
  ],
  [
    'links inside XHTML follow the base of their element',
    atomEntry('<content type="xhtml" xml:base="http://b.example/"><div><a href="x">x</a></div></content>'),
    { content: '<a href="http://b.example/x">x</a>' },
  ],
  [
    'every address of a srcset becomes absolute, whatever commas it holds',
    atomEntry(
      '<content type="html">&lt;img srcset="/s.png,m.png 2x,https://b.example/l.png 3x, x.png?a,b ,"&gt;</content>',
    ),
    {
      content:
        '<img srcset="http://a.example/s.png,m.png 2x,https://b.example/l.png 3x, http://a.example/f/x.png?a,b ,">',
    },
    'http://a.example/f/',
  ],
  [
    'a srcset that is absolute stays as written',
    rssItem("<description>&lt;img srcset='https://b.example 1x'></description>"),
    { summary: "<img srcset='https://b.example 1x'>" },
    'http://a.example/',
  ],
  [
    'an Atom id that is a path is resolved',
    atomEntry('<id>/2026/1</id>', ' xml:base="http://b.example/x/"'),
    { id: 'http://b.example/2026/1', url: null },
  ],
  ['any other Atom id stays as written', atomEntry('<id>b/HTTP:1</id>'), { id: 'b/HTTP:1' }, 'http://a.example/'],
  [
    'an absolute link stays as written',
    rssItem('<link>http://A.example</link>'),
    { url: 'http://A.example' },
    'http://b.example/',
  ],
  ['a link that would run a script is dropped', rssItem('<link>javascript:alert(1)</link>'), { url: null }],
]

describe.each([
  ['formats', FORMATS],
  ['texts of Atom', ATOM_TEXTS],
  ['elements of RSS', RSS_ELEMENTS],
  ['damage', DAMAGE],
  ['links', LINKS],
])('%s', (_, rows) => {
  test.each(rows)('%s', async (_behaviour, document, expected, url) => {
    expect(await readFirst(document, url ?? null)).toMatchObject(expected)
  })
})

describe('what is no feed', () => {
  test.each([
    ['', 'the document is empty'],
    ['  \n', 'the document is empty'],
    ['<!DOCTYPE html><html><body>Not found</body></html>', 'the document is an HTML page, not a feed'],
    ['<svg><path d="M0"/></svg>', 'the document is XML, but <svg> is no feed'],
    ['{"error":"down"}', 'the document is JSON, but no JSON Feed'],
    ['temporarily unavailable', 'the document holds no XML and no JSON'],
  ])('%j is told in words', async (document, problem) => {
    expect(await read(document)).toMatchObject({ format: 'none', items: [], problem })
  })
})

describe('JSON Feed', () => {
  test('an item has its fields, links made absolute', async () => {
    const item = {
      id: 7,
      url: '/7',
      title: 'T',
      content_html: '<p>C</p>',
      date_published: '2026-01-02T03:04:05+01:00',
      authors: [{ name: 'A' }, { name: 'B' }],
    }
    const document = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'F',
      home_page_url: '/',
      items: [item],
    })
    expect(await readFirst(document, 'http://a.example/feed.json')).toMatchObject({
      ...{ feedTitle: 'F', feedLink: 'http://a.example/', id: '7', url: 'http://a.example/7', title: 'T' },
      ...{ content: '<p>C</p>', author: 'A, B', date: '2026-01-02T02:04:05.000Z' },
    })
  })

  test('a feed without version and items is known by its addresses', async () => {
    const feed = await read('{"title": "F", "feed_url": "https://a.example/feed.json"}')
    expect(feed).toMatchObject({ format: 'json', title: 'F', problem: null })
  })

  test('a feed that gives nothing but its picture is a feed without items', async () => {
    expect(await read('{"favicon": null}')).toMatchObject({ format: 'json', title: null, items: [], problem: null })
  })

  test.each(['{"title": "Not Found", "status": 404}', '{"results": [], "next_url": "/2"}'])(
    '%s is none',
    async (it) => {
      expect(await read(it)).toMatchObject({ format: 'none' })
    },
  )

  test.each([
    ['a number that is none', '{"items": [{"id": NaN, "title": "one"}, {"id": -Infinity, "title": "NaN, Infinity"}]}'],
    ['commas after the last entry', '{"items": [{"id": "", "title": "one",}, {"title": "NaN, Infinity"}, ],}'],
    ['a bare line break and tab', '{"items": [{"title": "\none\t"}, {"title": "NaN, Infinity"}]}'],
  ])('damage does not cost the feed: %s', async (_, document) => {
    const { items } = await read(document)
    expect(items.map(({ id, title }) => [id, title?.value])).toEqual([
      [null, 'one'],
      [null, 'NaN, Infinity'],
    ])
  })

  test('mending changes nothing within strings', async () => {
    const title = String.raw`a \",] {NaN,} \\`
    const item = await readFirst(`{"items": [{"title": "${title}"},]}`)
    expect(item.title).toBe(JSON.parse(`"${title}"`))
  })

  test.each([
    ['backslashes', '\\'],
    ['escaped quotation marks', '\\"'],
    ['commas', ', '],
  ])('millions of %s that end nowhere are no feed, and soon found to be none', async (_, piece) => {
    expect(await read(`{"items": "${piece.repeat(2_000_000)}`)).toMatchObject({ format: 'none' })
  })

  test('an author without a name is named by the mail address', async () => {
    const item = await readFirst('{"items": [{"id": true, "author": {"url": "mailto:x@a.example?subject=hi"}}]}')
    expect(item).toMatchObject({ id: 'true', author: 'x@a.example' })
  })

  test('fields of the wrong type are passed over', async () => {
    const document = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      items: [{ id: {}, url: 3, title: [] }, 'x', null],
    })
    expect(await readFirst(document)).toMatchObject({ count: 1, id: null, url: null, title: null })
  })
})

describe('what a feed says about polling', () => {
  test('a hub and the own address are found', async () => {
    const links = '<link rel="hub" href="https://hub.example/"/><link rel="self" href="https://a.example/feed"/>'
    expect(await read(atom(links))).toMatchObject({ hubUrl: 'https://hub.example/', selfUrl: 'https://a.example/feed' })
  })

  test.each([
    [rss('<ttl>15</ttl>'), 15 * 60_000],
    [rss('<ttl>soon</ttl>'), null],
    [
      rss(
        '<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency>',
        ' xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"',
      ),
      30 * 60_000,
    ],
  ])('%s is understood', async (document, ttlMs) => {
    expect((await read(document)).ttlMs).toBe(ttlMs)
  })

  test('a document that breaks off says so, and whether its last item did', async () => {
    expect(await read('<rss><channel><item><title>A</title></item>')).toMatchObject({ cut: true, lastItemCut: false })
    expect(await read('<rss><channel><item><title>A</title>')).toMatchObject({ cut: true, lastItemCut: true })
    expect(await read(rssItem('<title>A</title>'))).toMatchObject({ cut: false, lastItemCut: false })
  })
})
