/** Stems in a doubled consonant that is the verb's own: `boycotting` comes from boycott, `hitting` from hit. */
const DOUBLE =
  words(`add odd err purr whirr ebb egg butt boycott inn net watt install reinstall recall befall enroll appall
  forestall distill instill fulfill stonewall enthrall refill backfill landfill misspell foretell outsell resell unroll
  bankroll steamroll freefall`)

/** Stems that end like one that lost its e, yet are whole. */
const WHOLE =
  words(`focus refocus bias canvas bus gas chorus combat format debut input output murmur vacuum waltz blitz quartz
  bring hang overhang bang gang clang long belong prolong throng wrong ring wing ping sting sling string king ding zing fling
  swing cling spring wring sing twang gong nomad method period liquid kidnap handicap bivouac disc zinc talc arc sync catalog`)

/** Stems that lost an e although most with their ending are whole. */
const SHORTENED =
  words(`creat recreat procreat permeat delineat nauseat persuad dissuad guid misguid invit unit reunit excit
  incit recit ignit expedit rewrit overwrit underwrit complet compet delet deplet secret excret promot devot denot demot connot
  misquot explor ignor restor implor deplor ador underscor interfer adher persever coher rever prepar declar compar ensnar
  conven reconven interven contraven postpon condon dethron enthron telephon attun renam inflam defam becom welcom overcom emot inhal
  exhal impal upscal downscal compil reconcil exil profil defil revil stockpil beguil consol cajol parol condol schedul
  reschedul overrul ridicul encapsul telescop elop breath bath sooth loath cloth seeth wreath scath swath tast wast past
  distast rout rerout`)

/**
 * Endings, after a single vowel, of stems that lost an e when -ed or -ing was added: `invad` from invade, `expir` from
 * expire. Stems with other endings (`open`, `target`, `visit`, `abandon`) are whole.
 */
const LOST_E = /(?:[aeiou]d|[aiu]b|ob|[aeiou]k|[iu]r|in|um|ap|at|ut|af|if|yp|yl|ym)$/

/** Endings that English does not write without an e, whatever stands before: v, u, c, z, single s, soft g, -bl, -tr. */
const ALWAYS_LOST_E = /(?:v|[^e]u|c|[^t]z|[^s]s|[aeiou]g|[dlrn]g|[bcdfgkpstz]l|[bcdt]r|iqu)$/

/** The verb that a stem left by -ed or -ing belongs to: `strik` gives strike, `hitt` hit, `target` target. */
export function restoreBase(stem: string): string {
  if (SHORTENED.has(stem)) return `${stem}e`
  if (WHOLE.has(stem)) return stem
  if (/([bdfgklmnprstvz])\1$/.test(stem)) return undouble(stem)
  if (ALWAYS_LOST_E.test(stem)) return `${stem}e`
  if (/[iu]at$/.test(stem)) return `${stem}e`
  // After q the u is no vowel, so acquire and require are read like hire.
  const plain = stem.replace('qu', 'q')
  if (!/[^aeiou][aeiouy][^aeiouwxy]$|^[aeiouy][^aeiouwxy]$/.test(plain)) return stem
  return isOneSyllable(plain) || LOST_E.test(plain) ? `${stem}e` : stem
}

function undouble(stem: string): string {
  if (/(?:ss|ff|zz)$/.test(stem) || DOUBLE.has(stem)) return stem
  if (stem.endsWith('ll') && isOneSyllable(stem.slice(0, -1))) return stem
  return stem.slice(0, -1)
}

/** One group of vowels: with one consonant after it, a plain verb would have doubled it. */
function isOneSyllable(stem: string): boolean {
  if (/[aeiou]y[aeiou]/.test(stem)) return false
  return /^[^aeiouy]*[aeiouy]+[^aeiouy]*$/.test(stem) || /^y[aeiou][^aeiouy]*$/.test(stem)
}

function words(list: string): Set<string> {
  return new Set(list.trim().split(/\s+/))
}
