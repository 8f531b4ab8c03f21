import type { Document } from '../model.ts'
import type { Analyser } from '../text/analyse.ts'
import { findBreaks, markBackdrop } from './backdrop.ts'
import { agencyOf } from './dateline.ts'
import { addDate, addNumber } from './figures.ts'
import { hashTerm, mixHash } from './hash.ts'
import { createSketcher } from './near-duplicate.ts'
import { type Print, TERM } from './print.ts'
import { isFullName, isName, isTitleCase, isWhere, type Reading } from './reading.ts'
import { isRoundup } from './roundup.ts'
import { createTermBag, type TermBag } from './term-bag.ts'
import { createWordBook, LEAST_RARITY, type WordInfo } from './words.ts'

/** Words after the headline that say what the item is about. */
const LEAD_WORDS = 40
/** Words under which a text may be a notice that many items carry. */
const SHORT_TEXT = 25
/** A capital city is a name of its own and, by half, of its country's government; another place mostly says where. */
const COUNTRY_SHARE = { country: 1, capital: 0.5, city: 0.8 }
/** All numbers, and all weekdays, look the same to a sketch: forms filled in anew are then seen to be forms. */
const ANY_NUMBER = hashTerm('any number')
const ANY_DAY = hashTerm('any day')

export type Describer = (item: Document, dated: boolean) => Print

/**
 * Makes prints of items. The analyser's aliases decide which spellings of a name are one, so all processes that share
 * stories must be given the same.
 */
export function createDescriber(analyser: Analyser): Describer {
  const book = createWordBook(analyser.lexicon)
  const bag = createTermBag()
  const sketch = createSketcher()
  const infos: WordInfo[] = []
  let [parted, backdrop, hashes] = [new Uint8Array(1024), new Uint8Array(1024), new Uint32Array(1024)]
  return (item, dated) => {
    const words = analyser.analyse(item)
    if (words.textEnd > parted.length) {
      const room = 2 * words.textEnd
      ;[parted, backdrop, hashes] = [new Uint8Array(room), new Uint8Array(room), new Uint32Array(room)]
    }
    for (let p = 0; p < words.textEnd; p++) infos[p] = book(words.forms[p]!)
    const reading: Reading = { item, words, infos, parted, backdrop, titleCase: isTitleCase({ words, infos }) }
    findBreaks(reading)
    markBackdrop(reading)
    bag.clear()
    const facts = readFacts(reading, bag)
    const count = words.textEnd - words.titleEnd
    for (let p = words.titleEnd; p < words.textEnd; p++) {
      const info = infos[p]!
      hashes[p - words.titleEnd] = info.number ? ANY_NUMBER : info.day ? ANY_DAY : info.plainHash
    }
    const wording = hashWording(reading)
    return { ...bag.read(), ...sketch(hashes, count), ...facts, roundup: isRoundup(item.title), wording, dated }
  }
}

/** Hash of the text's words; of a short text (`Subscribers only.`) together with its headline, which alone tells it apart. */
function hashWording({ words, infos }: Reading): number {
  const count = words.textEnd - words.titleEnd
  let hash = count
  for (let p = count < SHORT_TEXT ? 0 : words.titleEnd; p < words.textEnd; p++) {
    hash = mixHash(Math.imul(hash, 31) ^ infos[p]!.hash)
  }
  return hash
}

function readFacts(reading: Reading, bag: TermBag) {
  const { item, words, infos, backdrop } = reading
  const agency = agencyOf(item.text)
  const leadEnd = words.titleEnd + LEAD_WORDS
  const facts = { leadDays: 0, days: 0, mainDay: 0, sequel: false, aftermath: 0 }
  for (let p = 0; p < words.textEnd; p++) {
    const info = infos[p]!
    const lead = (p < words.titleEnd ? TERM.title : 0) | (p < leadEnd ? TERM.lead : 0) | TERM.fore
    const flags = backdrop[p] ? 0 : lead
    facts.days |= info.day
    if (flags & TERM.lead) {
      facts.leadDays |= info.day
      facts.mainDay ||= info.day
      facts.sequel ||= info.sequel && opensSequel(reading, p)
      if (info.aftermath) facts.aftermath++
    }
    if (info.day || (info.capital && agency?.has(info.key))) continue
    if (info.month) p += addDate(reading, p, flags, bag)
    else if (info.number) p += addNumber(reading, p, flags, bag)
    else addWord(reading, p, info, flags, bag)
  }
  return facts
}

/** `second night`, `another prisoner exchange`: the ordinal of a happening, within two words of it. */
function opensSequel({ words, infos }: Reading, p: number): boolean {
  for (let at = p + 1; at <= p + 3 && at < words.textEnd; at++) {
    if (infos[at]!.timeUnit || infos[at]!.happening !== null) return true
  }
  return false
}

function addWord(reading: Reading, p: number, info: WordInfo, flags: number, bag: TermBag): void {
  if (info.placeKind !== null) {
    bag.add(info.countryHash, info.countryRarity * COUNTRY_SHARE[info.placeKind], flags | TERM.country)
    if (info.placeKind === 'country') return
  }
  if (info.happening !== null) bag.add(info.happeningHash, info.happeningRarity, flags | TERM.happening)
  if (isName(reading, p)) {
    const where = isWhere(reading, p)
    const person = !where && isFullName(reading, p)
    const kind = TERM.name | (where ? TERM.where : 0) | (person ? TERM.person : 0)
    if (info.rarity >= LEAST_RARITY) bag.add(info.hash, info.rarity, flags | kind)
  } else if (info.capital && info.known) {
    if (info.plainRarity >= LEAST_RARITY) bag.add(info.plainHash, info.plainRarity, flags)
  } else if (info.rarity >= LEAST_RARITY) bag.add(info.hash, info.rarity, flags)
}
