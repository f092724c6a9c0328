/**
 * Search: the one function that the pages call. An external engine would sit behind it; until the site has thousands of pages, an index
 * in the process is faster and needs nothing to be looked after.
 */
import { type Locale, otherLocale } from '#lib/locales'
import { cleanQuery, queryWords } from '#lib/search/clean-query'
import { type Meaning, meaningOf } from '#lib/search/meaning'
import { indexOf, type PageIndex } from '#lib/search/page-index'
import { type Marker, markerOf, type PassagePiece, passageOf } from '#lib/search/passage'
import { type Hit, rank } from '#lib/search/rank'
import { titleWithYear } from '#lib/text/titles'

export { cleanQuery, isCut, maxQueryLength } from '#lib/search/clean-query'
export type { PassagePiece } from '#lib/search/passage'

/** A page that was found. */
export type Result = {
  key: string
  address: string
  title: string
  summary: string
  /** Where its text speaks of what was looked for, in pieces; empty when only its title, summary or facts do. */
  passage: PassagePiece[]
  /** Title of the section that it is in; none for a page at the top. */
  section?: string
  score: number
  /** The words were found in the other language's text of the same page. */
  viaOtherLanguage?: true
}

/** A language that knows this much of the query is not doubted. */
const goodEnough = 0.75
/** The other language has to know this much more. */
const clearlyBetter = 0.15

/** Pages of a language that a query means, best first, at most `limit`. Takes any text and never throws for it. */
export function searchPages(query: string, locale: Locale, limit = 50): Result[] {
  const text = cleanQuery(query)
  const words = queryWords(text)
  if (words.length === 0) return []
  const index = indexOf(locale)
  const meaning = meaningOf(words, index)
  const other = meaning.quality < goodEnough ? inOtherLanguage(text, words, meaning, index) : []
  const found =
    other.length > 0 ? other : rank(text, meaning, index).map((hit) => ({ hit, via: false }))
  const marker = markerOf(meaning, index.vocabulary)
  return found.slice(0, limit).flatMap(({ hit, via }) => resultOf(hit, via, marker, index))
}

type Found = { hit: Hit; via: boolean }

/** What the other language finds, as pages of this one; nothing when it does not know the words clearly better. */
function inOtherLanguage(
  text: string,
  words: string[],
  meaning: Meaning,
  index: PageIndex,
): Found[] {
  const there = indexOf(otherLocale(index.locale))
  const meant = meaningOf(words, there)
  if (meant.quality < meaning.quality + clearlyBetter) return []
  return rank(text, meant, there).flatMap(({ id, score }) => {
    const own = index.places.get(there.pages[id]?.key ?? '')
    return own === undefined ? [] : [{ hit: { id: own, score }, via: true }]
  })
}

function resultOf({ id, score }: Hit, via: boolean, marker: Marker, index: PageIndex): Result[] {
  const page = index.pages[id]
  if (!page) return []
  const { key, address, summary } = page
  const title = titleWithYear(page)
  const section = sectionOf(key, index)
  const passage = via ? [] : passageOf(index.blocks[id] ?? [], marker)
  return [
    {
      key,
      address,
      title,
      summary,
      passage,
      ...(section ? { section } : {}),
      score,
      ...(via ? { viaOtherLanguage: true as const } : {}),
    },
  ]
}

/** Title of the page below the front page that a page is in. */
function sectionOf(key: string, { pages, places }: PageIndex): string | undefined {
  const [top = '', ...below] = key.split('/')
  return below.length > 0 ? pages[places.get(top) ?? -1]?.navTitle : undefined
}
