import { count } from '../../digests/left-out.ts'
import { drawStrip, type Strip } from '../../digests/strip.ts'
import type { DigestContent, DigestSection, DigestStory } from '../../model.ts'
import { topicColour } from '../discord/colours.ts'
import { longDate, shortDate } from './dates.ts'
import { type LinkBase, safeLink, storyLink } from './links.ts'

const css = (topic: string) => `#${topicColour(topic).toString(16).padStart(6, '0')}`

/** How much of each story is shown; narrower ones follow until the mail fits. */
export type Room = { links: number; sentences: number; stories: number }
export const ROOMS: Room[] = [
  { links: 8, sentences: 3, stories: 60 },
  { links: 4, sentences: 3, stories: 40 },
  { links: 2, sentences: 2, stories: 40 },
  { links: 1, sentences: 1, stories: 40 },
  { links: 1, sentences: 1, stories: 20 },
  { links: 0, sentences: 1, stories: 10 },
]

/** What the digest templates read: text ready to show, so that they need no more than loops and conditions. */
export function viewDigest(digest: DigestContent, room: Room, base: LinkBase, strip: Strip | null): object {
  const sections = limitStories(digest.sections, room.stories)
  const hidden = countStories(digest.sections) - countStories(sections)
  return {
    subject: subjectOfDigest(digest),
    preview: previewOf(digest),
    name: digest.subscription,
    date: longDate(digest.dueAt, digest.timeZone),
    nothing: digest.nothing,
    trend: digest.trend.some((row) => row.count + row.average > 0)
      ? digest.trend.map((row) => viewTrend(row, digest.trendDays))
      : [],
    trendCaption:
      digest.trendDays > 0 ? 'New items by topic, beside the average of the last 7 days' : 'New items by topic',
    picture: strip && { src: 'cid:picture', width: strip.width, height: strip.height, alt: strip.alt },
    sections: sections.map((section) => viewSection(section, room, base, digest.timeZone)),
    leftOut: [
      ...digest.leftOut,
      ...(hidden > 0 ? [`${count(hidden, 'story', 'stories')} that made this mail too long.`] : []),
    ],
    why: `You get this because ${base.recipient} is subscribed to “${digest.subscription}”.`,
    manageUrl: base.manageUrl,
    unsubscribeUrl: base.unsubscribeUrl,
  }
}

export function stripOf(digest: DigestContent): Strip | null {
  return drawStrip(digest, topicColour)
}

/** `3 airspace incursions, 5 energy strikes: Tue 14 Oct`; what a digest is about stands first, its date last. */
export function subjectOfDigest(digest: DigestContent): string {
  const date = shortDate(digest.dueAt, digest.timeZone)
  if (digest.sections.length === 0) return `Nothing new in ${digest.subscription}: ${date}`
  const parts = digest.sections.map((section) => countOf(section.stories.length, section.name))
  const shown = parts.length > 4 ? [...parts.slice(0, 3), `${parts.length - 3} more topics`] : parts
  return `${shown.join(', ')}: ${date}`
}

/** Topics whose names are plurals are counted (`1 energy strike`), others are counted on (`4 on diplomacy`). */
function countOf(number: number, name: string): string {
  const plain = /^\p{Lu}\p{Ll}/u.test(name) ? name[0]!.toLowerCase() + name.slice(1) : name
  if (plain === 'from your watchlists') return `${number} ${plain}`
  if (!/[^s]s$/.test(plain)) return `${number} on ${plain}`
  return `${number} ${number === 1 ? plain.replace(/ies$/, 'y').replace(/s$/, '') : plain}`
}

function previewOf(digest: DigestContent): string {
  const titles = digest.sections.flatMap((section) => section.stories.slice(0, 2).map((story) => story.title))
  return digest.nothing ?? titles.slice(0, 4).join(' · ')
}

function viewTrend(row: DigestContent['trend'][number], days: number) {
  const usual = `usually ${row.average}`
  const sign = row.count > row.average * 1.25 ? '▲ ' : row.count < row.average * 0.75 ? '▼ ' : ''
  const beside = days > 0 ? sign + usual : ''
  return {
    ...{ name: row.name, count: row.count, colour: css(row.topic), beside },
    line: `${String(row.count).padStart(4)}  ${row.name}${days > 0 ? ` (${usual})` : ''}`,
  }
}

function viewSection(section: DigestSection, room: Room, base: LinkBase, timeZone: string): object {
  const stories = count(section.stories.length, 'story', 'stories')
  return {
    name: section.name,
    count: stories,
    heading: `${section.name.toUpperCase()} (${stories})`,
    colour: css(section.topic),
    stories: section.stories.map((story) => viewStory(story, room, base, timeZone)),
  }
}

function viewStory(story: DigestStory, room: Room, base: LinkBase, timeZone: string): object {
  const linked = story.links.flatMap((link) => {
    const url = safeLink(link.url)
    return url ? [{ url, label: link.outlet ?? hostOf(url) }] : []
  })
  return {
    title: story.title || 'Untitled',
    url: linked[0]?.url ?? storyLink(base, story.storyId),
    meta: metaOf(story, timeZone),
    news: story.continued ? newsOf(story) : '',
    summary: story.summary.slice(0, room.sentences),
    links: linked.slice(0, room.links),
    moreLinks: linked.length > room.links && room.links > 0 ? `${linked.length - room.links} more` : '',
    watchlists: story.watchlists.join(', '),
  }
}

function metaOf(story: DigestStory, timeZone: string): string {
  const named = story.outlets.slice(0, 5).join(', ')
  const others = story.outlets.length > 5 ? ` and ${story.outlets.length - 5} more` : ''
  const articles = story.itemCount > 1 ? count(story.itemCount, 'article', 'articles') : ''
  const seen = shortDate(story.lastSeenAt, timeZone, true)
  return [named ? named + others : 'Outlet not named', articles, seen].filter((part) => part !== '').join(' · ')
}

function newsOf(story: DigestStory): string {
  if (story.summary.length > 0) return 'New since your last digest'
  return `Since your last digest also in ${story.newOutlets.slice(0, 6).join(', ')}`
}

function limitStories(sections: DigestSection[], most: number): DigestSection[] {
  const kept = sections
    .flatMap((section) => section.stories)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
  return sections
    .map((section) => ({ ...section, stories: section.stories.filter((story) => kept.includes(story)) }))
    .filter((section) => section.stories.length > 0)
}

const countStories = (sections: DigestSection[]) => sections.reduce((sum, section) => sum + section.stories.length, 0)

const hostOf = (url: string) => new URL(url).hostname.replace(/^www\./, '')
