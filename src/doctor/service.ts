import type { Config } from '../config.ts'
import { createFindings, describeError, type Finding } from './finding.ts'

const { ok, failed } = createFindings('service')

/** Asks the running service whether database and queues answer it. */
export async function checkService({ host, port }: Config): Promise<Finding> {
  const own = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host
  const url = `http://${own.includes(':') ? `[${own}]` : own}:${port}/ready`
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    if (answer.ok) return ok(`${url} says it is ready`)
    return failed(`${url} answers ${answer.status}: ${await answer.text()}`, 'See its log.')
  } catch (error) {
    const says = `${url} does not answer: ${describeError((error as Error).cause ?? error)}`
    return failed(says, 'See its log; where it runs without the role web this is to be expected.')
  }
}
