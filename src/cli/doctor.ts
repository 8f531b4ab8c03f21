import { Resolver } from 'node:dns/promises'
import type { Writable } from 'node:stream'
import { examine } from '../doctor/examine.ts'
import type { Finding } from '../doctor/finding.ts'
import { type Style, styleFor } from './style.ts'

const COLOURS = { ok: 'green', warning: 'yellow', failed: 'red' } as const

/** @returns the exit code: 1 when something failed, 0 otherwise */
export async function runDoctor(
  environment: Record<string, string | undefined>,
  { json }: { json?: boolean },
  output: Writable,
  dns = new Resolver({ timeout: 3_000, tries: 2 }),
): Promise<number> {
  const findings = await examine(environment, { dns, now: () => new Date() })
  const style = styleFor(output)
  for (const finding of findings) {
    output.write(`${json ? JSON.stringify(finding) : describe(finding, style)}\n`)
  }
  if (!json) output.write(`\n${summarise(findings)}\n`)
  return findings.some(({ state }) => state === 'failed') ? 1 : 0
}

function describe({ check, state, says, mend }: Finding, style: Style): string {
  const line = `${style(COLOURS[state], state.padEnd(8))} ${check.padEnd(14)} ${says}`
  return mend ? `${line}\n${' '.repeat(24)}${style('bold', mend)}` : line
}

function summarise(findings: readonly Finding[]): string {
  const count = (state: Finding['state']) => findings.filter((finding) => finding.state === state).length
  const [failed, warnings] = [count('failed'), count('warning')]
  if (failed + warnings === 0) return 'All is well.'
  return `${failed} failed, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, ${count('ok')} ok.`
}
