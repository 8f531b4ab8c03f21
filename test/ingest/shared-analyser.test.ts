import { expect, test } from 'vitest'
import { createSharedAnalyser } from '../../src/ingest/shared-analyser.ts'
import type { Document } from '../../src/model.ts'
import { type Analyser, createAnalyser } from '../../src/text/analyse.ts'

const quake = { title: 'Quake near Lima', text: 'A quake shook Lima on Monday.' }
const strike = { title: 'Port strike ends', text: 'Dockers went back to work.' }
const long = { title: 'Names', text: Array.from({ length: 5_000 }, (_, n) => `name${n}`).join(' ') }

test('whoever asks first, and with a source or without, each gets the words of its own question', () => {
  const asked: Document[] = [
    quake,
    { ...quake, source: 'The Daily Example' },
    { ...quake, topics: ['disasters'] },
    { ...quake, source: 'Example Wire' },
    { ...strike, source: 'Example Wire' },
    strike,
    quake,
    long,
    { ...long, source: 'A source of many words, behind a text that filled all the room there was' },
  ]
  const shared = createSharedAnalyser((key) => key)
  for (const document of asked) {
    expect(wordsOf(shared, document)).toEqual(wordsOf(createAnalyser(), document))
  }
})

function wordsOf(analyser: Analyser, document: Document) {
  const { forms, starts, ends, titleEnd, textEnd, count, topics } = analyser.analyse(document)
  const words = Array.from(forms.subarray(0, count), (form, p) => [analyser.lexicon.foldedOf(form), starts[p], ends[p]])
  return { words, titleEnd, textEnd, topics }
}
