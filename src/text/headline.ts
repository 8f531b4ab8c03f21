/** Words that names of papers, agencies and sections of sites end in. */
const SITE_WORD =
  /\b(?:News|Monitor|Times|Post|Review|Journal|Herald|Tribune|Gazette|Observer|Guardian|Agency|Today|Daily|Magazine|Chronicle|Independent|Mirror|Express|Mail|Telegraph|Standard|Globe|Press|Online|Reuters|BBC|CNN|NPR|AP|AFP|Politico|Jazeera)$/u
const SUFFIX = /^(?<head>.*\S)\s+(?<mark>[|–—-])\s+(?<tail>\S[^|–—]*)$/u
const MOST_TAIL_WORDS = 5
const FEWEST_HEAD_WORDS = 4

/**
 * A page's title without the site's or section's name that pages append to it: `Ash shuts two airports | World News`
 * becomes `Ash shuts two airports`. A dash parts thoughts as well as names, so behind one only a name is cut off.
 */
export function withoutSiteName(title: string): string {
  const { head, mark, tail } = SUFFIX.exec(title)?.groups ?? {}
  if (!head || !tail || head.split(/\s+/).length < FEWEST_HEAD_WORDS) return title
  const words = tail.split(/\s+/)
  if (words.length > MOST_TAIL_WORDS) return title
  const isName = SITE_WORD.test(tail) && /^\p{Lu}/u.test(tail)
  return isName && (mark === '|' || words.every(isNameWord)) ? head : title
}

const isNameWord = (word: string) => /^(?:\p{Lu}|of$|the$|and$|&$)/u.test(word)

const LONGEST = 120

/** What has no headline is named by how it begins, up to a word's end. */
export function firstWords(text: string): string {
  const line = text.split('\n', 1)[0] ?? ''
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).replace(/\s+\S*$/, '')}…`
}
