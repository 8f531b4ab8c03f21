import { describe, expect, test } from 'vitest'
import { fitWeights, gatherCases } from '../../eval/stories/fit-weights.ts'
import { groupItems } from '../../eval/stories/group.ts'
import { bCubed } from '../../eval/stories/score.ts'
import { type LabelledItem, readHardSet, readSeedSet, readStorySet, withoutDates } from '../../eval/stories/sets.ts'
import { FEATURES, NAMES } from '../../src/stories/features.ts'
import { WEIGHTS } from '../../src/stories/weights.ts'

const f1Of = (items: readonly LabelledItem[]) =>
  bCubed(
    items.map(({ story }) => story),
    groupItems(items).map(({ storyId }) => storyId),
  ).f1

describe('the weights that join stories', () => {
  test.each(NAMES)('never turn the meaning of %s round', (name) => {
    expect(WEIGHTS[name] * FEATURES[name]).toBeGreaterThanOrEqual(0)
  })

  test('are learned the same way each time', () => {
    const cases = gatherCases(readSeedSet())
    expect(fitWeights(cases)).toEqual(fitWeights(gatherCases(readSeedSet())))
  })

  test.each([
    ['the seeds', readSeedSet(), 0.97, 0.95],
    ['the tuning part', readStorySet('tuning'), 0.96, 0.95],
    ['the beats', readStorySet('beats'), 0.93, 0.9],
    ['the set of one cast', readStorySet('cast'), 0.88, 0.86],
    ['the tuning part of the hard set', readHardSet('tuning'), 0.91, 0.9],
    ['the set t', readStorySet('t'), 0.84, 0.84],
    ['the set u', readStorySet('u'), 0.84, 0.81],
    ['the set w', readStorySet('w'), 0.84, 0.81],
    ['the set x', readStorySet('x'), 0.87, 0.85],
    ['the set y', readStorySet('y'), 0.77, 0.77],
    ['the set z', readStorySet('z'), 0.87, 0.85],
    ['the set ab', readStorySet('ab'), 0.9, 0.9],
  ])('keep what they reach on %s, with dates and without', (_, items, dated, undated) => {
    expect(f1Of(items)).toBeGreaterThanOrEqual(dated)
    expect(f1Of(withoutDates(items))).toBeGreaterThanOrEqual(undated)
  })

  test('take every verbatim copy of both parts for a repeat', () => {
    for (const part of [
      'tuning',
      'test',
      'beats',
      'hard',
      'cast',
      't',
      'u',
      'w',
      'x',
      'y',
      'z',
      'ab',
      'fresh',
      'v',
      'ac',
      'aa',
    ] as const) {
      const items = readStorySet(part)
      const copies = items.filter(({ text, story }, at) =>
        items.some((other, before) => before < at && other.text === text && other.story === story),
      )
      const placed = groupItems(items)
      const repeats = items.filter((_, at) => placed[at]!.repeatOf !== null)
      expect(copies.filter((copy) => !repeats.includes(copy))).toEqual([])
    }
  })
})

describe('B-cubed', () => {
  test('is one for the truth, and loses precision by joining and recall by splitting', () => {
    expect(bCubed(['a', 'a', 'b'], [1, 1, 2])).toEqual({ precision: 1, recall: 1, f1: 1 })
    expect(bCubed(['a', 'a', 'b', 'b'], [1, 1, 1, 1])).toMatchObject({ precision: 0.5, recall: 1 })
    expect(bCubed(['a', 'a', 'b', 'b'], [1, 2, 3, 4])).toMatchObject({ precision: 1, recall: 0.5 })
  })
})
