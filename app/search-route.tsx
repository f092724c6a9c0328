/** The search of a language where no server stands in front of Next: under `next dev`. Its two routes differ in nothing but the language. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/layouts/PageView'
import { currentEdition } from '#lib/content/pages'
import type { Locale } from '#lib/locales'
import { findPages } from '#lib/search/find-pages'
import { readQuery, type SearchParams } from '#lib/search/query'
import { searchPageOf } from '#lib/views/search-page'

export type SearchProps = {
  params: Promise<{ locale: string }>
  searchParams: Promise<SearchParams>
}

export async function describeSearch(locale: Locale, props: SearchProps): Promise<Metadata> {
  return (await askedView(locale, props)).metadata
}

export async function showSearch(locale: Locale, props: SearchProps) {
  // Only below the language whose word for search the address has.
  if ((await props.params).locale !== locale) notFound()
  return <PageView view={await askedView(locale, props)} />
}

async function askedView(locale: Locale, { searchParams }: SearchProps) {
  const [edition, asked] = [currentEdition(), readQuery(await searchParams)]
  return searchPageOf({ edition, locale }, asked, await findPages(edition, locale, asked))
}
