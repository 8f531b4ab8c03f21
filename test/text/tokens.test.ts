import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tokenise } from '../../src/text/tokens.ts'

test.each([
  ["Kyiv’s and soldiers’ and Ukraine'S", 'kyiv and soldiers and ukraine'],
  ['U.S.-led, U.N.’s J.D. Vance e.g. U.S.Army', 'us led un jd vance eg us army'],
  ['1,500 men, 12,000,000; 2022,2023 and 7,15', '1500 men 12000000 2022 2023 and 7 15'],
  ['1\u00a0500 1\u202f500 1’500 3.5m 22.11.2026', '1500 1500 1500 3.5m 22.11.2026'],
  ['S-300 Su-30MK2 F-16s', 's 300 su 30mk2 f 16s'],
  [
    'air-defence air‑defence air–defence air\u00a0defence air/defence',
    'air defence air defence air defence air defence air defence',
  ],
  ['air\u00adstrike air\u200bstrike \u200eair\u200f', 'airstrike airstrike air'],
  ["O’Brien don't l’Ukraine d’Estaing rock’n’roll", 'obrien dont l ukraine d estaing rocknroll'],
  ['end.Next «quoted» (bracketed) #tag @user foo_bar', 'end next quoted bracketed tag user foo bar'],
  ['İstanbul Straße ＦＵＬＬ', 'istanbul strasse full'],
  ['💥boom 🇺🇦', 'boom'],
  ['counter-counterintelligence', 'counter counterintelligence'],
  ['', ''],
  ['… — ’ . ,', ''],
])('%j is read as %j', (text, words) => {
  expect(
    tokenise(text)
      .map((token) => token.folded)
      .join(' '),
  ).toBe(words)
})

test('letters of unspaced scripts are words, and one knows whether it directly follows another', () => {
  const words = tokenise('AI芯片。国 한국은 𠀀𠀁').map((token) => token.folded.replace('\u0001', '+'))
  expect(words).toEqual(['ai', '芯', '+片', '国', '한', '+국', '+은', '𠀀', '+𠀁'])
})

test('the offsets cover the word and the dots of an abbreviation, not the possessive', () => {
  const text = 'In the U.S. President Zelensky’s 1,500'
  expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'In',
    'the',
    'U.S.',
    'President',
    'Zelensky',
    '1,500',
  ])
})

test('with any text, words are in order, do not overlap and are counted from 0', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(' ', '.', '’s', ',', 'U.S.', '1,000', '中', 'が', '\u00ad', '\ud800'),
  )
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const [i, token] of tokenise(text).entries()) {
        expect(token.position).toBe(i)
        expect(token.start).toBeGreaterThanOrEqual(end)
        expect(token.end).toBeGreaterThan(token.start)
        end = token.end
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 3000 },
  )
})

test('a text is read the same alone and as a part of a longer one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const alone = tokenise(text).map((token) => token.folded)
      expect(tokenise(`x ; ${text} ; x`).map((token) => token.folded)).toEqual(['x', ...alone, 'x'])
    }),
  )
})
