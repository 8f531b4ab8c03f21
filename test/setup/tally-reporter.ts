import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

/** Leaves one line, `N passed, N failed`, in the file .tally for the script that ran the tests. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = { passed: 0, failed: unhandledErrors.length, skipped: 0, pending: 0 }
    for (const module of modules) {
      if (module.errors().length > 0) counts.failed++
      for (const test of module.children.allTests()) counts[test.result().state]++
    }
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : ''
    writeFileSync('.tally', `${counts.passed} passed, ${counts.failed} failed${skipped}\n`)
  }
}
