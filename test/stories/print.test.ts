import { describe, expect, test } from 'vitest'
import { createDescriber } from '../../src/stories/describe.ts'
import { hashTerm } from '../../src/stories/hash.ts'
import { keysOf } from '../../src/stories/keys.ts'
import { readPrint, writePrint } from '../../src/stories/pack-print.ts'
import { flagsOf, type Print, TERM } from '../../src/stories/print.ts'
import { createAnalyser } from '../../src/text/analyse.ts'

const describeItem = createDescriber(createAnalyser())
const printOf = (text: string, title = 'News') => describeItem({ title, text }, true)
const flagsIn = (print: Print, term: string) => {
  const at = print.terms.indexOf(hashTerm(term))
  return at < 0 ? null : flagsOf(print.marks[at]!)
}

describe('a print', () => {
  test.each([
    ['Iranian guards stopped a ship.', '@ir'],
    ['The U.S. envoy left for Oslo.', '@us'],
    ['Fishermen from Polish harbours protested.', '@pl'],
    ['A ferry sank off the coast.', '#drown'],
    ['Gunmen killed two guards.', '#death'],
    ['Twenty-two people are missing.', '22'],
    ['They paid $47.60 a barrel.', '47.6'],
    ['It cost £18bn.', '18 billion'],
    ['A man died on 23 October.', 'date 10-23'],
    ['A man died on Oct. 23.', 'date 10-23'],
    ['Police counted 1,500 marchers.', '1500'],
  ])('of "%s" has the term %s', (text, term) => {
    expect(flagsIn(printOf(text), term)).not.toBeNull()
  })

  test('knows names by their capitals, not the first word of a sentence', () => {
    const print = printOf('Divers reached the wreck near Tubigon. Captain Ramon Aldaba was questioned.')
    expect(flagsIn(print, 'tubigon')! & TERM.name).toBeTruthy()
    expect(flagsIn(print, 'tubigon')! & TERM.where).toBeTruthy()
    expect(flagsIn(print, 'aldaba')! & TERM.person).toBeTruthy()
    expect((flagsIn(print, 'diver') ?? flagsIn(print, 'divers') ?? 0) & TERM.name).toBe(0)
  })

  test('sets mentions of earlier events apart', () => {
    const print = printOf('Drones hit a plant in Volgograd, two days after a strike on Syzran. A man was hurt.')
    expect(flagsIn(print, 'volgograd')! & TERM.fore).toBeTruthy()
    expect(flagsIn(print, 'syzran')! & TERM.fore).toBe(0)
  })

  test('leaves out the agency of a dateline', () => {
    expect(flagsIn(printOf('KALEMIE, Oct 23 (Meridian) - A boat sank, Meridian said.'), 'meridian')).toBeNull()
  })

  test('marks a second night but not a second glass', () => {
    expect(printOf('Drones attacked for the second night running.').sequel).toBe(true)
    expect(printOf('The second glass broke.').sequel).toBe(false)
  })

  test('is the same after it was written and read', () => {
    const print = printOf('On Tuesday 14 people died near Cebu, two days after a storm.', 'Friday’s briefing: a storm')
    expect(readPrint(writePrint(print))).toEqual(print)
  })

  test('and its keys stay small however long the text is', () => {
    const text = Array.from({ length: 20_000 }, (_, n) => `Word${n} runs`).join(' ')
    const print = printOf(text)
    expect(print.terms.length).toBeLessThanOrEqual(96)
    expect(keysOf(print).keys.length).toBeLessThanOrEqual(30)
  })

  test.each(['', ' ', '……', 'x', '你好，世界。', '\u0000\ud800'])(
    'of an odd text (%j) is made without complaint',
    (text) => {
      expect(readPrint(writePrint(printOf(text, text)))).toEqual(printOf(text, text))
    },
  )
})
