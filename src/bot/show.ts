import {
  type APIButtonComponent,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import { NEUTRAL, WARNING } from '../deliver/discord/colours.ts'
import { clip, LIMITS } from '../deliver/discord/text.ts'
import type { Answer } from './command.ts'

const GREEN = 0x3f9e77

export const done = (text: string): Answer => ({
  embeds: [{ description: text.slice(0, LIMITS.description), color: GREEN }],
})
export const sorry = (text: string): Answer => ({
  embeds: [{ description: text.slice(0, LIMITS.description), color: WARNING }],
})

/** Lines below a title; what does not fit is counted. */
export function listed(title: string, lines: readonly string[], empty: string): Answer {
  return { embeds: [listEmbed(title, lines, empty)] }
}

function listEmbed(title: string, lines: readonly string[], empty: string): APIEmbed {
  return { title: clip(title, LIMITS.title), description: joinLines(lines) || empty, color: NEUTRAL }
}

/** As many of the lines as an embed takes, with room for what else is in it. */
export function joinLines(lines: readonly string[], most = 3_500): string {
  let text = ''
  for (const [index, line] of lines.entries()) {
    if (text.length + line.length + 1 > most) return `${text}\n… and ${lines.length - index} more`
    text += `${index === 0 ? '' : '\n'}${line}`
  }
  return text
}

export function row(...buttons: APIButtonComponent[]): APIMessageTopLevelComponent {
  return { type: ComponentType.ActionRow, components: buttons }
}

export function button(label: string, id: string, look: 'plain' | 'main' | 'danger' = 'plain'): APIButtonComponent {
  const style = { plain: ButtonStyle.Secondary, main: ButtonStyle.Success, danger: ButtonStyle.Danger } as const
  return { type: ComponentType.Button, style: style[look], label, custom_id: id }
}

/** A warning where the bot could not post what it is asked to, with how to mend it; nothing where it can. */
export function lackLines(channelId: string, lacks: readonly string[]): string[] {
  if (lacks.length === 0) return []
  const names = lacks.map((name) => `**${name}**`).join(', ')
  return [`⚠ Nothing would arrive in <#${channelId}> yet: its settings must allow me ${names}.`]
}

/** Text that somebody typed, as it was typed. A backtick inside would end the code. */
export function code(text: string, most = 300): string {
  const line = text.replace(/`/g, 'ˋ').replace(/\s+/g, ' ').trim()
  return `\`${(line.length > most ? `${line.slice(0, most - 1)}…` : line) || ' '}\``
}

/** A query with a mark below the place where it cannot be read, and why. */
export function queryFault(query: string, offset: number, message: string): string {
  const flat = query.replace(/`/g, 'ˋ').replace(/\s/g, ' ')
  const from = Math.max(0, offset - 30)
  const shown = flat.slice(from, from + 70)
  return `\`\`\`\n${shown}\n${' '.repeat(Math.min(offset - from, shown.length))}^\n\`\`\`\n${clip(message, 500)}`
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`
}
