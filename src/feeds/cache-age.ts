/**
 * How long an answer says that it stays as it is (RFC 9111, 4.2.1): `max-age` less its `Age`, else `Expires`.
 * @returns milliseconds; null when it says nothing or that it is stale already
 */
export function readAge(headers: Record<string, string>, now: Date): number | null {
  const control = headers['cache-control'] ?? ''
  if (/\b(?:no-cache|no-store)\b/i.test(control)) return null
  const seconds = /\bmax-age\s*=\s*"?(\d{1,9})/i.exec(control)?.[1]
  if (seconds !== undefined) return positive((Number(seconds) - Number(headers.age ?? 0)) * 1000)
  const expires = Date.parse(headers.expires ?? '')
  return Number.isNaN(expires) ? null : positive(expires - (Date.parse(headers.date ?? '') || now.getTime()))
}

function positive(ms: number): number | null {
  return ms > 0 ? ms : null
}
