/** The 404 page of each language, at an address of its own: the server sends it for unknown addresses below the language. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { NotFound } from '#components/NotFound'
import { PageFrame } from '#components/PageFrame'
import { isLocale } from '#lib/locales'
import { notFoundMetadata } from '#lib/metadata'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? notFoundMetadata(locale) : {}
}

export default async function NotFoundPage({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <PageFrame locale={locale}>
      <NotFound locale={locale} />
    </PageFrame>
  )
}
