/** The pages of a language as documents, in the lines that a bulk request takes. */
import { allPages, type Edition } from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { factLines } from '#lib/search/fact-lines'
import { pageHeadOf } from '#lib/search/page-entry'

/** Two lines a page: what to do, and the document. */
export function documentsOf(edition: Edition, locale: Locale): string[] {
  return allPages(edition, locale)
    .filter(isWorthReading)
    .map((page) => {
      const { key, title, navTitle, summary, plainBlocks: body } = page
      const { grade } = pageHeadOf(edition, page, new Map())
      const facts = factLines(edition, page)
      const headings = page.headings.map(({ text }) => text)
      const document = { title, navTitle, summary, headings, body, facts, grade }
      return `${JSON.stringify({ index: { _id: key } })}\n${JSON.stringify(document)}\n`
    })
}
