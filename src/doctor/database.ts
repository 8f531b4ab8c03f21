import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { DataDirectoryInUse } from '../errors.ts'
import { listExcess } from '../store/app-role.ts'
import { borrowDatabase } from '../store/borrow-database.ts'
import { listClosedTables, readServerFacts, type ServerFacts } from '../store/doctor.ts'
import { openEmbedded } from '../store/embedded.ts'
import { listMigrations, listPending } from '../store/migrate.ts'
import { openPostgres } from '../store/servers.ts'
import type { Database, Sql } from '../store/sql.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, warning, failed } = createFindings('database')
const OLDEST_VERSION = 14
/** The pool is opened twice where the queues live in the database, and a listener comes on top. */
const CONNECTIONS_BESIDE = 5

/** The database where one can be looked at, and what was found on the way. Nothing in it is changed. */
export type OpenedDatabase = { database: Database | null; findings: Finding[]; inUse: boolean }

export async function openForDoctor(config: Config): Promise<OpenedDatabase> {
  if (config.databaseUrl !== null) return openServer(config.databaseUrl)
  if (!existsSync(join(config.dataDir, 'pg'))) {
    return closed(ok(`none yet; the first start makes it in ${config.dataDir}`))
  }
  try {
    return { database: await openEmbedded(config.dataDir), findings: [], inUse: false }
  } catch (error) {
    if (error instanceof DataDirectoryInUse) {
      const borrowed = await borrowDatabase(config.dataDir)
      if (borrowed) return { database: borrowed, findings: [], inUse: true }
      const says = `embedded, in use by process ${error.pid}: a running service is asked instead of its tables`
      return { ...closed(ok(says)), inUse: true }
    }
    return closed(
      failed(describeError(error), `If ${config.dataDir} is damaged, move it away and run "sitrep restore".`),
    )
  }
}

function closed(finding: Finding): OpenedDatabase {
  return { database: null, findings: [finding], inUse: false }
}

async function openServer(url: string): Promise<OpenedDatabase> {
  const database = await openPostgres(url, 2, () => undefined)
  try {
    await database.query('SELECT 1')
    return { database, findings: [], inUse: false }
  } catch (error) {
    await database.close()
    const { hostname, port, pathname, username } = new URL(url)
    const says = `${hostname}:${port || 5432}${pathname} as ${username || 'nobody'}: ${describeError(error)}`
    return closed(failed(says, 'Check DATABASE_URL, that PostgreSQL runs, and that pg_hba.conf lets this role in.'))
  }
}

/** Version, encoding, safety of what is written, migrations and rights. */
export async function checkDatabase(database: Database, config: Config): Promise<Finding[]> {
  const findings = [await checkMigrations(database)]
  if (database.kind !== 'postgres') return [ok('embedded, can be read'), ...findings]
  const facts = await readServerFacts(database)
  return [...checkServer(facts, config), ...findings, ...(await checkRights(database, facts))]
}

async function checkMigrations(sql: Sql): Promise<Finding> {
  const pending = await listPending(sql)
  if (pending.length === 0) return ok(`the schema is up to date (${listMigrations().at(-1)})`)
  const says = `${pending.length} migrations are to be applied, up to ${pending.at(-1)}`
  return warning(says, 'The next start applies them where its role may; otherwise run "sitrep migrate".')
}

function checkServer(facts: ServerFacts, { databaseConnections, redisUrl }: Config): Finding[] {
  const findings = [
    facts.version < OLDEST_VERSION * 10_000
      ? failed(`PostgreSQL ${facts.versionText} is too old`, `Upgrade it to ${OLDEST_VERSION} or newer.`)
      : ok(`PostgreSQL ${facts.versionText}`),
  ]
  if (facts.encoding !== 'UTF8') {
    const mend =
      "Make a new one: CREATE DATABASE sitrep ENCODING 'UTF8' TEMPLATE template0; then restore a backup into it."
    findings.push(failed(`the database is encoded in ${facts.encoding}, which cannot hold every script`, mend))
  }
  if (facts.fsync === 'off' || facts.synchronousCommit === 'off') {
    const which = facts.fsync === 'off' ? 'fsync' : 'synchronous_commit'
    findings.push(warning(`${which} is off: a power cut loses what was acknowledged`, `Set ${which} = on.`))
  }
  const wanted = databaseConnections * (redisUrl === null ? 2 : 1) + CONNECTIONS_BESIDE
  if (wanted > facts.mostConnections) {
    const says = `one process may open ${wanted} connections, the server allows ${facts.mostConnections} in all`
    findings.push(warning(says, 'Lower DATABASE_CONNECTIONS or raise max_connections.'))
  }
  return findings
}

async function checkRights(sql: Sql, facts: ServerFacts): Promise<Finding[]> {
  const closedTables = await listClosedTables(sql)
  if (closedTables.length > 0) {
    const says = `${facts.role} may not read and write ${closedTables.slice(0, 3).join(', ')}`
    return [failed(says, `Run as the owner: sitrep migrate --app-role ${facts.role}`)]
  }
  if (facts.isSuperuser) {
    const mend = 'Let the service use a role of its own: docs/operations.md, "A role that owns nothing".'
    return [warning(`${facts.role} is a superuser; reading and writing rows would be enough`, mend)]
  }
  if (facts.ownsTables) return [ok(`${facts.role} owns the tables`)]
  const excess = await listExcess(sql, facts.role)
  if (excess.length === 0) return [ok(`${facts.role} may read and write rows, and nothing more`)]
  return [warning(`${facts.role} may change the schema`, `As a superuser run: ${excess.join('; ')};`)]
}

/** How far our clock is ahead of the server's, which is taken to have been read halfway between asking and hearing. */
export async function measureSkew(sql: Sql, now: () => Date): Promise<number> {
  const asked = now().getTime()
  const { now: at } = await readServerFacts(sql)
  return (asked + now().getTime()) / 2 - at.getTime()
}
