/** Where links of a mail lead. Tokens in it are marks that `personalise` replaces. */
export type LinkBase = {
  /** Without a slash at its end. */
  publicUrl: string
  manageUrl: string
  unsubscribeUrl: string
  /** What the mail calls its reader: the same for all, as the content is shared. */
  recipient: string
}

/** @returns null for anything but an http or https address: feeds can say `javascript:` */
export function safeLink(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'http:' || protocol === 'https:' ? href : null
}

export function storyLink({ publicUrl }: LinkBase, storyId: number): string {
  return `${publicUrl}/stories/${storyId}`
}
