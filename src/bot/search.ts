import { markSegments } from '../deliver/discord/alert.ts'
import { clip, masked, timestamp } from '../deliver/discord/text.ts'
import { type SearchHit, searchItems } from '../ingest/search.ts'
import { deleteDraft, findDraft, insertDraft } from '../store/discord-drafts.ts'
import { type Answer, type Ask, type Command, offer, type Press, type Reply } from './command.ts'
import { button, code, listed, row, sorry } from './show.ts'
import { whoOf } from './watch-draft.ts'

const PAGE = 5
/** `after` as it is kept: its time in milliseconds. */
type Search = { query: string; topic: string | null; after: { at: number; id: number } | null }

export const command: Command = {
  name: 'search',
  action: {
    options: [
      { name: 'query', type: 'text', required: true, most: 2000 },
      {
        name: 'topic',
        type: 'text',
        complete: async (ask, typed) =>
          offer(
            ask.app.topics.topics.map(({ id }) => id),
            typed,
          ),
      },
    ],
    run: begin,
  },
}

export const presses: Record<string, Press> = { 'search-more': { replaces: true, run: more } }

async function begin(ask: Ask): Promise<Reply> {
  const topic = ask.text('topic')
  if (topic !== null && !ask.app.topics.topics.some(({ id }) => id === topic))
    return sorry(`There is no topic ${code(topic)}. \`/topics\` shows them all.`)
  return showPage(ask, { query: ask.text('query') ?? '', topic, after: null })
}

async function showPage(ask: Ask, search: Search): Promise<Answer> {
  const after = search.after && { ...search.after, at: new Date(search.after.at) }
  const { hits, next } = await searchItems(ask.app, { ...search, order: 'published', after, limit: PAGE })
  const answer = listed(
    `Search: ${search.query}`,
    hits.map(describeHit),
    after ? 'Nothing older matches.' : 'Nothing stored matches.',
  )
  if (next === null) return { ...answer, components: [] }
  const rest = { ...search, after: { at: next.at.getTime(), id: next.id } }
  const id = await insertDraft(ask.app.database, whoOf(ask), 'search', rest, ask.app.now())
  return { ...answer, components: [row(button('Older', `search-more.${id}`))] }
}

function describeHit({ title, url, outlet, datedAt, quote }: SearchHit): string {
  const head = `**${masked(clip(title, 150) || 'no headline', url)}** · ${clip(outlet ?? 'unknown', 50)} · ${timestamp(datedAt)}`
  return `${head}\n-# ${markSegments(quote).slice(0, 400)}`
}

async function more(ask: Ask, [id]: string[]): Promise<Reply> {
  const draft = await findDraft<Search>(ask.app.database, whoOf(ask), 'search', Number(id))
  if (!draft) return { ...sorry('That was some time ago; please search again.'), components: [] }
  await deleteDraft(ask.app.database, draft.id)
  return showPage(ask, draft.content)
}
