/** What of a page is searched, by field. */
import type { Edition, Page } from '#lib/content/pages'
import { factLines } from '#lib/search/fact-lines'
import { tokensOf } from '#lib/search/tokens'
import type { fieldWeights } from '#lib/search/weights'

export type Field = keyof typeof fieldWeights

export const fields: Field[] = ['title', 'navTitle', 'summary', 'headings', 'body', 'facts']

/** The searched texts of a page, by field. */
export type FieldTexts = Record<Field, string[]>

/** How often each word stands in each field of a page. */
export type FieldCounts = Record<Field, [word: string, count: number][]>

export function fieldTextsOf(edition: Edition, page: Page): FieldTexts {
  const { title, navTitle, summary, headings, plainBlocks } = page
  return {
    title: [title],
    navTitle: navTitle === title ? [] : [navTitle],
    summary: [summary],
    headings: headings.map(({ text }) => text),
    body: plainBlocks,
    facts: factLines(edition, page),
  }
}

/** The words of a page's texts. */
export function countsOf({
  title,
  navTitle,
  summary,
  headings,
  body,
  facts,
}: FieldTexts): FieldCounts {
  return {
    title: countedIn(title),
    navTitle: countedIn(navTitle),
    summary: countedIn(summary),
    headings: countedIn(headings),
    body: countedIn(body),
    facts: countedIn(facts),
  }
}

function countedIn(texts: string[]): [string, number][] {
  const counts = new Map<string, number>()
  for (const { words } of tokensOf(texts.join('\n').normalize('NFC')))
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
}
