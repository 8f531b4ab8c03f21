import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10'
import { escapeHtml, type MarkdownSurroundings, markdownToHtml } from './markdown.ts'
import { PREVIEW_STYLE } from './preview-style.ts'

/** As much of a payload as can be seen. */
export type Shown = {
  content?: string | undefined
  embeds?: readonly APIEmbed[] | undefined
  components?: readonly APIMessageTopLevelComponent[] | undefined
}

export type PreviewSurroundings = MarkdownSurroundings & {
  /** What the bot is called, and when it posted. */
  botName?: string
  /** Pictures sent along, by name, as PNG. */
  files?: Readonly<Record<string, Uint8Array>>
}

/** A page that shows messages as Discord does: embeds with their colour, fields in columns, buttons, moments in words. */
export function renderDiscordHtml(payloads: readonly Shown[], surroundings: PreviewSurroundings): string {
  const messages = payloads.map((payload) => showMessage(payload, surroundings)).join('\n')
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>Discord preview</title><style>${PREVIEW_STYLE}</style></head>`,
    `<body><main>${messages}</main></body></html>`,
    '',
  ].join('\n')
}

function showMessage({ content, embeds = [], components = [] }: Shown, surroundings: PreviewSurroundings): string {
  const { botName = 'Sitrep', now, timeZone } = surroundings
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(now)
  return [
    '<article class="message"><div class="avatar" aria-hidden="true">S</div><div class="body">',
    `<header><b>${escapeHtml(botName)}</b> <span class="tag">APP</span> <span class="when">${escapeHtml(time)}</span></header>`,
    content ? `<p class="content">${markdownToHtml(content, surroundings)}</p>` : '',
    ...embeds.map((embed) => showEmbed(embed, surroundings)),
    ...components.map(showRow),
    '</div></article>',
  ].join('')
}

function showEmbed(embed: APIEmbed, surroundings: PreviewSurroundings): string {
  const { author, title, url, description, fields = [], image, footer, color = 0 } = embed
  const text = (given: string) => markdownToHtml(given, surroundings)
  const heading = title && (url ? `<a href="${escapeHtml(url)}" rel="noreferrer">${text(title)}</a>` : text(title))
  return [
    `<section class="embed" style="border-color:#${color.toString(16).padStart(6, '0')}">`,
    author ? `<div class="author">${escapeHtml(author.name)}</div>` : '',
    heading ? `<h2>${heading}</h2>` : '',
    description ? `<div class="description">${text(description)}</div>` : '',
    fields.length > 0 ? `<dl>${fields.map((field) => showField(field, text)).join('')}</dl>` : '',
    image ? showImage(image.url, surroundings) : '',
    footer ? `<footer>${escapeHtml(footer.text)}</footer>` : '',
    '</section>',
  ].join('')
}

function showField(
  { name, value, inline }: { name: string; value: string; inline?: boolean },
  text: (given: string) => string,
): string {
  return `<div${inline ? ' class="inline"' : ''}><dt>${escapeHtml(name)}</dt><dd>${text(value)}</dd></div>`
}

/** Only what is sent along is shown: a preview fetches nothing. */
function showImage(url: string, { files = {} }: PreviewSurroundings): string {
  const png = files[url.replace('attachment://', '')]
  return png ? `<img alt="" src="data:image/png;base64,${Buffer.from(png).toString('base64')}">` : ''
}

type Part = { label?: string; url?: string; placeholder?: string; style?: number }

function showRow(row: APIMessageTopLevelComponent): string {
  const parts = 'components' in row ? (row.components as Part[]) : []
  const buttons = parts.map(({ label, url, placeholder, style = 2 }) => {
    if (placeholder) return `<span class="select">${escapeHtml(placeholder)}</span>`
    const words = escapeHtml(label ?? '')
    return url
      ? `<a class="button" href="${escapeHtml(url)}" rel="noreferrer">${words} <span aria-hidden="true">↗</span></a>`
      : `<span class="button style${style}">${words}</span>`
  })
  return `<div class="row">${buttons.join('')}</div>`
}
