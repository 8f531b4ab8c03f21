import { splitSentences } from '../text/sentences.ts'

const LEAD_CHARACTERS = 320

/** The first sentences of a text, as many as fit in a short paragraph; at least the beginning of the first. */
export function leadOf(text: string, most = LEAD_CHARACTERS): string {
  let end = 0
  for (const sentence of splitSentences(text)) {
    if (end > 0 && sentence.end > most) break
    end = sentence.end
  }
  const lead = text
    .slice(0, end || most)
    .replace(/\s+/g, ' ')
    .trim()
  return lead.length <= 2 * most ? lead : `${lead.slice(0, lead.lastIndexOf(' ', most) + 1 || most).trim()}…`
}
