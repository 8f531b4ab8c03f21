import { type AddressInfo, connect } from 'node:net'
import { afterAll, describe, expect, it } from 'vitest'
import { buildWeb } from '../../src/web/server.ts'
import { openSite } from '../web/site.ts'

const site = await openSite()
const hasty = buildWeb(site.app, { requestMs: 200, lookMs: 50 })
for (const server of [hasty, site.server]) await server.listen({ host: '127.0.0.1', port: 0 })
afterAll(() => hasty.close())

/** Sends the beginning of a request, then waits until the server has had enough. @returns what it said */
async function begin(server: typeof hasty, text: string): Promise<string> {
  const socket = connect((server.server.address() as AddressInfo).port, '127.0.0.1')
  let said = ''
  socket.on('data', (chunk) => {
    said += chunk
  })
  socket.on('error', () => undefined) // it need not read all before it hangs up
  socket.write(text)
  await new Promise((resolve) => socket.once('close', resolve))
  return said
}

describe('a request that never ends', () => {
  it.each([
    ['in its headers', 'GET / HTTP/1.1\r\nhost: a\r\nx-a: b\r\n'],
    [
      'before its body',
      'POST /subscribe HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n',
    ],
    [
      'in a chunk',
      'POST /subscribe HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\nff\r\n{',
    ],
  ])('%s is given up', async (_where, text) => {
    expect(await begin(hasty, text)).toMatch(/^HTTP\/1\.1 408/)
  })
})

describe('a request made to mean two things', () => {
  it.each([
    ['two lengths', 'content-length: 1\r\ncontent-length: 2\r\n\r\nab'],
    [
      'a length and chunks',
      'content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\n\r\n',
    ],
    ['a line end in a header', 'x-a: b\rset-cookie: c\r\n\r\n'],
    ['headers without end', `${'x-a: b\r\n'.repeat(20_000)}\r\n`],
  ])('with %s is refused', async (_what, rest) => {
    const said = await begin(site.server, `POST /subscribe HTTP/1.1\r\nhost: a\r\n${rest}`)
    expect(said).toMatch(/^HTTP\/1\.1 4(?:00|31)/)
    expect(said.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})
