import { spawnSync } from 'node:child_process'
import { makeTemplate, temporaryFolder } from '../helpers/database.ts'
import { findPostgres, findRedis, startPostgres, startRedis, type TestServer } from '../helpers/servers.ts'

/**
 * Before any test: builds, since some tests start the program as its own process, starts one PostgreSQL and one Redis for
 * all tests where they are installed, and makes one empty database for tests to copy. TEST_DATABASE_URL and
 * TEST_REDIS_URL say where they are; when they (or DATABASE_URL and REDIS_URL) are set already, those servers are used.
 * After all tests nothing of them is left in the folder for temporary files.
 */
export default async function setUp(): Promise<() => Promise<void>> {
  build()
  const folder = temporaryFolder()
  process.env.SITREP_TEST_FOLDER = folder.path
  const servers = [
    await provide('TEST_DATABASE_URL', 'DATABASE_URL', findPostgres(), startPostgres, 'postgresql'),
    await provide('TEST_REDIS_URL', 'REDIS_URL', findRedis(), startRedis, 'redis-server'),
  ]
  process.env.SITREP_TEST_TEMPLATE = await makeTemplate()
  return async () => {
    for (const server of servers) await server?.stop()
    folder.remove()
  }
}

/** Type errors are not told here: the compiler writes its output in spite of them, and `npm run check` tells them. */
function build(): void {
  const { error } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore' })
  if (error) throw error
}

async function provide(
  variable: string,
  common: string,
  program: string | null,
  start: (program: string) => Promise<TestServer>,
  debianPackage: string,
): Promise<TestServer | null> {
  const given = process.env[variable] ?? process.env[common]
  // What the program under test reads must come from the test, not from the shell that ran it.
  delete process.env[common]
  if (given) {
    process.env[variable] = given
    return null
  }
  if (program === null) {
    console.log(`left out: tests that need ${debianPackage} (on Debian: apt-get install ${debianPackage})`)
    return null
  }
  const server = await start(program)
  process.env[variable] = server.url
  return server
}
