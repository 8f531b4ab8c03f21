import { onTestFinished, TestRunner } from 'vitest'

type Work = () => unknown
const works: Work[] = []

/**
 * Does `work` when the test that runs now has ended, or all tests of the file where none runs yet; last asked for, first
 * done. For helpers, which may be called anywhere: an `afterAll` within a test or a `beforeAll` is taken without a word
 * and never called.
 */
export function afterwards(work: Work): void {
  if (TestRunner.getCurrentTest()) onTestFinished(async () => void (await work()))
  else works.push(work)
}

/** Does what was left for the end of the file; all of it, also when some of it fails. */
export async function doWhatIsLeft(): Promise<void> {
  const failures: unknown[] = []
  for (const work of works.splice(0).reverse()) {
    await Promise.resolve()
      .then(work)
      .catch((error) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}
