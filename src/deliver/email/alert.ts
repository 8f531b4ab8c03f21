import { count } from '../../digests/left-out.ts'
import type { AlertFacts } from '../../store/deliveries.ts'
import { highlight } from '../../watch/highlight.ts'
import type { AlertPart, Message } from '../channel.ts'
import { shortDate } from './dates.ts'
import { type LinkBase, safeLink, storyLink } from './links.ts'

export type AlertMessage = Extract<Message, { kind: 'alert' }>

const LONGEST_TITLE = 110
const MOST_IN_FULL = 20

/** What the alert templates read: one alert, several together, or what became of one. */
export function viewAlert(message: AlertMessage, base: LinkBase, timeZone: string): object {
  const alerts: AlertPart[] = [message, ...(message.together?.others ?? [])]
  const single = alerts.length === 1
  return {
    ...{ subject: subjectOfAlert(message), ...describeTop(message, alerts, timeZone) },
    preview: previewOf(message.alert),
    alerts: alerts.map((part, place) => viewOne(part, { single, brief: place >= MOST_IN_FULL }, base, timeZone)),
    why: `You get this because watchlists send their alerts to ${base.recipient}.`,
    manageUrl: base.manageUrl,
    unsubscribeUrl: base.unsubscribeUrl,
    unsubscribeLabel: single ? `No more alerts from “${message.alert.watchlist}”` : 'No more alerts',
  }
}

/** The headline stands first, so that no mail client takes two alerts for one conversation. */
export function subjectOfAlert({ alert, followUp, together }: AlertMessage): string {
  if (together && together.others.length > 0)
    return subjectOfSeveral([alert, ...together.others.map((part) => part.alert)])
  const subject = `${shorten(titleOf(alert))} – ${alert.watchlist}`
  return followUp ? `Re: ${subject}` : subject
}

function subjectOfSeveral(alerts: AlertFacts[]): string {
  const counts = new Map<string, number>()
  for (const { watchlist } of alerts) counts.set(watchlist, (counts.get(watchlist) ?? 0) + 1)
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name, number]) => `${number} ${name}`)
  const rest = named.length > 4 ? `, ${named.length - 4} more watchlists` : ''
  return `${alerts.length} alerts: ${named.slice(0, 4).join(', ')}${rest}`
}

function describeTop({ alert, followUp, together }: AlertMessage, alerts: AlertPart[], timeZone: string) {
  const at = shortDate(alert.publishedAt ?? alert.receivedAt, timeZone, true)
  if (alerts.length > 1) {
    return { kicker: `Alerts · ${at}`, heading: `${alerts.length} alerts`, lead: together?.reason ?? '' }
  }
  if (!followUp) return { kicker: `Alert · ${alert.watchlist} · ${at}`, heading: titleOf(alert), lead: '' }
  const { newOutlets } = followUp
  return {
    kicker: `Follow-up · ${alert.watchlist} · ${at}`,
    heading: `${count(newOutlets.length, 'more outlet', 'more outlets')}: ${titleOf(alert)}`,
    lead: `Now also in ${newOutlets.join(', ')}.`,
  }
}

/** `brief` leaves a headline with its reason: a mail of hundreds of alerts drops none and stays readable. */
type Form = { single: boolean; brief: boolean }

function viewOne({ alert, followUp }: AlertPart, { single, brief }: Form, base: LinkBase, timeZone: string): object {
  const segments = brief ? [] : (highlight(alert, alert.spans)?.segments ?? [])
  const storyUrl = storyLink(base, alert.storyId)
  const url = safeLink(alert.url)
  return {
    ...{ title: single ? '' : titleOf(alert), url: url ?? storyUrl, storyUrl, segments },
    meta: [nameOutlets(alert), shortDate(alert.publishedAt ?? alert.receivedAt, timeZone, true)].join(' · '),
    linkLabel: url === null ? 'Read the story' : `Read it${alert.outlet ? ` at ${alert.outlet}` : ''}`,
    excerpt: segments.map((part) => (part.marked ? `*${part.text}*` : part.text)).join(''),
    more: followUp && !single ? `Now also in ${followUp.newOutlets.join(', ')}.` : '',
    why: `Watchlist “${alert.watchlist}”, line ${alert.line}: ${alert.query}`,
  }
}

/** The article's outlet, and who else had the story by the time the alert went out. */
function nameOutlets({ outlet, outlets }: AlertFacts): string {
  const others = outlets.filter((name) => name !== outlet)
  if (others.length === 0) return outlet ?? 'Outlet not named'
  const named = others.slice(0, 4).join(', ')
  const more = others.length > 4 ? ` and ${others.length - 4} more` : ''
  return `${outlet ?? 'Outlet not named'}, also ${named}${more}`
}

function previewOf(alert: AlertFacts): string {
  return (highlight(alert, alert.spans)?.segments ?? []).map((part) => part.text).join('') || alert.watchlist
}

const titleOf = (alert: AlertFacts) => alert.title.replace(/\s+/g, ' ').trim() || 'Untitled'

function shorten(text: string): string {
  if (text.length <= LONGEST_TITLE) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE) + 1 || LONGEST_TITLE).trimEnd()}…`
}
