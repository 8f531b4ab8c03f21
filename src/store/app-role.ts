import { InputInvalid } from '../errors.ts'
import { quoteName } from './backup-shape.ts'
import { findOne, type Sql } from './sql.ts'

const SCHEMAS = ['public', 'bullmq']

/**
 * Lets `role` read and write rows and nothing more: it owns nothing, cannot change the schema, and may only read the list
 * of migrations. Later migrations by the same owner grant the like for what they make. May be run again at any time.
 * @returns what the role may still do that it should not, with the statement that takes it away; [] when all is well
 * @throws InputInvalid when there is no such role
 */
export async function grantAppRole(tx: Sql, role: string): Promise<string[]> {
  const known = await findOne<{ super: boolean }>(tx, `SELECT rolsuper AS super FROM pg_roles WHERE rolname = $1`, [
    role,
  ])
  const name = quoteName(role)
  if (!known) throw new InputInvalid(`there is no role ${role}; make it: CREATE ROLE ${name} LOGIN PASSWORD '…'`)
  for (const schema of SCHEMAS) {
    for (const statement of grants(schema, name)) await tx.query(statement)
  }
  await lendMaking(tx)
  await tx.query(`REVOKE INSERT, UPDATE, DELETE ON public.migrations, bullmq.migration FROM ${name}`)
  return [...(known.super ? [`ALTER ROLE ${name} NOSUPERUSER`] : []), ...(await listExcess(tx, role))]
}

function grants(schema: string, role: string): string[] {
  const later = `ALTER DEFAULT PRIVILEGES IN SCHEMA ${schema} GRANT`
  return [
    `GRANT USAGE ON SCHEMA ${schema} TO ${role}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA ${schema} TO ${role}`,
    `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA ${schema} TO ${role}`,
    `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA ${schema} TO ${role}`,
    `${later} SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${role}`,
    `${later} USAGE, SELECT ON SEQUENCES TO ${role}`,
    `${later} EXECUTE ON FUNCTIONS TO ${role}`,
  ]
}

/**
 * BullMQ makes a sequence for each queue when its first job is added, and drops it with the queue. The functions that do
 * so run as the owner from now on, so that the role itself may make nothing. An update of BullMQ undoes this.
 */
async function lendMaking(tx: Sql): Promise<void> {
  const { rows } = await tx.query<{ signature: string }>(
    `SELECT p.oid::regprocedure::text AS signature FROM pg_proc p
     WHERE p.pronamespace = 'bullmq'::regnamespace AND p.prokind = 'f' AND p.prosrc ~* '(CREATE|DROP)\\s+SEQUENCE'`,
  )
  for (const { signature } of rows) {
    await tx.query(`ALTER FUNCTION ${signature} SECURITY DEFINER SET search_path = bullmq, pg_temp`)
    await tx.query(`REVOKE EXECUTE ON FUNCTION ${signature} FROM PUBLIC`)
  }
}

/** Up to PostgreSQL 14 everybody may make tables in `public`; only who owns that schema can end it. */
export async function listExcess(sql: Sql, role: string): Promise<string[]> {
  const { rows } = await sql.query<{ statement: string }>(
    `SELECT format('REVOKE CREATE ON SCHEMA %I FROM PUBLIC, %I', nspname, $1::text) AS statement
     FROM pg_namespace WHERE nspname = ANY($2::text[]) AND has_schema_privilege($1::name, oid, 'CREATE')
     UNION ALL
     SELECT format('ALTER TABLE %I.%I OWNER TO %I', n.nspname, c.relname, current_user)
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = ANY($2::text[]) AND c.relkind IN ('r', 'p') AND pg_get_userbyid(c.relowner) = $1`,
    [role, SCHEMAS],
  )
  return rows.map(({ statement }) => statement)
}
