/** The search of a language, made for each request. Its two routes differ in nothing but the language. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '#components/frame/PageFrame'
import { SearchPage } from '#components/search/SearchPage'
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { searchMetadata } from '#lib/metadata/page'
import { readQuery, type SearchParams } from '#lib/search/query'
import { searchAddresses } from '#lib/urls'
import { messageFrame } from '#lib/views/frame'
import { searchViewOf } from '#lib/views/search'

export type SearchProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

export async function describeSearch(
  locale: Locale,
  { searchParams }: SearchProps,
): Promise<Metadata> {
  return searchMetadata(currentEdition(), locale, readQuery(await searchParams).query)
}

/** Only below the language whose word for search the address has. */
export async function showSearch(locale: Locale, { params, searchParams }: SearchProps) {
  if ((await params).locale !== locale) notFound()
  const asked = readQuery(await searchParams)
  const voice = { edition: currentEdition(), locale }
  return (
    <PageFrame frame={{ ...messageFrame(voice, searchAddresses(asked.query)), hasSearch: false }}>
      <SearchPage view={searchViewOf(voice, asked)} />
    </PageFrame>
  )
}
