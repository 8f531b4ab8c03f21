import type { Writable } from 'node:stream'
import { readConfig } from '../config.ts'
import { InputInvalid } from '../errors.ts'
import { forgetSecrets } from '../store/forget-secrets.ts'
import { createSealer } from '../store/sealing.ts'
import { openForCommand } from './open-app.ts'

/**
 * Removes what no key of SECRET_KEY opens, and says what is to be done by hand.
 * @throws InputInvalid without `isMeant`
 */
export async function forgetLost(
  environment: Record<string, string | undefined>,
  isMeant: boolean,
  output: Writable,
): Promise<void> {
  if (!isMeant) throw new InputInvalid('every link sent so far would stop working; add --yes if the key is lost')
  const config = readConfig(environment)
  const database = await openForCommand(config)
  try {
    const sealer = config.secretKey === null ? null : createSealer(config.secretKey)
    const { secrets, hubs, feeds, webhooks } = await database.transaction((tx) => forgetSecrets(tx, sealer))
    output.write(`Removed ${secrets} secrets of the installation and those of ${hubs} feeds with hubs or redirects.\n`)
    if (secrets > 0) output.write('Links, webhook secrets and feed keys given out before no longer work.\n')
    for (const { name, address } of webhooks) {
      output.write(`The webhook "${name}" at ${address} is off for good: add it again, and what it got.\n`)
    }
    for (const { id, url } of feeds) output.write(`Feed ${id} is paused: remove it and add ${url} with its password.\n`)
  } finally {
    await database.close()
  }
}
