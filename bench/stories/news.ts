/** Invented news without sense: words, names and numbers as unevenly frequent as in the real thing. */
export type News = { title: string; text: string }

const VOCABULARY = 60_000
const NAMES = 200_000
const SENTENCE = 18
const FURTHER_REPORTS = 0.2
const REMEMBERED = 500
const SYLLABLES =
  'ba be bo da de di do fa fe ga go ka ke ki ko la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te to va ve za'.split(
    ' ',
  )

/** @returns a function that writes the next item of about `words` words; the same `seed` gives the same items */
export function createNewsWriter(words: number, seed = 1): () => News {
  const random = createRandom(seed)
  const recent: string[][] = []
  return () => {
    const topic = random() < FURTHER_REPORTS && recent.length > 0 ? pick(recent, random) : newTopic(random)
    recent[Math.floor(random() * REMEMBERED)] = topic
    const sentences = Array.from({ length: Math.ceil(words / SENTENCE) }, () => writeSentence(topic, random))
    const title = writeSentence(topic, random).split(' ').slice(0, 9).join(' ')
    return { title, text: sentences.join(' ') }
  }
}

/** Names and words that the reports of one event share. */
function newTopic(random: () => number): string[] {
  const names = Array.from({ length: 4 }, () => nameOf(zipf(NAMES, random)))
  return [...names, ...Array.from({ length: 12 }, () => wordOf(zipf(VOCABULARY, random)))]
}

function writeSentence(topic: readonly string[], random: () => number): string {
  const words = Array.from({ length: SENTENCE }, () => {
    const chance = random()
    if (chance < 0.2) return pick(topic, random)
    if (chance < 0.24) return nameOf(zipf(NAMES, random))
    if (chance < 0.27) return String(Math.floor(1 / random() ** 2))
    return wordOf(zipf(VOCABULARY, random))
  })
  const sentence = words.join(' ')
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}.`
}

function pick<T>(list: readonly T[], random: () => number): T {
  const sure = list.filter((entry) => entry !== undefined)
  return sure[Math.floor(random() * sure.length)]!
}

/** A rank below `size`, each rank about as frequent as its inverse (Zipf). */
function zipf(size: number, random: () => number): number {
  return Math.floor(size ** random()) - 1
}

function nameOf(rank: number): string {
  const word = wordOf(rank + VOCABULARY)
  return word[0]!.toUpperCase() + word.slice(1)
}

function wordOf(rank: number): string {
  let word = ''
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length]
  return word
}

/** Linear congruential generator (Numerical Recipes), 0 up to 1. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}
