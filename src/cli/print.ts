import type { Writable } from 'node:stream'
import type { DigestContent, DigestStory } from '../model.ts'
import type { AlertFacts } from '../store/deliveries.ts'
import { findOne, type Sql } from '../store/sql.ts'
import { highlight } from '../watch/highlight.ts'
import { type Style, styleFor } from './style.ts'

const WIDTH = 100

/** Prints the newest digest as a reader of the terminal would want it. */
export async function printDigest(sql: Sql, output: Writable): Promise<void> {
  const row = await findOne<{ content: DigestContent }>(
    sql,
    'SELECT c.content FROM digests d JOIN digest_contents c ON c.id = d.content_id ORDER BY d.id LIMIT 1',
  )
  if (!row) return
  const { content } = row
  const style = styleFor(output)
  output.write(`\n${style('bold', content.subscription)} · ${content.itemCount} items looked at\n`)
  for (const section of content.sections) {
    output.write(`\n${style(['bold', 'underline'], section.name)}\n`)
    for (const story of section.stories) output.write(describeStory(story, style))
  }
  for (const line of content.leftOut) output.write(`\n${style('dim', line)}\n`)
}

function describeStory(story: DigestStory, style: Style): string {
  const outlets = story.outlets.length > 0 ? story.outlets.join(', ') : 'no outlet named'
  const count = story.itemCount > 1 ? `, ${story.itemCount} articles` : ''
  const summary = story.summary.map((sentence) => wrap(sentence.text, '    ')).join('\n')
  return `\n  ${style('bold', story.title)}\n  ${style('dim', `${outlets}${count}`)}\n${summary}\n`
}

function wrap(text: string, indent: string): string {
  const lines: string[] = []
  let line = indent
  for (const word of text.split(/\s+/)) {
    if (line.length + word.length > WIDTH && line !== indent) {
      lines.push(line)
      line = indent
    }
    line += line === indent ? word : ` ${word}`
  }
  return [...lines, line].join('\n')
}

const LIST_ALERTS = `
  SELECT d.name AS destination, i.title, i.text, m.spans, w.name AS watchlist, l.line, l.query
  FROM deliveries x
  JOIN destinations d ON d.id = x.destination_id
  JOIN items i ON i.id = x.item_id
  JOIN matches m ON m.item_id = x.item_id AND m.line_id = x.line_id
  JOIN watchlist_lines l ON l.id = x.line_id
  JOIN watchlists w ON w.id = l.watchlist_id
  WHERE x.dedupe_key LIKE 'alert.%' ORDER BY x.id`

/** Prints which alerts fired, and for each the line that fired it and the sentence that met it. */
export async function printAlerts(sql: Sql, output: Writable): Promise<void> {
  const { rows } = await sql.query<AlertFacts & { destination: string }>(LIST_ALERTS)
  const style = styleFor(output)
  output.write(`\n${style(['bold', 'underline'], `${rows.length} alerts`)}\n`)
  for (const alert of rows) {
    const marked = (highlight(alert, alert.spans)?.segments ?? []).map((part) =>
      part.marked ? style(['bold', 'yellow'], part.text) : part.text,
    )
    output.write(`\n  ${style('bold', alert.watchlist)} → ${alert.destination}: ${alert.title}\n`)
    output.write(`${wrap(marked.join(''), '    ')}\n    ${style('dim', `line ${alert.line}: ${alert.query}`)}\n`)
  }
}
