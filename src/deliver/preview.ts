import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Delivery } from '../model.ts'
import type { Channel, Message } from './channel.ts'
import type { MailComposer, ReadyMail } from './email/compose.ts'

/** What a preview leaves behind for one delivery, by the file names' ends: `.html`, `.txt`, `.eml`, `.json`. */
export type PreviewFiles = Record<string, string | Buffer>

/**
 * A channel for when nothing can be sent: it writes what would have been, exactly as it would have gone out, to files
 * named by the delivery (`digest-12.html`). A second try writes the same files again.
 */
export function createPreviewChannel(
  folder: string,
  render: (...send: Parameters<Channel['send']>) => Promise<PreviewFiles>,
): Channel {
  return {
    send: async (message, to, delivery) => {
      await writePreview(folder, previewName(delivery), await render(message, to, delivery))
      return { kind: 'sent', remoteId: null }
    },
    close: async () => undefined,
  }
}

function previewName({ kind, id }: Pick<Delivery, 'kind' | 'id'>): string {
  return `${kind}-${id}`
}

/** @returns the paths written */
export async function writePreview(folder: string, name: string, files: PreviewFiles): Promise<string[]> {
  await mkdir(folder, { recursive: true })
  const paths = Object.keys(files).map((end) => join(folder, `${name}${end}`))
  await Promise.all(Object.values(files).map((content, index) => writeFile(paths[index]!, content)))
  return paths
}

/** The mail whole, and its two readings beside it; the picture is put into the page, as files have no `cid:`. */
export function createMailPreview(composer: MailComposer) {
  return async (...[message, to, delivery]: Parameters<Channel['send']>): Promise<PreviewFiles> => {
    return filesOfMail(await composer.compose(message, to, delivery))
  }
}

export function filesOfMail({ raw, shared, tokens, marks }: ReadyMail): PreviewFiles {
  const personal = (text: string) =>
    text.replaceAll(marks.manage, tokens.manage).replaceAll(marks.unsubscribe, tokens.unsubscribe)
  const picture = shared.picture && `data:image/png;base64,${shared.picture.toString('base64')}`
  const html = personal(shared.html)
  return {
    '.html': picture ? html.replaceAll('cid:picture', picture) : html,
    '.txt': personal(`Subject: ${shared.subject}\n\n${shared.text}`),
    '.eml': raw,
  }
}

/** For kinds of destination that have no rendering of their own. */
export async function renderPlainJson(message: Message): Promise<PreviewFiles> {
  return { '.json': `${JSON.stringify(message, null, 2)}\n` }
}
