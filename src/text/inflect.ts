import { IRREGULAR, UNCHANGING } from './irregular.ts'
import { restoreBase } from './restore-base.ts'
import { spellAmerican } from './spelling.ts'

/**
 * What all inflected forms of an English word share: `strikes`, `striking` and `struck` give `strike`, `defences` and
 * `defense` give `defense`. Only inflection is undone, so `news` and `new`, `general` and `generate` stay apart. Words of
 * other scripts come back as they are.
 * @param word folded, see fold.ts
 */
export function inflectionKey(word: string): string {
  if (/\d/.test(word)) return withoutNumberPlural(word)
  if (word.length < 3 || !/^[a-z]+$/.test(word) || UNCHANGING.has(word)) return word
  return spellAmerican(IRREGULAR.get(word) ?? baseOf(word))
}

function baseOf(word: string): string {
  if (word.length > 4 && word.endsWith('men')) return `${word.slice(0, -3)}man`
  const singular = singularOf(word)
  if (UNCHANGING.has(singular)) return singular
  return verbBaseOf(singular)
}

/** F-16s are F-16, and 1,500s are 1,500, but the 1980s are a decade. */
function withoutNumberPlural(word: string): string {
  return /\ds$/.test(word) && !/^(?:1[0-9]|20)\d\ds$/.test(word) ? word.slice(0, -1) : word
}

function singularOf(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz|tz)es$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('es') && TAKES_ES.has(word.slice(0, -2))) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Words in -us and -o whose plural adds es, unlike those in -use and -oe. */
const TAKES_ES = new Set(
  `virus focus campus bonus census status consensus surplus chorus circus caucus exodus genius abacus apparatus sinus walrus
crocus nexus opus terminus hero potato tomato echo torpedo mosquito volcano embargo cargo tornado mango halo grotto buffalo
domino motto`
    .trim()
    .split(/\s+/),
)

function verbBaseOf(word: string): string {
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`
  if (word.endsWith('ed') && !word.endsWith('eed') && isStem(word.slice(0, -2))) return restoreBase(word.slice(0, -2))
  if (word.endsWith('ing') && isStem(word.slice(0, -3))) return restoreBase(word.slice(0, -3))
  return word
}

/** A verb has a vowel and two letters or more before its ending; `thing` and `sled` are whole. */
function isStem(stem: string): boolean {
  return stem.length > 1 && /[aeiouy]/.test(stem)
}
