import type { Delivery, DigestContent, DigestStory } from '../../src/model.ts'
import type { AlertFacts } from '../../src/store/deliveries.ts'

export const AT = new Date('2026-11-20T07:30:00Z')

export function sampleAlert(changes: Partial<AlertFacts> = {}): AlertFacts {
  const text = 'Nineteen drones crossed the border overnight. Jets were scrambled from two bases.'
  return {
    itemId: 5,
    title: 'Drones cross the border',
    text,
    url: 'https://news.example/drones',
    outlet: 'The Courier',
    publishedAt: AT,
    receivedAt: AT,
    storyId: 3,
    watchlist: 'Eastern flank',
    line: 2,
    query: 'drone* NEAR/5 border',
    spans: [
      { field: 'text', start: 9, end: 15 },
      { field: 'text', start: 28, end: 34 },
    ],
    topics: ['airspace'],
    outlets: ['The Courier'],
    ...changes,
  }
}

export function sampleDelivery(changes: Partial<Delivery> = {}): Delivery {
  return {
    id: 77,
    destinationId: 1,
    kind: 'alert',
    watchlistId: 2,
    lineId: 4,
    storyId: 3,
    itemId: 5,
    digestId: null,
    details: {},
    attempts: 1,
    createdAt: AT,
    ...changes,
  }
}

export function sampleStory(number: number, changes: Partial<DigestStory> = {}): DigestStory {
  return {
    storyId: number,
    title: `Story ${number}: a refinery burns after a strike`,
    summary: [
      { text: `The refinery of story ${number} burned for hours and two units were shut down.`, outlet: 'The Courier' },
      { text: 'Officials said nobody was hurt.', outlet: 'Evening Post' },
    ],
    outlets: ['The Courier', 'Evening Post'],
    newOutlets: [],
    itemCount: 3,
    continued: false,
    links: [{ title: 'Refinery burns', url: `https://news.example/${number}`, outlet: 'The Courier' }],
    watchlists: [],
    score: 1,
    firstSeenAt: AT.toISOString(),
    lastSeenAt: AT.toISOString(),
    ...changes,
  }
}

export function sampleDigest(storiesPerTopic: number, changes: Partial<DigestContent> = {}): DigestContent {
  const topics = [
    ['energy', 'Energy strikes'],
    ['airspace', 'Airspace incursions'],
    ['sanctions', 'Sanctions'],
    ['diplomacy', 'Diplomacy'],
  ] as const
  const sections = topics.map(([topic, name], index) => ({
    topic,
    name,
    stories: Array.from({ length: storiesPerTopic }, (_, at) => sampleStory(index * 100 + at)),
  }))
  return {
    subscription: 'Daily brief',
    timeZone: 'Europe/Oslo',
    dueAt: AT.toISOString(),
    fromSeq: 0,
    toSeq: 100,
    itemCount: storiesPerTopic * 12,
    sections,
    trend: topics.map(([topic, name]) => ({ topic, name, count: storiesPerTopic * 3, average: 4.2 })),
    trendDays: 7,
    nothing: null,
    leftOut: ['Left out: 3 stories below the limit.'],
    ...changes,
  }
}
