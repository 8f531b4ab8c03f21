/** Colours of the topics that come with the program; others get a steady one of their own from the rest of the wheel. */
const KNOWN: Record<string, number> = {
  airspace: 0x3b82c4,
  energy: 0xe0922f,
  sanctions: 0x8a63b8,
  diplomacy: 0x3f9e77,
}
const OTHERS = [0xc2556e, 0x4f9da6, 0x9a8b3c, 0x6d78c9, 0xb0704a, 0x7a9a4c]
/** What belongs to no topic. */
export const NEUTRAL = 0x78808c
export const WARNING = 0xd08a1d

/** @returns 0xRRGGBB */
export function topicColour(topic: string | undefined): number {
  if (topic === undefined || topic === '') return NEUTRAL
  const known = KNOWN[topic]
  if (known !== undefined) return known
  let sum = 0
  for (const character of topic) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return OTHERS[sum % OTHERS.length] ?? NEUTRAL
}
