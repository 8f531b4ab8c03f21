import { type App, buildApp, type Surroundings } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { afterwards } from './afterwards.ts'
import { copyTemplate, temporaryFolder } from './database.ts'

/** Settings for a test: everything in a temporary folder, no servers, quiet. */
export function testConfig(folder: string, changes: Partial<Config> = {}): Config {
  const standard = readConfig(
    { DATA_DIR: `${folder}/data`, PREVIEW_DIR: `${folder}/preview`, LOG_LEVEL: 'silent' },
    () => '',
  )
  return { ...standard, port: 0, ...changes }
}

/** A real app on the embedded database with a clock of the test's own; closed and removed afterwards. */
export async function buildTestApp(changes: Partial<Config> = {}, given: Surroundings = {}): Promise<App> {
  const folder = temporaryFolder()
  const config = testConfig(folder.path, changes)
  if (config.databaseUrl === null && !given.database) await copyTemplate(config.dataDir)
  const app = await buildApp(config, { random: () => 0.5, ...given })
  afterwards(async () => {
    await app.close()
    folder.remove()
  })
  return app
}
