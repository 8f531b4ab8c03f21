import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../src/paths.ts'
import type { LabelledItem } from './labelled.ts'

type GoldArticle = {
  n: number
  title: string
  start: number
  end: number
  topics: string[]
  topics_acceptable: string[]
  noise?: number[]
}

const SHARED = join(PROJECT_ROOT, '..', 'shared')

/** The articles of document 000 as labelled by hand, page furniture left out; null where the document is not there. */
export function readGold(): LabelledItem[] | null {
  const gold = join(SHARED, 'gold', '000.gold.json')
  const text = join(SHARED, 'seeds', '000_be18c89f948bc57f.txt')
  if (!existsSync(gold) || !existsSync(text)) return null
  const lines = readFileSync(text, 'utf8').split('\n')
  return (JSON.parse(readFileSync(gold, 'utf8')) as GoldArticle[]).map((article) => ({
    id: `000/${article.n}`,
    title: article.title,
    text: bodyOf(article, lines),
    topics: article.topics,
    acceptable: article.topics_acceptable,
    near: null,
  }))
}

function bodyOf({ start, end, noise = [] }: GoldArticle, lines: readonly string[]): string {
  const noisy = new Set(noise)
  return lines
    .slice(start + 1, end + 1)
    .filter((_, i) => !noisy.has(start + 1 + i))
    .join('\n')
}
