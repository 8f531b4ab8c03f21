import { mixHash } from './hash.ts'

/** Most shingles that a sketch keeps. */
const MOST_SHINGLES = 64
/** Words of a shingle. */
const WIDTH = 3

/**
 * A sample of a text's word triples: those whose hash has at least `sampling` low zero bits, ascending. The sample of a
 * part is a part of the sample of the whole, so containment shows a truncated copy, which a fixed number of minima would
 * not (Broder, On the resemblance and containment of documents, 1997: his sketches modulo m).
 */
export type Sketch = { shingles: Uint32Array; sampling: number }

/** Makes sketches of the first `count` of `words`: one hash a word. */
export function createSketcher(): (words: Uint32Array, count: number) => Sketch {
  let scratch = new Uint32Array(1024)
  return (words, count) => {
    if (scratch.length < count) scratch = new Uint32Array(2 * count)
    let size = 0
    for (let p = 0; p + WIDTH <= count; p++) {
      scratch[size++] = mixHash(mixHash(mixHash(words[p]!) ^ words[p + 1]!) ^ words[p + 2]!)
    }
    let sampling = 0
    while (size > MOST_SHINGLES) size = keepSample(scratch, size, ++sampling)
    return { shingles: dropRepeated(scratch.slice(0, size).sort()), sampling }
  }
}

function keepSample(hashes: Uint32Array, size: number, sampling: number): number {
  const mask = (1 << sampling) - 1
  let kept = 0
  for (let i = 0; i < size; i++) if ((hashes[i]! & mask) === 0) hashes[kept++] = hashes[i]!
  return kept
}

function dropRepeated(sorted: Uint32Array): Uint32Array {
  let kept = 0
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) sorted[kept++] = sorted[i]!
  return kept === sorted.length ? sorted : sorted.slice(0, kept)
}

/** Shared triples over those of the text that has fewer, and over those of both together: estimates in 0..1. */
export function compareSketches(a: Sketch, b: Sketch): { containment: number; resemblance: number } {
  const sampling = Math.max(a.sampling, b.sampling)
  const mask = (1 << sampling) - 1
  const [x, y] = [a.shingles, b.shingles]
  const inA = countSampled(a, sampling)
  const inB = countSampled(b, sampling)
  let shared = 0
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j] && (x[i]! & mask) === 0) shared++
    const step = x[i]! - y[j]!
    if (step <= 0) i++
    if (step >= 0) j++
  }
  return { containment: shared / (Math.min(inA, inB) || 1), resemblance: shared / (inA + inB - shared || 1) }
}

function countSampled({ shingles, sampling: own }: Sketch, sampling: number): number {
  if (own === sampling) return shingles.length
  const mask = (1 << sampling) - 1
  let count = 0
  for (let i = 0; i < shingles.length; i++) if ((shingles[i]! & mask) === 0) count++
  return count
}
