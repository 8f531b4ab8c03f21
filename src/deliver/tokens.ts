import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * Tokens for the links in mails. A token is signed, not stored: a hundred thousand digests need no row each, and a link
 * works as long as the installation's secret lives. It names one destination and one purpose and is useless for others.
 *
 * How routes use it (`grantOf` is in grants.ts and also asks the database whether the destination still honours it):
 * - `GET /confirm/:token` shows a page with one button; `POST /confirm/:token` confirms. Purpose 'confirm', 7 days.
 * - `GET /manage/:token` shows the destination's page. Purpose 'manage', 30 days; an expired link offers a fresh mail.
 * - `GET /u/:token` shows what would end and one button; `POST /u/:token` ends it (RFC 8058 sends the body
 *   `List-Unsubscribe=One-Click`, no cookie, so no CSRF token is asked for). Purpose 'unsubscribe', never expires.
 * A GET or HEAD changes nothing, since mail scanners follow every link.
 */
export type Purpose = 'confirm' | 'manage' | 'unsubscribe'

/** What an unsubscribe link ends: everything, all alerts, one subscription, or one watchlist's alerts. */
export type Scope = { kind: 'all' } | { kind: 'alerts' } | { kind: 'subscription' | 'watchlist'; id: number }

/** What a token says. `epoch` must equal the destination's, which is raised to revoke every link it was sent. */
export type Grant = { purpose: Purpose; destinationId: number; epoch: number; scope: Scope; issuedAt: Date }

export interface TokenKeeper {
  /** @returns TOKEN_LENGTH characters of A-Z a-z 0-9 - _ */
  issue(grant: Omit<Grant, 'issuedAt'>): string
  /** @returns null for a token that is malformed, forged, expired or meant for something else */
  read(token: string, purpose: Purpose): Grant | null
}

const PURPOSES: Purpose[] = ['confirm', 'manage', 'unsubscribe']
const SCOPES: Scope['kind'][] = ['all', 'alerts', 'subscription', 'watchlist']
const LIFETIME_MS: Record<Purpose, number> = {
  confirm: 7 * 86_400_000,
  manage: 30 * 86_400_000,
  unsubscribe: Number.POSITIVE_INFINITY,
}

/** purpose and scope 1 + destination 6 + epoch 2 + scope's id 6 + minutes since 1970 4; then 17 of the signature. */
const CLAIM_BYTES = 19
const SIGNATURE_BYTES = 17
/** All tokens are equally long, so one can take another's place in a finished mail. */
export const TOKEN_LENGTH = ((CLAIM_BYTES + SIGNATURE_BYTES) / 3) * 4
const SHAPE = new RegExp(`^[A-Za-z0-9_-]{${TOKEN_LENGTH}}$`)

export function createTokenKeeper(secret: string, now: () => Date): TokenKeeper {
  const sign = (claim: Buffer) => createHmac('sha256', secret).update(claim).digest().subarray(0, SIGNATURE_BYTES)
  return {
    issue: (grant) => {
      const claim = writeClaim(grant, now())
      return Buffer.concat([claim, sign(claim)]).toString('base64url')
    },
    read: (token, purpose) => {
      if (!SHAPE.test(token)) return null
      const bytes = Buffer.from(token, 'base64url')
      const claim = bytes.subarray(0, CLAIM_BYTES)
      if (!timingSafeEqual(bytes.subarray(CLAIM_BYTES), sign(claim))) return null
      const grant = readClaim(claim)
      if (grant.purpose !== purpose) return null
      return now().getTime() - grant.issuedAt.getTime() > LIFETIME_MS[purpose] ? null : grant
    },
  }
}

function writeClaim({ purpose, destinationId, epoch, scope }: Omit<Grant, 'issuedAt'>, now: Date): Buffer {
  const claim = Buffer.alloc(CLAIM_BYTES)
  claim.writeUInt8(PURPOSES.indexOf(purpose) * 16 + SCOPES.indexOf(scope.kind), 0)
  claim.writeUIntBE(destinationId, 1, 6)
  claim.writeUInt16BE(epoch % 65_536, 7)
  claim.writeUIntBE('id' in scope ? scope.id : 0, 9, 6)
  claim.writeUInt32BE(Math.floor(now.getTime() / 60_000), 15)
  return claim
}

function readClaim(claim: Buffer): Grant {
  const kinds = claim.readUInt8(0)
  const kind = SCOPES[kinds % 16]!
  return {
    purpose: PURPOSES[kinds >> 4]!,
    destinationId: claim.readUIntBE(1, 6),
    epoch: claim.readUInt16BE(7),
    scope: kind === 'subscription' || kind === 'watchlist' ? { kind, id: claim.readUIntBE(9, 6) } : { kind },
    issuedAt: new Date(claim.readUInt32BE(15) * 60_000),
  }
}
