import type { Diary, Entry } from './diary.ts'
import type { Footprint } from './footprints.ts'
import { countStored, describeHistory } from './history.ts'
import type { NewsItem } from './news.ts'
import type { Outside } from './outside.ts'
import { PLACES } from './places.ts'
import { collectReceipts, tokensIn } from './receipts.ts'
import type { RunOptions } from './run-options.ts'
import type { Service } from './service.ts'
import type { Strikes } from './strikes.ts'
import { type Incident, type PlaceTally, tallyPlace } from './tally.ts'

export type Verdict = {
  options: RunOptions
  published: number
  stored: number
  places: PlaceTally[]
  /** How often each kind of fault struck. */
  faults: Map<string, number>
  incidents: Incident[]
  /** Whatever must not be, in sentences; [] when the tally holds. */
  problems: string[]
  /** What became of the first items that differ, as the service has it. */
  history: string[]
  entries: Entry[]
  /** Processes that ended by themselves while they started, for want of a server; those that ended later are problems. */
  crashes: number
}

/** A run that is over: the service has stopped, and its database can be looked into. */
export type Ended = {
  options: RunOptions
  diary: Diary
  outside: Outside
  footprint: Footprint
  service: Service
  strikes: Strikes
  items: readonly NewsItem[]
  problems: readonly string[]
  crashes: number
}

export async function judge(ended: Ended): Promise<Verdict> {
  const { options, diary, outside, service, strikes, items, crashes } = ended
  const receipts = collectReceipts(outside, service)
  const places = PLACES.map((place) => tallyPlace(place, items, receipts, strikes.incidents))
  const refused = outside.discord
    .refusals()
    .map(({ method, path, status }) => `Discord refused ${method} ${path}: ${status}`)
  const stored = await countStored(ended.footprint.config)
  const counted = stored === items.length ? [] : [`of ${items.length} items published ${stored} were stored`]
  return {
    stored,
    ...{ options, published: items.length, places, crashes, entries: diary.entries },
    ...{ faults: strikes.counts, incidents: strikes.incidents },
    problems: [...ended.problems, ...counted, ...places.flatMap(complaintsOf), ...outside.webhooks.forged, ...refused],
    history: await lookInto(ended, places),
  }
}

function complaintsOf({ place, lost, twice, unasked, unexplained }: PlaceTally): string[] {
  const say = (keys: readonly string[], what: string) =>
    keys.length === 0 ? [] : [`${place}: ${keys.length} ${what}: ${keys.slice(0, 5).join(', ')}`]
  return [
    ...say(lost, 'never came'),
    ...say(twice, 'came in two messages'),
    ...say(unasked, 'came unasked'),
    ...say(unexplained, 'came again without a death or a cut to explain it'),
  ]
}

async function lookInto({ footprint }: Ended, places: readonly PlaceTally[]): Promise<string[]> {
  const tokens = places.flatMap(({ lost, twice, unasked, unexplained }) =>
    [...lost, ...twice, ...unasked, ...unexplained].flatMap(tokensIn),
  )
  return tokens.length === 0 ? [] : describeHistory(footprint.config, tokens)
}
