import type { Command } from 'commander'

export function register(program: Command): void {
  program
    .command('import')
    .description('ask for saved pages to be imported; a running service, or the next one started, takes them in')
    .argument('<file...>', 'text files, each a dump of one or more articles')
    .action(requestFiles)
}

async function requestFiles(files: string[]): Promise<void> {
  const [{ withApp }, { requestImport }, { AppError }] = await Promise.all([
    import('../open-app.ts'),
    import('../../ingest/import-corpus.ts'),
    import('../../errors.ts'),
  ])
  await withApp(process.env, async (app) => {
    for (const file of files) {
      const { id, fresh } = await requestImport(app, file).catch((error) => {
        if (!(error instanceof AppError)) throw error
        process.stderr.write(`sitrep: ${error.message}\n`)
        process.exitCode = 1
        return { id: null, fresh: false }
      })
      if (id === null) continue
      if (fresh) await app.queues.enqueue('import-corpus', [{ importId: id }])
      process.stdout.write(`${file}: ${fresh ? 'will be imported' : 'was imported before'}\n`)
    }
  })
}
