import { execFileSync } from 'node:child_process'

/** Builds once before any test, since some tests start the program as its own process. */
export default function buildOnce(): void {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
}
