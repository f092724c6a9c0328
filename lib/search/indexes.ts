/** The index of each language that the process keeps: what the build left, else made from the content. */
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { buildIndex, newPages } from '#lib/search/build-index'
import { keptIndex } from '#lib/search/index-file'
import { inputsOf } from '#lib/search/index-inputs'
import { isLeft } from '#lib/search/search-edition'
import { type IndexData, openIndex, type SearchIndex } from '#lib/search/search-index'
import { isDevelopment, searchDir } from '#lib/site'

const kept = new Map<Locale, SearchIndex>()

/** The index of a language; under `next dev` new at every call, as the content may have changed. */
export function indexOf(locale: Locale): SearchIndex {
  const there = kept.get(locale)
  if (there && !isDevelopment()) return there
  const folder = isLeft() ? searchDir() : undefined
  const left = folder === undefined ? undefined : keptIndex(folder, locale)
  const index = openIndex(left ?? newIndex(locale))
  kept.set(locale, index)
  return index
}

function newIndex(locale: Locale): IndexData {
  const { inputs, textsOf } = inputsOf(currentEdition(), locale)
  const texts = new Map(newPages(inputs).map((at) => [at, textsOf(at)]))
  return buildIndex(inputs, texts).index
}
