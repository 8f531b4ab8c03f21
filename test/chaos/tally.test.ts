import { describe, expect, test } from 'vitest'
import { type NewsItem, type Sign, WATCHLISTS, writeItem } from '../../chaos/news.ts'
import type { Place } from '../../chaos/places.ts'
import { planFaults } from '../../chaos/plan.ts'
import { createRandom } from '../../chaos/random.ts'
import { type Incident, type Receipt, tallyPlace } from '../../chaos/tally.ts'
import { createExplainer } from '../../src/watch/explain.ts'

const MAIL: Place = { name: 'mail-1', kind: 'email', watchlists: ['word'], digest: false }

function itemWith(n: number, ...signs: Sign[]): NewsItem {
  return { token: `KZ${String(n).padStart(6, '0')}`, title: '', text: '', signs: new Set(signs), publishedAt: 1_000 }
}

function receiptOf(n: number, more: Partial<Receipt> = {}): Receipt {
  const key = itemWith(n).token
  return { place: 'mail-1', key, message: `<${n}>`, at: 2_000, lost: false, from: 'worker-1', ...more }
}

const ITEMS = [itemWith(1, 'aurochs'), itemWith(2, 'aurochs'), itemWith(3, 'kettle')]
const DEATH: Incident = { from: 2_100, to: 2_200, who: 'worker-1', severs: ['email', 'webhook'] }

test('what was published and asked for is expected, and only that', () => {
  const tally = tallyPlace(MAIL, ITEMS, [receiptOf(1), receiptOf(3)], [])
  expect(tally).toMatchObject({ expected: 2, lost: ['KZ000002'], unasked: ['KZ000003'], worstDelayMs: 1_000 })
})

test('an item in two messages is a fault whatever happened meanwhile', () => {
  const receipts = [receiptOf(1), receiptOf(1, { message: '<other>', at: 2_300 })]
  expect(tallyPlace(MAIL, ITEMS, receipts, [DEATH]).twice).toEqual(['KZ000001'])
})

describe('a message that came again', () => {
  const again = [receiptOf(1), receiptOf(1, { at: 9_000 })]

  test('is excused by the death of its sender right after it was taken', () => {
    expect(tallyPlace(MAIL, ITEMS, again, [DEATH])).toMatchObject({ repeats: ['<1>'], unexplained: [], twice: [] })
  })

  test.each([
    ['nothing happened', []],
    ['somebody else died', [{ ...DEATH, who: 'worker-2' }]],
    ['its sender died long after', [{ ...DEATH, from: 60_000, to: 60_000 }]],
    ['only webhooks were severed', [{ ...DEATH, severs: ['webhook' as const] }]],
  ])('is not excused when %s', (_why, incidents: Incident[]) => {
    const { unexplained } = tallyPlace(MAIL, ITEMS, again, incidents)
    expect(unexplained).toEqual(['<1> with KZ000001 by worker-1, 7.0 s later by worker-1'])
  })

  test('is excused when the server itself never answered', () => {
    const lost = [receiptOf(1, { lost: true }), receiptOf(1, { at: 9_000 })]
    expect(tallyPlace(MAIL, ITEMS, lost, [])).toMatchObject({ repeats: ['<1>'], unexplained: [] })
  })
})

test('the signs of an item say which watchlists fire, as the query language has it', () => {
  const random = createRandom(7)
  const explainer = createExplainer()
  let fired = 0
  for (let n = 0; n < 1_000; n++) {
    const { title, text, signs } = writeItem(random, n, 0.1, 0)
    for (const { fires, lines } of Object.values(WATCHLISTS)) {
      const matches = lines.some((line) => explainer.explain(line, { title, text, topics: [] }).match)
      expect([title, text, matches]).toEqual([title, text, fires(signs)])
      fired += Number(matches)
    }
  }
  expect(fired).toBeGreaterThan(200)
})

test('the same seed plans the same faults, and every kind comes up before one comes a third time', () => {
  const kinds = ['kill', 'cut', 'fill', 'freeze'].map((name) => ({ name, share: 1 }))
  const plan = planFaults(createRandom(3), kinds, 60_000, 2_000)
  expect(planFaults(createRandom(3), kinds, 60_000, 2_000)).toEqual(plan)
  expect(new Set(plan.slice(0, 4).map(({ name }) => name)).size).toBe(4)
  expect(plan.every(({ atMs }) => atMs < 60_000)).toBe(true)
})
