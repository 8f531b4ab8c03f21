import type { Writable } from 'node:stream'
import { hookSecret, PROVIDERS } from '../deliver/email/provider-events.ts'
import { ensureSecret } from '../store/secrets.ts'
import { withApp } from './open-app.ts'

/** Whoever knows an address can report bounces through it, so it is shown here and nowhere else. */
export async function printMailHooks(environment: Record<string, string | undefined>, output: Writable): Promise<void> {
  await withApp(environment, async (app) => {
    const secret = await ensureSecret(app.database, 'mail hooks')
    const base = app.config.publicUrl.replace(/\/+$/, '')
    for (const provider of PROVIDERS) {
      output.write(`${provider.padEnd(9)} ${base}/hooks/mail/${provider}/${hookSecret(secret, provider)}\n`)
    }
  })
}
