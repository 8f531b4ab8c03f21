import type { Document, TopicLabel } from '../model.ts'
import type { Classifier } from '../topics/classify.ts'
import type { Topic } from '../topics/topics-file.ts'

/** Where to ask: any endpoint that answers `POST {url}/chat/completions` as OpenAI's does, a local one as well. */
export type SecondOpinionSettings = { url: string; model: string; key: string | null; timeoutMs: number }
export type SecondOpinionDeps = { fetch: typeof fetch; onTrouble: (problem: string) => void }

/** What of the program's settings this needs. */
export type ReviewSettings = {
  secondOpinionUrl: string | null
  secondOpinionModel: string
  secondOpinionKey: string | null
  secondOpinionMs: number
}

/** Scores between these are doubtful: only then is a second opinion asked. */
const DOUBT_FROM = 0.3
const DOUBT_TO = 0.8
const MOST_CHARACTERS = 6000

/**
 * Reviews the scores of one document. Doubtful topics are put to the endpoint, in one question, and its word decides;
 * all others stay as they are. When it cannot be asked, or answers nonsense, the first opinion stands.
 * @param scores of every topic, at or over its threshold or not
 */
export async function askSecondOpinion(
  { fetch, onTrouble }: SecondOpinionDeps,
  settings: SecondOpinionSettings,
  document: Document,
  topics: readonly Topic[],
  scores: readonly TopicLabel[],
): Promise<TopicLabel[]> {
  const thresholds = new Map(topics.map((topic) => [topic.id, topic.threshold]))
  const first = scores.filter(({ topic, score }) => score >= thresholds.get(topic)!)
  const doubtful = scores.filter(({ score }) => score >= DOUBT_FROM && score < DOUBT_TO).map(({ topic }) => topic)
  if (doubtful.length === 0) return first
  const question = topics.filter(({ id }) => doubtful.includes(id))
  try {
    const confirmed = await ask(fetch, settings, document, question)
    const isTopic = (id: string) =>
      doubtful.includes(id) ? confirmed.has(id) : first.some(({ topic }) => topic === id)
    return scores
      .filter(({ topic }) => isTopic(topic))
      .map((label) => ({ ...label, score: Math.max(label.score, thresholds.get(label.topic)!) }))
  } catch (error) {
    onTrouble((error as Error).message)
    return first
  }
}

/** How the service classifies: by the classifier alone, or, where an endpoint is set, with its second opinion. */
export function createReviewer(
  classifier: Classifier,
  given: ReviewSettings,
  onTrouble: (problem: string) => void,
): (document: Document) => TopicLabel[] | Promise<TopicLabel[]> {
  const url = given.secondOpinionUrl
  if (url === null) return (document) => classifier.classify(document)
  const { secondOpinionModel: model, secondOpinionKey: key, secondOpinionMs: timeoutMs } = given
  return (document) => {
    const scores = classifier.score(document)
    return askSecondOpinion({ fetch, onTrouble }, { url, model, key, timeoutMs }, document, classifier.topics, scores)
  }
}

/** @returns the ids that apply, by the endpoint's word */
async function ask(
  fetchIt: typeof fetch,
  { url, model, key, timeoutMs }: SecondOpinionSettings,
  document: Document,
  topics: readonly Topic[],
): Promise<Set<string>> {
  const reply = await fetchIt(`${url.replace(/\/+$/, '')}/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: `Bearer ${key}` }) },
    body: JSON.stringify({ model, temperature: 0, messages: writeMessages(document, topics) }),
    signal: AbortSignal.timeout(timeoutMs),
  })
  if (!reply.ok) throw new Error(`the second opinion's endpoint answered ${reply.status}`)
  const body = (await reply.json()) as { choices?: { message?: { content?: string } }[] }
  return readAnswer(body.choices?.[0]?.message?.content ?? '', topics)
}

function writeMessages({ title, text }: Document, topics: readonly Topic[]): { role: string; content: string }[] {
  const list = topics.map(({ id, name, description }) => `${id}: ${name}. ${description}`).join('\n')
  const task = `Which of these topics is the news item about? A passing mention does not count, nor the same words used of
something else.\n\n${list}\n\nAnswer with a JSON array of topic ids, [] for none, and nothing else.`
  return [
    { role: 'system', content: task },
    { role: 'user', content: `${title}\n\n${text}`.slice(0, MOST_CHARACTERS) },
  ]
}

function readAnswer(content: string, topics: readonly Topic[]): Set<string> {
  const array = /\[[^\]]*\]/.exec(content)?.[0]
  if (array === undefined) throw new Error('the second opinion held no list of topics')
  const ids = JSON.parse(array) as unknown[]
  return new Set(topics.map(({ id }) => id).filter((id) => ids.includes(id)))
}
