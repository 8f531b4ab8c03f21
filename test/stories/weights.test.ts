import { describe, expect, test } from 'vitest'
import { fitWeights, gatherCases } from '../../eval/stories/fit-weights.ts'
import { groupItems } from '../../eval/stories/group.ts'
import { bCubed } from '../../eval/stories/score.ts'
import { type LabelledItem, readSeedSet, readStorySet } from '../../eval/stories/sets.ts'
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

  test('reach 0.95 on the seeds and on the tuning part', () => {
    expect(f1Of(readSeedSet())).toBeGreaterThanOrEqual(0.95)
    expect(f1Of(readStorySet('tuning'))).toBeGreaterThanOrEqual(0.95)
  })

  test('take every verbatim copy of both parts for a repeat', () => {
    for (const part of ['tuning', 'test', 'beats'] as const) {
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
