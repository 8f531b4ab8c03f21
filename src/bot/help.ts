import { NEUTRAL } from '../deliver/discord/colours.ts'
import type { Ask, Command, Reply } from './command.ts'
import { helpText } from './wording.ts'

export const command: Command = {
  name: 'help',
  action: {
    options: [{ name: 'about', type: 'text', choices: ['start', 'queries', 'digests', 'alerts', 'feeds'] }],
    run: help,
  },
}

/** The pages stand in templates/discord, where they can be reworded or translated. */
async function help(ask: Ask): Promise<Reply> {
  const about = ask.text('about') ?? 'start'
  const { title, text } = helpText(ask.app.config.templatesDir, about)
  return { embeds: [{ title, description: text, color: NEUTRAL }] }
}
