import type { Writable } from 'node:stream'
import { QuerySyntaxError } from '../errors.ts'
import { type Backtest, backtestQuery } from '../ingest/backtest.ts'
import type { SearchHit } from '../ingest/search.ts'
import { withApp } from './open-app.ts'
import { type Style, styleFor } from './style.ts'

/** Prints a backtest of the query, or what is wrong with it and where. */
export async function testQuery(
  environment: Record<string, string | undefined>,
  query: string,
  json: boolean,
  output: Writable,
): Promise<void> {
  try {
    const backtest = await withApp(environment, (app) => backtestQuery(app, query), { logLevel: 'error' })
    output.write(json ? `${JSON.stringify(backtest)}\n` : describeBacktest(backtest, styleFor(output)))
  } catch (error) {
    if (!(error instanceof QuerySyntaxError)) throw error
    output.write(`${query}\n${' '.repeat(error.offset)}^\n${error.message}\n`)
    process.exitCode = 1
  }
}

function describeBacktest(backtest: Backtest, style: Style): string {
  const { readAs, warnings, stored, items, stories, last7Days, last30Days, newest, complete } = backtest
  return [
    `Read as: ${style('bold', readAs)}`,
    ...warnings.map(({ message }) => style('yellow', `Note: ${message}`)),
    `Matches ${items} of ${stored} items stored, in ${stories} ${stories === 1 ? 'story' : 'stories'}${complete ? '' : ' (the oldest were not looked at)'}.`,
    `Would have alerted ${times(last7Days.alerts)} in the last 7 days (${last7Days.perDay} a day) and ${last30Days.alerts} in the last 30 (${last30Days.perDay} a day).`,
    ...(newest.length > 0 ? [`\nNewest ${newest.length}:`] : []),
    ...newest.map((hit) => describeHit(hit, style)),
    '',
  ].join('\n')
}

const times = (count: number) => (count === 1 ? 'once' : `${count} times`)

function describeHit({ title, outlet, datedAt, quote }: SearchHit, style: Style): string {
  const marked = quote.map(({ text, marked }) => (marked ? style(['bold', 'yellow'], text) : text)).join('')
  return `\n  ${style('bold', title)}\n  ${style('dim', `${outlet ?? 'no outlet named'}, ${datedAt.toISOString().slice(0, 10)}`)}\n  ${marked}`
}
