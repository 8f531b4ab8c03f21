import { createAnalyser } from '../text/analyse.ts'
import { splitSentences } from '../text/sentences.ts'

/** Words that say nothing about what a sentence is about. */
const COMMON = new Set(
  `a about after all also an and any are as at be been before but by can could did do does for from had has have he her
his how i if in into is it its more most no not of on one or other our over said say says she should so some such than that
the their them then there these they this those to under up us was we were what when which while who will with would you
mr mrs ms new according`.split(/\s+/),
)

/** Of its own: what digests read is soon read no more, and need not crowd out words that others know. */
const analyser = createAnalyser((key) => key, 50_000)

/** What a text is about: the inflection keys of its words, common ones left out. */
export function contentWords(text: string): string[] {
  const { lexicon } = analyser
  const { count, forms, keys } = analyser.analyse({ title: '', text })
  const found: string[] = []
  for (let word = 0; word < count; word++) {
    const folded = lexicon.foldedOf(forms[word]!)
    if (folded.length > 1 && !COMMON.has(folded)) found.push(lexicon.keyTextOf(keys[word]!))
  }
  return found
}

/** Share of `words` that `known` has too, 0..1; 0 when there are none. */
export function shareKnown(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
  if (words.size === 0) return 0
  let shared = 0
  for (const word of words) if (known.has(word)) shared++
  return shared / words.size
}

/** Sentences of a text, each on one line. */
export function sentencesOf(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '))
}
