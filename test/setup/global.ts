import { spawnSync } from 'node:child_process'

/**
 * Builds once before any test, since some tests start the program as its own process. Type errors are not told here:
 * the compiler writes its output in spite of them, and `npm run check` is where they fail.
 */
export default function buildOnce(): void {
  const { error } = spawnSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'ignore' })
  if (error) throw error
}
