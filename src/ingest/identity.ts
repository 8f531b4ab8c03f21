import { createHash } from 'node:crypto'

/** The 16-byte key, as a UUID, that something is known by across all sources. */
export function identityKey(kind: 'guid' | 'url' | 'words' | 'corpus', ...parts: (string | number)[]): string {
  const hex = createHash('sha256')
    .update(JSON.stringify([kind, ...parts]))
    .digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}
