/** What happened when, in real milliseconds since the run began. */
export type Entry = { at: number; what: string; who: string }

export type Diary = {
  entries: Entry[]
  note(what: string, who?: string): void
  elapsed(): number
}

export function startDiary(onEntry: (entry: Entry) => void): Diary {
  const startedAt = Date.now()
  const entries: Entry[] = []
  return {
    entries,
    elapsed: () => Date.now() - startedAt,
    note: (what, who = '') => {
      const entry = { at: Date.now() - startedAt, what, who }
      entries.push(entry)
      onEntry(entry)
    },
  }
}

export function formatEntry({ at, what, who }: Entry): string {
  return `${formatTime(at)}  ${what}${who ? ` ${who}` : ''}`
}

export function formatTime(ms: number): string {
  const seconds = Math.floor(ms / 1000)
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`
}

/** The whole run in at most `most` lines: each covers an equal span and names what happened in it, with counts. */
export function compressDiary(entries: readonly Entry[], most: number): string[] {
  const end = Math.max(1, ...entries.map(({ at }) => at)) + 1
  const span = Math.max(1_000, Math.ceil(end / most / 1_000) * 1_000)
  const lines: string[] = []
  for (let from = 0; from < end; from += span) {
    const some = entries.filter(({ at }) => at >= from && at < from + span)
    if (some.length > 0) lines.push(`${formatTime(from)}  ${summarise(some)}`)
  }
  return lines
}

function summarise(entries: readonly Entry[]): string {
  const byWhat = new Map<string, Map<string, number>>()
  for (const { what, who } of entries) {
    const whos = byWhat.get(what) ?? new Map<string, number>()
    byWhat.set(what, whos.set(who, (whos.get(who) ?? 0) + 1))
  }
  return [...byWhat].map(([what, whos]) => `${what}${nameAll(whos)}`).join('; ')
}

function nameAll(whos: Map<string, number>): string {
  const named = [...whos].map(([who, count]) => (count > 1 ? `${who}×${count}` : who)).filter(Boolean)
  return named.length === 0 ? '' : ` ${named.join(', ')}`
}
