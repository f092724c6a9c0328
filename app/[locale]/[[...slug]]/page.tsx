import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageFrame } from '#components/PageFrame'
import { PageLayout } from '#components/PageLayout'
import { currentEdition, findPage, type Page } from '#lib/content/pages'
import { isLocale } from '#lib/locales'
import { pageMetadata } from '#lib/metadata'
import { addressOf } from '#lib/urls'

type Params = { locale: string; slug?: string[] }
type Props = { params: Promise<Params> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return pageMetadata(currentEdition(), await askedPage(params))
}

export default async function ContentPage({ params }: Props) {
  const page = await askedPage(params)
  return (
    <PageFrame locale={page.locale} page={page}>
      <PageLayout page={page} />
    </PageFrame>
  )
}

async function askedPage(params: Promise<Params>): Promise<Page> {
  const { locale, slug = [] } = await params
  return (isLocale(locale) ? findPage(currentEdition(), addressOf(locale, slug)) : undefined) ?? notFound()
}
