/** The Finnish search, made for each request. */

import { notFound } from 'next/navigation'
import { PageFrame } from '#components/PageFrame'
import { SearchPage } from '#components/SearchPage'
import { currentEdition } from '#lib/content/pages'
import { searchMetadata } from '#lib/metadata'
import { readQuery, type SearchParams } from '#lib/search/query'
import { searchAddresses } from '#lib/urls'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<SearchParams> }

export const generateMetadata = async ({ searchParams }: Props) => searchMetadata(currentEdition(), 'fi', readQuery(await searchParams).query)

export default async function FinnishSearch({ params, searchParams }: Props) {
  if ((await params).locale !== 'fi') notFound()
  const { query, cut } = readQuery(await searchParams)
  return (
    <PageFrame locale="fi" addresses={searchAddresses(query)}>
      <SearchPage locale="fi" query={query} cut={cut} />
    </PageFrame>
  )
}
