/** What of a page is searched, by field. */
import type { Edition, Page } from '#lib/content/pages'
import { factLines } from '#lib/search/fact-lines'
import { tokensOf } from '#lib/search/tokens'
import type { fieldWeights } from '#lib/search/weights'

export type Field = keyof typeof fieldWeights

export const fields: Field[] = ['title', 'navTitle', 'summary', 'headings', 'body', 'facts']

/** How often each word stands in each field of a page. */
export type FieldCounts = Record<Field, [word: string, count: number][]>

/** The searched words of a page. */
export function fieldCountsOf(edition: Edition, page: Page): FieldCounts {
  const { title, navTitle, summary, headings, plainBlocks } = page
  return {
    title: countsOf([title]),
    navTitle: countsOf(navTitle === title ? [] : [navTitle]),
    summary: countsOf([summary]),
    headings: countsOf(headings.map(({ text }) => text)),
    body: countsOf(plainBlocks),
    facts: countsOf(factLines(edition, page)),
  }
}

function countsOf(texts: string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { words } of tokensOf(texts.join('\n').normalize('NFC')))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}
