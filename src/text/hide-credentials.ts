const SECRET_PARAMETER = /([?&][^=&#]*(?:key|token|auth|secret|sig|pass|code|session)[^=&#]*=)[^&#]+/gi

/** Addresses of feeds may hold a password, or, those made for one subscriber, a key. */
export function hideCredentials(url: string): string {
  return url.replace(/^(\w+:\/\/)[^/@]*@/, '$1').replace(SECRET_PARAMETER, '$1…')
}
