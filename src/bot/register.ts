import { createHash } from 'node:crypto'
import type { App } from '../app.ts'
import { findRegistration, saveRegistration } from '../store/guilds.ts'
import { describeCommands } from './catalogue.ts'
import { readWording } from './wording.ts'

/**
 * Gives Discord the commands, unless it has exactly these from us already: each time counts, and everybody's client
 * loads them anew.
 * @returns whether they were given
 */
export async function registerCommands(
  app: App,
  applicationId: string,
  put: (commands: ReturnType<typeof describeCommands>) => Promise<unknown>,
): Promise<boolean> {
  const commands = describeCommands(readWording(app.config.templatesDir))
  const fingerprint = createHash('sha256').update(JSON.stringify(commands)).digest('hex')
  if ((await findRegistration(app.database, applicationId)) === fingerprint) return false
  await put(commands)
  await saveRegistration(app.database, applicationId, fingerprint, app.now())
  app.log.info({ commands: commands.length }, 'discord commands registered')
  return true
}
