import type { FastifyInstance } from 'fastify'
import { type SummarySentence, summarise } from '../digests/summary.ts'
import { NotFound } from '../errors.ts'
import { listStoryUpdates, type StoryUpdate } from '../store/arrivals.ts'
import { findStoryPage, type StoryReport } from '../store/story-pages.ts'
import { leadOf } from './lead.ts'
import type { Web } from './web.ts'

const MOST_REPORTS = 200

/** @throws NotFound for anything but a whole number that a row may have */
export function readId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new NotFound('There is nothing at this address.')
  return Number(text)
}

/** A story with its reports as a timeline. */
export function addStoryRoute(server: FastifyInstance, { app, view }: Web): void {
  server.get<{ Params: { id: string } }>('/stories/:id', async ({ params }, reply) => {
    const found = await findStoryPage(app.database, readId(params.id), MOST_REPORTS)
    if (!found) throw new NotFound('There is no such story, or it is older than what is kept.')
    const names = new Map(app.topics.topics.map((topic: { id: string; name: string }) => [topic.id, topic.name]))
    return view.page(reply, 'story', {
      ...found,
      title: found.story.title,
      lead: leadOf(found.reports.at(-1)?.lead ?? ''),
      reports: foldRepeats(found.reports),
      summary: summariseStory(found.reports),
      topicName: (id: string) => names.get(id) ?? id,
      updateOf: newestUpdates(await listStoryUpdates(app.database, found.story.id, MOST_REPORTS)),
      outletOf: (report: StoryReport) => report.outlet ?? report.title,
    })
  })
}

/** The last time that each report came to say something more, by the report's id. */
function newestUpdates(updates: readonly StoryUpdate[]): (itemId: number) => StoryUpdate | undefined {
  const newest = new Map(updates.toReversed().map((update) => [update.itemId, update]))
  return (itemId) => newest.get(itemId)
}

/** What several reports say together; a single one speaks for itself. */
function summariseStory(reports: readonly StoryReport[]): SummarySentence[] {
  const own = reports.filter((report) => report.repeatOf === null)
  return own.length < 2 ? [] : summarise(own.map(({ title, lead, outlet }) => ({ title, text: lead, outlet })))
}

export type ShownReport = StoryReport & { quote: string; carriedBy: StoryReport[] }

/** Repeats are told beside the report they repeat, not as reports of their own. */
export function foldRepeats(reports: readonly StoryReport[]): ShownReport[] {
  const shown = new Map(
    reports
      .filter((report) => report.repeatOf === null)
      .map((report) => [report.id, { ...report, quote: leadOf(report.lead), carriedBy: [] as StoryReport[] }]),
  )
  for (const report of reports) {
    if (report.repeatOf !== null) shown.get(report.repeatOf)?.carriedBy.push(report)
  }
  return [...shown.values()]
}
