import type { Lexicon } from '../text/lexicon.ts'
import { isKnown, rarityOf } from './background.ts'
import { happeningOf } from './happenings.ts'
import { hashTerm } from './hash.ts'
import { numberOf, type Stated } from './numbers.ts'
import { type Place, placeOf } from './places.ts'
import { rootOf } from './roots.ts'

/** Rarities below it (terms in over a third of all texts) say nothing. */
export const LEAST_RARITY = 1

/** What a written word contributes to a print, whatever the text around it. */
export type WordInfo = {
  key: string
  hash: number
  rarity: number
  /** The same for the word as no name, should its capital be due to its place. */
  plainHash: number
  plainRarity: number
  /** As no name it is a word that news are written with. */
  known: boolean
  capital: boolean
  /** Nearly always a name, even where it opens a sentence. */
  name: boolean
  number: Stated | null
  /** Bit of the weekday, Monday lowest; 0 for other words. */
  day: number
  /** 1 to 12, 0 for other words. */
  month: number
  country: string | null
  countryHash: number
  countryRarity: number
  /** What the word names: the country itself, or a place in it, which stays a word of its own beside it. */
  placeKind: Place['kind'] | null
  happening: string | null
  happeningHash: number
  happeningRarity: number
  /** Stands before the name of a place: in, near, off. */
  locative: boolean
  /** Speaks of what comes of an event: toll, inquiry, mourners. */
  aftermath: boolean
  /** Opens a phrase such as `second night` or `another raid`. */
  sequel: boolean
  /** day, night, week and the like. */
  timeUnit: boolean
  /** Begins or ends a mention of something earlier, see backdrop.ts. */
  span: 'after' | 'before' | 'last' | 'who' | 'that' | null
  /** The past tense of a verb, as far as its form shows it. */
  past: boolean
}

const set = (words: string) => new Set(words.split(/\s+/))
const DAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ')
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|(?:nov|dec)(?:ember)?)$/
const TIME_UNITS = set('hour day night week month year morning evening weekend half')
const AFTER = set('after since')
const BEFORE = set('before earlier ago previously')
const LAST = set('last previous')
const WHO = set('which who whose')
const PAST = set(
  'was were had began broke brought came cut died fell fled gave got held hit killed left led lost made met ran said sank sent shook shot spoke stole struck took went won',
)
const LOCATIVE = set('in near off at outside around from to over across towards toward into between inside')
const SEQUEL = set('second third fourth fifth sixth another fresh')
const AFTERMATH = set(
  `toll aftermath mourn mourner funeral inquiry investigator investigation investigate survivor survive rescue rescuer
  restore resume victim blame wreck wreckage reopen search missing identify condemn welcome react reaction vigil grieve
  relative repair recover compensation suspect appeal`,
)

/** Looks words up once per distinct form; what it knows is dropped when the lexicon forgets its forms. */
export function createWordBook(lexicon: Lexicon): (form: number) => WordInfo {
  let generation = lexicon.generation
  let known: (WordInfo | undefined)[] = []
  return (form) => {
    if (lexicon.generation !== generation) {
      generation = lexicon.generation
      known = []
    }
    known[form] ??= describeWord(lexicon, form)
    return known[form]
  }
}

function describeWord(lexicon: Lexicon, form: number): WordInfo {
  const key = lexicon.keyTextOf(lexicon.tables.formKey[form]!)
  const folded = lexicon.foldedOf(form)
  const written = lexicon.writtenOf(form)
  const capital = /^\p{Lu}/u.test(written)
  const number = numberOf(folded)
  const root = rootOf(key)
  const term = number?.digits ?? (capital ? key : root)
  const { rarity, name } = rarityOf(term)
  const place = placeNamedBy(written, key, capital)
  const happening = happeningOf(key) ?? null
  return {
    key,
    hash: hashTerm(term),
    rarity,
    plainHash: hashTerm(root),
    plainRarity: rarityOf(root).rarity,
    known: isKnown(root) && !name,
    capital,
    name: name && capital,
    number,
    day: capital ? dayOf(folded) : 0,
    month: capital && MONTH_NAME.test(folded) ? monthOf(folded) : 0,
    country: place?.country ?? null,
    countryHash: hashTerm(`@${place?.country}`),
    countryRarity: rarityOf(`@${place?.country}`).rarity,
    placeKind: place?.kind ?? null,
    happening,
    happeningHash: hashTerm(`#${happening}`),
    happeningRarity: rarityOf(`#${happening}`).rarity,
    locative: LOCATIVE.has(folded),
    aftermath: AFTERMATH.has(key),
    sequel: SEQUEL.has(folded),
    timeUnit: TIME_UNITS.has(key),
    span: spanOf(folded),
    past: !capital && (PAST.has(folded) || /[^aeiou]ed$/.test(folded)),
  }
}

function placeNamedBy(written: string, key: string, capital: boolean): Place | undefined {
  if (/^USA?$/.test(written)) return { country: 'us', kind: 'country' }
  return capital ? placeOf(key) : undefined
}

function dayOf(folded: string): number {
  const at = DAYS.findIndex((day) => folded === day || folded === `${day}s` || folded === day.slice(0, 3))
  return at < 0 ? 0 : 1 << at
}

function monthOf(folded: string): number {
  return 1 + MONTHS.indexOf(folded.slice(0, 3))
}

function spanOf(folded: string): WordInfo['span'] {
  if (AFTER.has(folded)) return 'after'
  if (BEFORE.has(folded)) return 'before'
  if (LAST.has(folded)) return 'last'
  if (WHO.has(folded)) return 'who'
  return folded === 'that' ? 'that' : null
}
