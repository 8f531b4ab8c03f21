import type { Writable } from 'node:stream'
import type { AlertPart } from '../deliver/channel.ts'
import { subjectOfAlert } from '../deliver/email/alert.ts'
import { clockTime } from '../deliver/email/dates.ts'
import { subjectOfDigest } from '../deliver/email/digest.ts'
import { count } from '../digests/left-out.ts'
import type { RunReason } from '../store/replay.ts'
import { highlight } from '../watch/highlight.ts'
import type { ReplayEvent } from './replay-run.ts'
import { type Style, styleFor } from './style.ts'

export type ReplayTotals = { alerts: number; digests: number; skipped: number }

export type ReplayPrinter = {
  totals: ReplayTotals
  print(event: ReplayEvent): void
  /** Prints what was kept for the end of the day. */
  finish(): void
}

/** Prints what would have gone out as it happens, a heading for each day, with the reason below each line. */
export function createReplayPrinter(output: Writable, timeZone: string): ReplayPrinter {
  const style = styleFor(output)
  const totals: ReplayTotals = { alerts: 0, digests: 0, skipped: 0 }
  let day = ''
  let empty: EmptyRun[] = []
  const finish = () => {
    if (empty.length > 0) output.write(`${describeEmpty(empty, style, timeZone)}\n`)
    empty = []
  }
  return {
    totals,
    finish,
    print: (event) => {
      const today = longDay(event.at, timeZone)
      if (today !== day) {
        finish()
        output.write(`\n${style(['bold', 'underline'], today)}\n`)
      }
      day = today
      if (event.kind === 'no-digest') empty.push(event)
      else output.write(`${describeMessage(event, style, clockTime(event.at, timeZone))}\n`)
      countEvent(totals, event)
    },
  }
}

function countEvent(totals: ReplayTotals, event: ReplayEvent): void {
  if (event.kind === 'no-digest') totals.skipped++
  else if (event.message.kind === 'digest') totals.digests++
  else totals.alerts++
}

type EmptyRun = Extract<ReplayEvent, { kind: 'no-digest' }>
const MOST_NAMED = 6

/** The digests of a day that had nothing to say: one with its reason, several in one line. */
function describeEmpty(runs: readonly EmptyRun[], style: Style, timeZone: string): string {
  const [{ at, run }] = runs as [EmptyRun]
  const nameOf = ({ name, destination }: RunReason) => `${name} → ${destination}`
  if (runs.length === 1) {
    return `  ${clockTime(at, timeZone)}  ${style('dim', 'no digest')}  ${nameOf(run)}\n${why(run.reason, style)}`
  }
  const times = new Map<string, number>()
  for (const { run: each } of runs) times.set(nameOf(each), (times.get(nameOf(each)) ?? 0) + 1)
  const named = [...times].slice(0, MOST_NAMED).map(([name, often]) => (often > 1 ? `${name} (${often} times)` : name))
  const more = times.size > MOST_NAMED ? `, and ${times.size - MOST_NAMED} more` : ''
  return `         ${style('dim', `${runs.length} digests with nothing to say: ${named.join(', ')}${more}`)}`
}

type MessageEvent = Extract<ReplayEvent, { kind: 'message' }>

function describeMessage({ message, destination }: MessageEvent, style: Style, time: string): string {
  if (message.kind === 'notice') return `  ${time}  notice  ${message.subject} → ${destination}`
  if (message.kind === 'digest') {
    const { digest } = message
    const told = digest.sections.reduce((sum, section) => sum + section.stories.length, 0)
    const reason =
      digest.nothing ?? `${count(told, 'story', 'stories')} told of ${count(digest.itemCount, 'item', 'items')}`
    const left = digest.leftOut.map((line) => why(line, style))
    const title = style('bold', subjectOfDigest(digest))
    return [`  ${time}  digest  ${title} → ${destination}`, why(reason, style), ...left].join('\n')
  }
  const parts: AlertPart[] = [message, ...(message.together?.others ?? [])]
  const reasons = parts.flatMap((part) => describePart(part, parts.length > 1, style))
  const together = message.together ? [why(message.together.reason, style)] : []
  return [
    `  ${time}  alert   ${style('bold', subjectOfAlert(message))} → ${destination}`,
    ...together,
    ...reasons,
  ].join('\n')
}

function describePart({ alert, followUp }: AlertPart, several: boolean, style: Style): string[] {
  if (followUp) return [why(`${alert.title}: now also in ${followUp.newOutlets.join(', ')}`, style)]
  const segments = highlight(alert, alert.spans, 140)?.segments ?? []
  const marked = segments.map((part) => (part.marked ? style(['bold', 'yellow'], part.text) : part.text)).join('')
  const title = several ? [why(alert.title, style)] : []
  return [...title, why(`line ${alert.line}: ${alert.query}`, style), `                 ${marked}`]
}

const why = (reason: string, style: Style) => `                 ${style('dim', reason)}`

function longDay(at: Date, timeZone: string): string {
  const options = { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat('en-GB', options).format(at).replace(',', '')
}
