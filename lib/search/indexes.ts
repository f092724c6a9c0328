/** The index of each language that the process keeps: what the build left, else made from the content. */
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { buildIndex, inputsOf } from '#lib/search/build-index'
import { keptIndex } from '#lib/search/index-file'
import { isLeft } from '#lib/search/search-edition'
import { openIndex, type SearchIndex } from '#lib/search/search-index'
import { isDevelopment, searchDir } from '#lib/site'

const kept = new Map<Locale, SearchIndex>()

/** The index of a language; under `next dev` new at every call, as the content may have changed. */
export function indexOf(locale: Locale): SearchIndex {
  const there = kept.get(locale)
  if (there && !isDevelopment()) return there
  const folder = isLeft() ? searchDir() : undefined
  const left = folder === undefined ? undefined : keptIndex(folder, locale)
  const index = openIndex(left ?? buildIndex(inputsOf(currentEdition(), locale)))
  kept.set(locale, index)
  return index
}
