/** What the bot needs in a channel, by the bits of Discord's permissions. */
export const PERMISSIONS = {
  'View Channels': 10n,
  'Send Messages': 11n,
  'Embed Links': 14n,
  'Attach Files': 15n,
  'Read Message History': 16n,
  'Create Public Threads': 35n,
  'Send Messages in Threads': 38n,
} as const

export type Permission = keyof typeof PERMISSIONS

export type PostForm = 'channel' | 'thread' | 'forum'
const POSTING: Permission[] = ['View Channels', 'Send Messages', 'Embed Links', 'Attach Files', 'Read Message History']
/** What each way of posting takes. Beginning a post in a forum is sending a message there. */
export const NEEDED_FOR = {
  channel: POSTING,
  forum: [...POSTING, 'Send Messages in Threads'],
  thread: [...POSTING, 'Create Public Threads', 'Send Messages in Threads'],
} satisfies Record<PostForm, Permission[]>

const ADMINISTRATOR = 1n << 3n

type Overwrite = { id: string; type: number; allow: string; deny: string }
export type PermissionFacts = {
  guildId: string
  ownerId: string
  memberId: string
  memberRoles: readonly string[]
  roles: readonly { id: string; permissions: string }[]
  overwrites: readonly Overwrite[]
}

/**
 * Names of the permissions that a member lacks in a channel: those of its roles, changed first for everyone, then for
 * its roles together, then for the member, as Discord's documentation orders them. Owners and administrators lack none.
 */
export function listMissing(facts: PermissionFacts): Permission[] {
  const held = permissionsIn(facts)
  const names = Object.keys(PERMISSIONS) as Permission[]
  return names.filter((name) => (held & (1n << PERMISSIONS[name])) === 0n)
}

function permissionsIn({ guildId, ownerId, memberId, memberRoles, roles, overwrites }: PermissionFacts): bigint {
  const mine = new Set([guildId, ...memberRoles]) // the role of everyone has the server's own id
  const base = roles.filter(({ id }) => mine.has(id)).reduce((bits, role) => bits | BigInt(role.permissions), 0n)
  if (memberId === ownerId || (base & ADMINISTRATOR) !== 0n) return ~0n
  const steps = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id, type }) => type === 0 && id !== guildId && mine.has(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === memberId),
  ]
  return steps.reduce(applyOverwrites, base)
}

function applyOverwrites(held: bigint, overwrites: readonly Overwrite[]): bigint {
  const deny = overwrites.reduce((bits, one) => bits | BigInt(one.deny), 0n)
  const allow = overwrites.reduce((bits, one) => bits | BigInt(one.allow), 0n)
  return (held & ~deny) | allow
}
