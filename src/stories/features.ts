/**
 * What speaks for (sign 1) or against (sign -1) two items being about one event, and may do neither (sign 0). The
 * weights in weights.ts keep to these signs, so that what was learned on our items holds for others.
 */
export const FEATURES = {
  bias: 0,
  /** Cosine of the terms, of those outside mentions of earlier events, and of the headlines (square roots of them). */
  likeness: 1,
  foreLikeness: 1,
  titleLikeness: 1,
  nameLikeness: 1,
  what: 1,
  whoWhat: 1,
  /** Names shared by both leads, and names of places shared. */
  where: 1,
  countries: 1,
  happenings: 1,
  /** Each side's lead has a name, a place, a country or a kind of happening that the other lacks. */
  otherTitleNames: -1,
  otherWhere: -1,
  otherCountries: -1,
  otherTitleCountries: -1,
  otherHappenings: -1,
  otherTitleHappenings: -1,
  /** Numbers shared, by how unlikely they are, and numbers shared along with what they count. */
  numbers: 1,
  counts: 1,
  sameDay: 1,
  otherDays: -1,
  noDay: -1,
  /** The same words with other numbers: a form filled in anew. */
  newFigures: -1,
  /** Days since the story's last item, and that they are not known. */
  gap: -1,
  undated: 0,
  /** Days from the earlier item to the day that the newcomer's lead names. */
  laterDay: -1,
  sequel: -1,
  aftermath: 1,
  aftermathPlace: 1,
  /** Of the newcomer: a name in its lead that the story has not, its headline found in the story, the story's main term in it. */
  newName: -1,
  members: 0,
} as const

export type Feature = keyof typeof FEATURES
export type Features = Record<Feature, number>
export type Weights = Readonly<Features>

export const NAMES = Object.keys(FEATURES) as Feature[]

const NONE = Object.freeze(Object.fromEntries(NAMES.map((name) => [name, 0]))) as Features

export function noFeatures(): Features {
  return { ...NONE }
}

/** The log-odds that they are about one event. */
export function scoreOf(features: Features, weights: Weights): number {
  let score = 0
  for (const name of NAMES) score += features[name] * weights[name]
  return score
}
