import { existsSync, readdirSync } from 'node:fs'
import { Command } from 'commander'
import { VERSION } from '../version.ts'
import { failureText } from './failure-text.ts'

if (existsSync('.env')) process.loadEnvFile('.env')

// Whoever reads may stop early, as `| head` does; what was begun is ended in peace.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') tellFailure(error)
})

const program = new Command('sitrep')
  .description(
    'Watches news: sorts items by topic, groups them into stories, matches watchlists, sends alerts and digests.',
  )
  .version(VERSION)
  .showHelpAfterError()

// Each file in commands/ adds one subcommand and imports what that needs only when it runs, so `--help` stays quick.
const folder = new URL('./commands/', import.meta.url)
for (const file of readdirSync(folder).sort()) {
  if (!/^[a-z-]+\.[jt]s$/.test(file)) continue
  const { register } = (await import(new URL(file, folder).href)) as { register: (program: Command) => void }
  register(program)
}

try {
  await program.parseAsync()
} catch (error) {
  tellFailure(error)
}

function tellFailure(error: unknown): void {
  const text = failureText(error)
  if (text === null) throw error
  process.stderr.write(`sitrep: ${text}\n`)
  process.exitCode = 1
}
