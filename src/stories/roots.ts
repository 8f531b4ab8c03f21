const ENDINGS =
  /(?:ational|ization|isation|ations?|ement|ments?|ition|ators?|ional|ance|ence|able|ible|ical|ally|ious|ness|ship|ist|ism|ity|ive|ion|ian|ial|ery|ary|ory|ous|ful|ant|ent|ly|er|or|al|ry|y|e)$/

/** What words of one family share, for an inflection key of small letters: explosive and explosion, diplomat and diplomacy. */
export function rootOf(key: string): string {
  if (key.length < 6 || !/^[a-z]+$/.test(key)) return key
  const root = key.replace(ENDINGS, '')
  return root.length < 4 ? key : root
}
