import { expect, test } from 'vitest'
import type { FootprintName } from '../../chaos/footprints.ts'
import { reportLog, reportVerdict } from '../../chaos/report.ts'
import { runChaos } from '../../chaos/run.ts'
import { hasServers } from '../../chaos/servers.ts'

const FOOTPRINTS: FootprintName[] = hasServers() ? ['embedded', 'servers'] : ['embedded']

test.each(FOOTPRINTS)(
  '%s: amid kills, cuts and wrong clocks nothing is lost and nothing is told twice',
  {
    timeout: 600_000,
  },
  async (footprint) => {
    const verdict = await runChaos({
      ...{ footprint, seed: 8, lengthMs: 14_000, workers: 3, itemEveryMs: 100, faultEveryMs: 900, rate: 40 },
      leaseMs: 10_000,
      logFile: process.env.SERVICE_LOG ?? null,
    })
    const report = [...reportLog(verdict), ...reportVerdict(verdict)].join('\n')
    expect(verdict.problems, report).toEqual([])
    expect(verdict.faults.size).toBeGreaterThan(2)
    for (const { place, expected, received } of verdict.places) expect([place, received]).toEqual([place, expected])
  },
)
