import type { LabelledItem } from './sets.ts'

export type Rates = { precision: number; recall: number; f1: number }

/**
 * B-cubed (Bagga and Baldwin, 1998): for every item, how much of the story it was put into is of its true story, and how
 * much of its true story is there; both averaged over the items.
 */
export function bCubed(truth: readonly unknown[], given: readonly unknown[]): Rates {
  let [precision, recall] = [0, 0]
  for (let i = 0; i < truth.length; i++) {
    let [together, related, both] = [0, 0, 0]
    for (let j = 0; j < truth.length; j++) {
      const [same, true_] = [given[i] === given[j], truth[i] === truth[j]]
      if (same) together++
      if (true_) related++
      if (same && true_) both++
    }
    precision += both / together / truth.length
    recall += both / related / truth.length
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) }
}

/** Items that were put with a story of others, and items that were parted from their own, by their headlines. */
export function listFaults(items: readonly LabelledItem[], given: readonly number[]): string[] {
  const faults: string[] = []
  for (const [i, item] of items.entries()) {
    const first = items[given[i]!]!
    if (first.story !== item.story) faults.push(`joined   ${describe(item)}  |  ${describe(first)}`)
    const earlier = items.findIndex((other, j) => j < i && other.story === item.story)
    if (earlier >= 0 && given[i] === i) faults.push(`split    ${describe(item)}  |  ${describe(items[earlier]!)}`)
  }
  return faults
}

/** Items with the very text of an earlier one of their story that were not taken for repeats of it. */
export function countMissedCopies(items: readonly LabelledItem[], repeats: readonly (number | null)[]): number {
  const seen = new Map<string, number>()
  let missed = 0
  for (const [i, { text, story }] of items.entries()) {
    const name = `${story}\n${text}`
    if (seen.has(name) && repeats[i] === null) missed++
    seen.set(name, i)
  }
  return missed
}

function describe({ id, title }: LabelledItem): string {
  return `${id} ${title.slice(0, 60)}`
}
