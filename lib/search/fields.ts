/** What of a page is searched, and what a word is worth in each place: the one table of weights. */
import type { Edition, Page } from '#lib/content/pages'
import { factsText } from '#lib/search/facts-text'
import { tokensOf } from '#lib/search/tokens'

export const weights = {
  /** Says in the fewest words what the page is about; unique within a language. */
  title: 5,
  /** The title again as people say it, often with the abbreviation: 'HANDU-hanke'. Less, as it mostly repeats the title. */
  navTitle: 3,
  /** One or two sentences of what the page is about and for whom. */
  summary: 2.5,
  /** Questions that the page answers; some are the same on many pages. */
  headings: 2,
  /** Everything that the page says, also what it only mentions. */
  body: 1,
  /** Figures, dates, places, funding and readers: most stand in the body too, so together they are more than a mention. */
  facts: 1,
} as const

export type Field = keyof typeof weights

export const fields: Field[] = ['title', 'navTitle', 'summary', 'headings', 'body', 'facts']

/** A heading, a paragraph, an item of a list or a row of a table, with its words. */
export type Block = { text: string; words: string[] }

/** A page as the index takes it: the words of each field. */
export type Entry = { id: number; blocks: Block[]; words: Record<Field, string[]> }

/** The searched words of a page. `id` is its place among the pages. */
export function entryOf(edition: Edition, page: Page, id: number): Entry {
  const { title, navTitle, summary, headings, plainBlocks } = page
  const blocks = plainBlocks.map((text) => ({ text, words: wordsOf(text) }))
  return {
    id,
    blocks,
    words: {
      title: wordsOf(title),
      navTitle: navTitle === title ? [] : wordsOf(navTitle),
      summary: wordsOf(summary),
      headings: headings.flatMap((heading) => wordsOf(heading.text)),
      body: blocks.flatMap((block) => block.words),
      facts: wordsOf(factsText(edition, page)),
    },
  }
}

function wordsOf(text: string): string[] {
  return tokensOf(text.normalize('NFC')).flatMap(({ words }) => words)
}
