import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { summarise } from '../../src/digests/summary.ts'

const FIRE = {
  title: 'Depot burns',
  outlet: 'North Wire',
  text: 'A fuel depot outside Orsk burned for nine hours after drones struck two of its tanks. Governor Mila Sorin said nobody was hurt. He thanked the crews. Who sent the drones?',
}
const SAME = {
  title: 'Fire at Orsk depot',
  outlet: 'Ledger',
  text: 'After drones struck two of its tanks a fuel depot outside Orsk burned for nine hours. Schools in the nearest village stay closed until Thursday because of the smoke.',
}

describe('a summary', () => {
  test('takes sentences from several articles and says nothing twice', () => {
    const summary = summarise([FIRE, SAME])
    expect(summary).toEqual([
      {
        text: 'A fuel depot outside Orsk burned for nine hours after drones struck two of its tanks.',
        outlet: 'North Wire',
      },
      { text: 'Governor Mila Sorin said nobody was hurt.', outlet: 'North Wire' },
      { text: 'Schools in the nearest village stay closed until Thursday because of the smoke.', outlet: 'Ledger' },
    ])
  })

  test('leaves out what the reader knows', () => {
    expect(summarise([SAME], [FIRE.text])).toEqual([
      { text: 'Schools in the nearest village stay closed until Thursday because of the smoke.', outlet: 'Ledger' },
    ])
    expect(summarise([FIRE], [FIRE.text])).toEqual([])
  })

  test('is empty where no sentence can stand alone', () => {
    expect(summarise([{ title: 'x', outlet: null, text: 'He said so. But why? Yes.' }])).toEqual([])
    expect(summarise([])).toEqual([])
  })

  test('holds only sentences of the articles, at most three, whatever the text', () => {
    const sentence = fc.array(fc.constantFrom('tank', 'bridge', 'he', 'U.S.', 'No.', '12', '“so”', 'Orsk', '…'), {
      minLength: 1,
      maxLength: 30,
    })
    const text = fc
      .array(
        sentence.map((words) => `${words.join(' ')}.`),
        { maxLength: 20 },
      )
      .map((list) => list.join(' '))
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const summary = summarise(texts.map((body, index) => ({ title: '', text: body, outlet: `${index}` })))
        expect(summary.length).toBeLessThanOrEqual(3)
        for (const { text: chosen, outlet } of summary)
          expect(texts[Number(outlet)]!.replace(/\s+/g, ' ')).toContain(chosen)
      }),
    )
  })
})
