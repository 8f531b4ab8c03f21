import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Collects what starting up left behind: some tens of megabytes that V8 would otherwise keep until memory runs short,
 * since an idle service gives it no occasion. Takes about a tenth of a second, so it is done once.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  setFlagsFromString('--no-expose-gc')
  collect()
  collect() // the first one only notes what has finalisers
}
