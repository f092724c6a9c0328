/** What the index of a language is made from. */
import {
  allPages,
  allSynonyms,
  type Edition,
  type Page,
  type SpokenWords,
} from '#lib/content/pages'
import { isWorthReading } from '#lib/listings/menus'
import type { Locale } from '#lib/locales'
import { hashOf } from '#lib/search/build-memory'
import { factLines } from '#lib/search/fact-lines'
import { type FieldTexts, fieldTextsOf } from '#lib/search/fields'
import { type PageHead, pageHeadOf } from '#lib/search/page-entry'

/** With the same `key` the index is the same. */
export type Inputs = {
  locale: Locale
  /** Of each page the hash of its texts and facts. */
  hashes: string[]
  heads: PageHead[]
  synonyms: SpokenWords[]
  key: string
}

/** What is read of an edition before anything is counted: no text of a page is opened, but by `textsOf` those of the page at a place. */
export function inputsOf(
  edition: Edition,
  locale: Locale,
): { inputs: Inputs; textsOf: (at: number) => FieldTexts } {
  const pages = allPages(edition, locale).filter(isWorthReading)
  const hashes = pages.map((page) => hashOfPage(edition, page))
  const sections = new Map(pages.map(({ key, navTitle }) => [key, navTitle]))
  const heads = pages.map((page) => pageHeadOf(edition, page, sections))
  const synonyms = allSynonyms(edition, locale)
  const key = hashOf(JSON.stringify([hashes, heads, synonyms]))
  const textsOf = (at: number) => {
    const page = pages[at]
    if (!page) throw new RangeError(`There is no page ${at}`)
    return fieldTextsOf(edition, page)
  }
  return { inputs: { locale, hashes, heads, synonyms, key }, textsOf }
}

/** By the hash of the file that it is written in, where it has one. */
function hashOfPage(edition: Edition, page: Page): string {
  const { textHash } = page
  return hashOf(
    JSON.stringify(textHash ? [textHash, factLines(edition, page)] : fieldTextsOf(edition, page)),
  )
}
