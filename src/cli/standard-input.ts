import { fstatSync } from 'node:fs'
import type { Readable } from 'node:stream'

/**
 * What is piped or typed in. Node.js gives an empty stream for a folder, as in `sitrep match < folder`, which would pass
 * for an input without lines.
 * @throws EISDIR, as reading the folder would
 */
export function standardInput(): Readable {
  if (process.platform === 'win32' || !fstatSync(0).isDirectory()) return process.stdin
  throw Object.assign(new Error('EISDIR: illegal operation on a directory, read'), { code: 'EISDIR', syscall: 'read' })
}
