import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { SecretKeyWrong } from '../errors.ts'

/** Keeps texts unreadable in the database. `place` names the column a text lies in: elsewhere it does not open. */
export type Sealer = {
  /** Name of the key that seals. */
  readonly keyId: string
  seal(text: string, place: string): string
  /**
   * Gives back texts that are not sealed as they are.
   * @throws SecretKeyWrong when it was sealed with another key, or was changed since
   */
  open(text: string, place: string): string
  /** Names of all keys at hand. */
  readonly keyIds: readonly string[]
  /** 128 bits that stand for a text and do not give it away: the same for the same text. */
  fingerprint(text: string): string
}

/** Version 1: `sealed:1:KEY ID:` and base64url of nonce, ciphertext and tag. */
const PREFIX = 'sealed:1:'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * Seals with AES-256-GCM (NIST SP 800-38D), under keys derived for each use by HKDF (RFC 5869).
 * @param keys base64 of 32 bytes each, separated by commas: the first seals, the others still open what they sealed
 */
export function createSealer(keys: string): Sealer {
  const known = keys.split(',').map((key) => deriveKeys(Buffer.from(key.trim(), 'base64')))
  const [first] = known as [Keys]
  return {
    keyId: first.id,
    seal: (text, place) => `${PREFIX}${first.id}:${encrypt(first.sealing, text, place)}`,
    open: (text, place) => {
      const id = readKeyId(text)
      if (id === null) return text
      const key = known.find((one) => one.id === id)
      if (!key) throw new SecretKeyWrong(id, first.id)
      return decrypt(key, text.slice(PREFIX.length + id.length + 1), place)
    },
    keyIds: known.map(({ id }) => id),
    fingerprint: (text) => createHmac('sha256', first.finding).update(text).digest('base64url').slice(0, 22),
  }
}

/** The id of the key that `text` was sealed with; null when it is not sealed. */
export function readKeyId(text: string): string | null {
  return text.startsWith(PREFIX) ? text.slice(PREFIX.length).split(':', 1)[0]! : null
}

type Keys = { id: string; sealing: Buffer; finding: Buffer }

function deriveKeys(key: Buffer): Keys {
  const derive = (use: string, bytes: number) => Buffer.from(hkdfSync('sha256', key, '', `sitrep ${use}`, bytes))
  return { id: derive('name', 4).toString('hex'), sealing: derive('sealing', 32), finding: derive('finding', 32) }
}

function encrypt(key: Buffer, text: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  return Buffer.concat([nonce, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString('base64url')
}

function decrypt({ id, sealing }: Keys, packed: string, place: string): string {
  const bytes = Buffer.from(packed, 'base64url')
  try {
    const decipher = createDecipheriv('aes-256-gcm', sealing, bytes.subarray(0, NONCE_BYTES), {
      authTagLength: TAG_BYTES,
    })
    decipher.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(-TAG_BYTES))
    return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]).toString()
  } catch {
    throw new SecretKeyWrong(id, id)
  }
}
