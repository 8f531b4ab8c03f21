import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, foldText, upperCaseMask } from '../../src/text/fold.ts'

test.each([
  ['case', 'KYIV', 'kyiv'],
  ['accents', 'Erdoğan Señor Ångström', 'erdogan senor angstrom'],
  ['accents written as combining marks', 'E\u0301lyse\u0301e', 'elysee'],
  ['letters that Unicode does not decompose', 'Łódź Tromsø Đorđe Ægir', 'lodz tromso dorde aegir'],
  ['the sharp s', 'Straße STRAẞE', 'strasse strasse'],
  ['the dotted capital I and the dotless small one', 'İstanbul ırak', 'istanbul irak'],
  ['full width and ligatures', 'ＡＢＣ１２ ﬁne', 'abc12 fine'],
  ['Cyrillic', 'ЁЛКА', 'елка'],
  ['the final sigma', 'ΟΔΟΣ', foldText('οδος')],
  ['Arabic vowel points', 'مُحَمَّد', 'محمد'],
  ['soft hyphens and zero-width characters', 'air\u00adstrike a\u200bb', 'airstrike ab'],
  ['kana written in half width', 'ｶﾞｽ', 'ガス'],
  ['Hangul written in parts', '\u1112\u1161\u11ab', '한'],
])('folds %s', (_, written, folded) => {
  expect(foldText(written)).toBe(folded)
})

test('keeps letters apart that a mark makes another letter', () => {
  expect(foldText('か')).not.toBe(foldText('が'))
  expect(foldText('कि')).not.toBe(foldText('की'))
})

test('every folded unit leads back to the characters it came from', () => {
  const written = 'a Straße\u0301 ﬁn'
  const { text, starts, ends } = fold(written)
  const at = text.indexOf('ss')
  expect(written.slice(starts[at], ends[at + 1])).toBe('ß')
  expect(written.slice(starts[text.indexOf('fin')], ends[text.length - 1])).toBe('ﬁn')
})

test('with any text, folding with and without the way back agree and the way back is in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const { text, starts, ends } = fold(written)
      expect(starts).toHaveLength(text.length)
      for (let i = 0; i < text.length; i++) {
        expect(starts[i]!).toBeLessThan(ends[i]!)
        expect(ends[i]!).toBeLessThanOrEqual(written.length)
        if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!)
      }
      expect(foldText(foldText(written))).toBe(foldText(written))
    }),
    { numRuns: 2000 },
  )
})

test('says which folded letters were upper case', () => {
  expect(upperCaseMask('McŁaß')).toBe('101000')
})
