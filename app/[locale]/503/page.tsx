/** The page that says sorry in each language, at an address of its own: the server sends it when the search cannot answer. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '#components/PageFrame'
import { Unavailable } from '#components/Unavailable'
import { isLocale } from '#lib/locales'
import { unavailableMetadata } from '#lib/metadata'
import { searchAddresses } from '#lib/urls'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? unavailableMetadata(locale) : {}
}

export default async function UnavailablePage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <PageFrame locale={locale} addresses={searchAddresses('')}>
      <Unavailable locale={locale} />
    </PageFrame>
  )
}
