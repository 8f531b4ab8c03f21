/** Labelled documents with their layout changed line by line, labels carried along: what other pages may look like. */
import type { LabelledDocument } from './labelled.ts'

/** Gives the lines that take a line's place; [] drops it. Body and headline lines must be kept one for one. */
type Rewrite = (line: string, at: number, document: LabelledDocument) => string[]
export type Mutation = { name: string; mutate: (document: LabelledDocument) => LabelledDocument }

const NAMES = ['Kestrel Wire', 'QTN', 'The Harbour Gazette', 'Meridian News', 'NPX']
const isMark = (line: string) => line !== '' && line.replace(/\u00a0/g, '') === ''
const isTrailer = (line: string) => line === 'BBC' || /^Source(?: link$|: )/.test(line)

const toMark = (mark: string[]) => rewrite((line) => (isMark(line) ? mark : [line]))
const toTrailer = (make: (at: number) => string[]) => rewrite((line, at) => (isTrailer(line) ? make(at) : [line]))

export const MUTATIONS: readonly Mutation[] = [
  { name: 'CRLF', mutate: (document) => ({ ...document, text: document.text.replaceAll('\n', '\r\n') }) },
  { name: 'marks: ideographic space', mutate: toMark(['\u3000']) },
  { name: 'marks: zero width', mutate: toMark(['\u200b']) },
  { name: 'marks: tab', mutate: toMark(['\t']) },
  { name: 'marks: rule', mutate: toMark(['-----']) },
  { name: 'marks: three blanks', mutate: toMark(['', '', '']) },
  { name: 'marks gone', mutate: toMark(['']) },
  {
    name: 'trailers: one unseen outlet',
    mutate: renamed(
      toTrailer(() => ['Kestrel Wire']),
      () => 'Kestrel Wire',
    ),
  },
  {
    name: 'trailers: unseen outlets',
    mutate: renamed(
      toTrailer((at) => [NAMES[at % 5]!]),
      (at) => NAMES[at % 5]!,
    ),
  },
  {
    name: 'trailers: Source: unseen',
    mutate: renamed(
      toTrailer((at) => [`Source: ${NAMES[at % 5]!}`]),
      (at) => NAMES[at % 5]!,
    ),
  },
  {
    name: 'trailers gone, marks kept',
    mutate: renamed(
      toTrailer(() => []),
      () => null,
    ),
  },
  {
    name: 'trailers to marks',
    mutate: renamed(
      toTrailer(() => ['\u00a0']),
      () => null,
    ),
  },
  { name: 'last trailer gone', mutate: withoutLastTrailer },
  {
    name: 'no blank below headlines',
    mutate: rewrite((line, at, { labels }) =>
      line === '' && labels.some((label) => label.start === at - 1) ? [] : [line],
    ),
  },
  { name: 'single blanks removed', mutate: withoutBlanks },
  { name: 'no header, no footer', mutate: withoutEdges },
]

function rewrite(change: Rewrite): (document: LabelledDocument) => LabelledDocument {
  return (document) => {
    const moved: number[] = []
    const lines: string[] = []
    for (const [at, line] of document.text.split('\n').entries()) {
      const written = change(line, at, document)
      moved[at] = written.length > 0 ? lines.length : Math.max(0, lines.length - 1)
      lines.push(...written)
    }
    const labels = document.labels.map((label) => ({
      ...label,
      start: moved[label.start]!,
      end: moved[label.end]!,
      blockEnd: moved[label.blockEnd]!,
      furniture: label.furniture.map((at) => moved[at]!),
    }))
    return { ...document, text: lines.join('\n'), labels }
  }
}

/** The credit that a rewritten trailer gives; articles that had no trailer stay as they were. */
function renamed(mutate: (document: LabelledDocument) => LabelledDocument, name: (at: number) => string | null) {
  return (document: LabelledDocument): LabelledDocument => {
    const lines = document.text.split('\n')
    const credits = document.labels.map((label, i) => {
      const until = document.labels[i + 1]?.start ?? lines.length
      const at = lines.findIndex((line, n) => n > label.end && n < until && isTrailer(line))
      const credit = at < 0 ? null : name(at)
      return at < 0
        ? label.outlets
        : credit === null
          ? [null, ...label.outlets.filter((other) => other !== 'BBC')]
          : [credit]
    })
    const mutated = mutate(document)
    return { ...mutated, labels: mutated.labels.map((label, i) => ({ ...label, outlets: credits[i]! })) }
  }
}

function withoutLastTrailer(document: LabelledDocument): LabelledDocument {
  const last = document.text.split('\n').findLastIndex(isTrailer)
  const mutated = rewrite((line, at) => (at === last ? [] : [line]))(document)
  const credited = document.labels.findLastIndex((label) => label.end < last)
  const labels = mutated.labels.map((label, i) =>
    i === credited ? { ...label, outlets: [null, ...label.outlets] } : label,
  )
  return { ...mutated, labels }
}

/** Every blank line goes, so that paragraphs touch; a separator's line stays. */
function withoutBlanks(document: LabelledDocument): LabelledDocument {
  return rewrite((line) => (line === '' ? [] : [line]))(document)
}

function withoutEdges(document: LabelledDocument): LabelledDocument {
  const first = document.labels[0]!.start
  const last = document.labels.at(-1)!.blockEnd + 3
  return rewrite((line, at) => (at < first || at > last ? [] : [line]))(document)
}

/** Each article as a page of its own, its trailer and the lines up to the next headline included. */
export function eachAlone(document: LabelledDocument): LabelledDocument[] {
  const lines = document.text.split('\n')
  return document.labels.map((label, i) => {
    const from = label.start
    const text = lines.slice(from, document.labels[i + 1]?.start ?? lines.length).join('\n')
    const shift = (at: number) => at - from
    const moved = {
      ...label,
      start: 0,
      end: shift(label.end),
      blockEnd: shift(label.blockEnd),
      furniture: label.furniture.map(shift),
    }
    return { name: `${document.name}@${from}`, text, labels: [{ ...moved, duplicateOf: null }] }
  })
}
