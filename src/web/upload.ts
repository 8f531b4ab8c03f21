import type { FastifyInstance } from 'fastify'

/** What a form with a file in it sends: its fields as text, its files as bytes. */
export type Upload = Record<string, string | Buffer>

const MOST_PARTS = 20

/** Lets the routes of `scope` take forms with files of up to `mostBytes`; to others such forms stay unknown. */
export function acceptUploads(scope: FastifyInstance, mostBytes: number): void {
  scope.addContentTypeParser<Buffer>(
    'multipart/form-data',
    { parseAs: 'buffer', bodyLimit: mostBytes },
    (request, body, done) => done(null, readUpload(body, request.headers['content-type'] ?? '')),
  )
}

/**
 * Reads a form as RFC 7578 has it. Of two parts with one name the first counts, as does whatever came whole before an
 * end that is missing.
 * @returns {} for what is no such form
 */
function readUpload(body: Buffer, contentType: string): Upload {
  const boundary = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType)
  if (!boundary) return {}
  const parts: Upload = Object.create(null)
  const mark = Buffer.from(`\r\n--${boundary[1] ?? boundary[2]}`)
  const text = Buffer.concat([Buffer.from('\r\n'), body])
  let start = text.indexOf(mark)
  for (let part = 0; start !== -1 && part < MOST_PARTS; part++) {
    const end = text.indexOf(mark, start + mark.length)
    if (end === -1) break
    const read = readPart(text.subarray(start + mark.length, end))
    if (read && !(read.name in parts)) parts[read.name] = read.value
    start = end
  }
  return parts
}

/** @param part from the end of its boundary on: line end, headers, empty line, value */
function readPart(part: Buffer): { name: string; value: string | Buffer } | null {
  const headersEnd = part.indexOf('\r\n\r\n')
  if (headersEnd === -1) return null
  const headers = part.subarray(0, headersEnd).toString('utf8')
  const disposition = /^content-disposition:\s*form-data\s*;(.*)$/im.exec(headers)?.[1] ?? ''
  const name = /(?:^|[\s;])name="([^"]*)"/i.exec(disposition)?.[1]
  if (!name) return null
  const value = part.subarray(headersEnd + 4)
  return { name, value: /(?:^|[\s;])filename=/i.test(disposition) ? value : value.toString('utf8') }
}
