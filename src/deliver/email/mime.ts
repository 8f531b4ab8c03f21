import { randomBytes } from 'node:crypto'
import { TOKEN_LENGTH } from '../tokens.ts'

/** Tokens that differ from reader to reader, where they stand in a finished mail. */
export type Marks = { manage: string; unsubscribe: string }

/** What is the same for everyone who gets this mail. `picture` is shown where the HTML says `cid:picture`. */
export type SharedMail = {
  html: string
  text: string
  picture: { png: Buffer; name: string } | null
}

/**
 * A mail with everything built but the headers of one reader: `body` starts with the headers of the content, and
 * `patches` say where in it the tokens go. Mails of one content differ only in what `personalise` writes.
 */
export type PreparedMail = { body: Buffer; patches: Patch[] }
type Patch = { mark: keyof Marks; at: number; from: number; length: number }

/** Drawn anew in every process, so no article can hold one and have a reader's token put into an address of its own. */
export const MARKS: Marks = { manage: drawMark(), unsubscribe: drawMark() }

function drawMark(): string {
  return randomBytes(TOKEN_LENGTH).toString('hex').slice(0, TOKEN_LENGTH)
}

/** Builds the MIME once. Quoted-printable may break a line inside a token, so a token can take several patches. */
export async function prepareMail(mail: SharedMail): Promise<PreparedMail> {
  // Loaded with the first mail: most of the time, most processes send none.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer/index.js')
  const composer = new MailComposer({
    html: mail.html,
    text: mail.text,
    textEncoding: 'quoted-printable',
    encoding: 'quoted-printable',
    ...(mail.picture ? { attachments: [describePicture(mail.picture)] } : {}),
  })
  const body = withoutHeaders(await composer.compile().build(), ['date', 'message-id'])
  return { body, patches: [...findMarks(body, 'manage'), ...findMarks(body, 'unsubscribe')] }
}

function describePicture({ png, name }: { png: Buffer; name: string }) {
  return {
    filename: name,
    content: png,
    cid: 'picture',
    contentType: 'image/png',
    contentDisposition: 'inline' as const,
  }
}

/** The composer adds headers that every reader's copy has of its own. */
function withoutHeaders(mail: Buffer, names: string[]): Buffer {
  const end = mail.indexOf('\r\n\r\n')
  const headers = mail
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
  const kept = headers.filter((line) => !names.includes(line.slice(0, line.indexOf(':')).toLowerCase()))
  return Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), mail.subarray(end)])
}

function findMarks(body: Buffer, mark: keyof Marks): Patch[] {
  const pattern = new RegExp([...MARKS[mark]].join('(?:=\\r\\n)?'), 'g')
  return [...body.toString('latin1').matchAll(pattern)].flatMap((match) => cutAtBreaks(mark, match[0], match.index))
}

function cutAtBreaks(mark: keyof Marks, found: string, start: number): Patch[] {
  const patches: Patch[] = []
  let at = start
  let from = 0
  for (const piece of found.split('=\r\n')) {
    patches.push({ mark, at, from, length: piece.length })
    at += piece.length + 3
    from += piece.length
  }
  return patches
}

/**
 * One reader's mail: their headers in front, their tokens in place. Copies the body once and builds nothing.
 * @param headers lines without their ends, already encoded and clean
 */
export function personalise({ body, patches }: PreparedMail, headers: readonly string[], tokens: Marks): Buffer {
  const head = `${headers.join('\r\n')}\r\n`
  const mail = Buffer.allocUnsafe(head.length + body.length)
  mail.write(head, 0, 'latin1')
  body.copy(mail, head.length)
  for (const { mark, at, from, length } of patches) {
    mail.write(tokens[mark].slice(from, from + length), head.length + at, 'latin1')
  }
  return mail
}
