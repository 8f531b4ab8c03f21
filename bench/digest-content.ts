import type { DigestContent, DigestStory } from '../src/model.ts'

const WORDS =
  `harbour pipeline council border minister convoy turbine bridge treaty satellite refinery market winter corridor
engineers delegates villagers crews observers inspectors repaired closed reopened warned promised delayed counted rejected
northern eastern overnight weekly second coastal disputed temporary`.split(/\s+/)

/** A digest of our own making; as a busy day's, its mail is about 40 KB. `words` are those of a sentence. */
export function makeDigest(stories = 12, words = 10): DigestContent {
  let at = 1
  const word = () => {
    at = (at * 48_271) % 2_147_483_647
    return WORDS[at % WORDS.length]!
  }
  const sentence = (length: number) => `${Array.from({ length }, word).join(' ')}.`
  const outlets = ['Harbour Post', 'North Wire', 'The Ledger']
  const story = (index: number): DigestStory => ({
    ...{ storyId: index + 1, title: sentence(9), outlets, newOutlets: [], itemCount: 3, continued: index % 5 === 4 },
    summary: outlets.map((outlet) => ({ text: sentence(words), outlet })),
    links: outlets.map((outlet) => ({ title: outlet, url: `https://news.example/${index}/${word()}`, outlet })),
    ...{ watchlists: index % 6 === 0 ? ['Power grid'] : [], score: 3, firstSeenAt: DAY, lastSeenAt: DAY },
  })
  const topics = ['airspace', 'energy', 'sanctions', 'diplomacy']
  return {
    ...{ subscription: 'Morning digest', timeZone: 'Europe/Oslo', dueAt: DAY, fromSeq: 0, toSeq: 900, itemCount: 900 },
    sections: topics.map((topic, place) => ({
      ...{ topic, name: `${topic[0]!.toUpperCase()}${topic.slice(1)}` },
      stories: Array.from({ length: stories / 4 }, (_, index) => story(place * 100 + index)),
    })),
    trend: topics.map((topic, place) => ({ topic, name: topic, count: 9 + place, average: 7.5 })),
    ...{ trendDays: 7, nothing: null, leftOut: ['12 stories had none of your topics.'] },
  }
}

const DAY = '2025-10-14T05:30:00.000Z'
