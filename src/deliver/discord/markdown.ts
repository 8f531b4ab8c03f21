/** What the renderer needs to show moments and mentions as Discord would. */
export type MarkdownSurroundings = { now: Date; timeZone: string }

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}

/** The part of Discord's markdown that our messages use, as HTML. Everything else is shown as it is written. */
export function markdownToHtml(text: string, surroundings: MarkdownSurroundings): string {
  const blocks = text.split(/```\n?([\s\S]*?)```\n?/)
  return blocks
    .map((block, index) => (index % 2 === 1 ? `<pre>${escapeHtml(block)}</pre>` : lines(block, surroundings)))
    .join('')
}

function lines(text: string, surroundings: MarkdownSurroundings): string {
  return text
    .split('\n')
    .map((line) =>
      line.startsWith('-# ') ? `<small>${inline(line.slice(3), surroundings)}</small>` : inline(line, surroundings),
    )
    .join('<br>')
}

type Rule = { pattern: RegExp; write: (found: RegExpExecArray, surroundings: MarkdownSurroundings) => string }

/** Tried in this order wherever the text has come to; an escape comes first, so nothing escaped is ever markup. */
const RULES: Rule[] = [
  { pattern: /^\\([^\p{L}\p{N}\s])/u, write: ([, sign = '']) => escapeHtml(sign) },
  { pattern: /^`([^`]+)`/, write: ([, code = '']) => `<code>${escapeHtml(code)}</code>` },
  {
    pattern: /^\*\*((?:\\.|[^\\*]|\*(?!\*))+)\*\*/s,
    write: ([, inner = ''], s) => `<strong>${inline(inner, s)}</strong>`,
  },
  { pattern: /^__((?:\\.|[^\\_]|_(?!_))+)__/s, write: ([, inner = ''], s) => `<u>${inline(inner, s)}</u>` },
  { pattern: /^\*((?:\\.|[^\\*])+)\*/s, write: ([, inner = ''], s) => `<em>${inline(inner, s)}</em>` },
  {
    pattern: /^\[((?:\\.|[^\\\]])+)\]\((https?:\/\/[^\s)]+)\)/,
    write: ([, label = '', url = ''], s) => `<a href="${escapeHtml(url)}" rel="noreferrer">${inline(label, s)}</a>`,
  },
  {
    pattern: /^<t:(\d+):(\w)>/,
    write: ([, seconds, style = 'f'], s) =>
      `<span class="time">${escapeHtml(showMoment(Number(seconds) * 1000, style, s))}</span>`,
  },
  { pattern: /^<@&\d+>/, write: () => '<span class="mention">@role</span>' },
  { pattern: /^<#\d+>/, write: () => '<span class="mention"># channel</span>' },
]

function inline(text: string, surroundings: MarkdownSurroundings): string {
  let html = ''
  let rest = text
  while (rest !== '') {
    const [length, written] = take(rest, surroundings)
    html += written
    rest = rest.slice(length)
  }
  return html
}

function take(rest: string, surroundings: MarkdownSurroundings): [number, string] {
  for (const { pattern, write } of RULES) {
    const found = pattern.exec(rest)
    if (found) return [found[0].length, write(found, surroundings)]
  }
  const plain = /^[^\\`*_[<]+/.exec(rest)?.[0] ?? rest.slice(0, 1)
  return [plain.length, escapeHtml(plain)]
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

function showMoment(at: number, style: string, { now, timeZone }: MarkdownSurroundings): string {
  if (style === 'R') {
    const distance = at - now.getTime()
    const [unit, size] = UNITS.find(([, ms]) => Math.abs(distance) >= ms) ?? ['second', 1000]
    return new Intl.RelativeTimeFormat('en', { numeric: 'auto' }).format(Math.round(distance / size), unit)
  }
  const shape =
    style === 't' ? { timeStyle: 'short' as const } : { dateStyle: 'long' as const, timeStyle: 'short' as const }
  return new Intl.DateTimeFormat('en-GB', { ...shape, timeZone }).format(at)
}
