/** Every page of the site, and the messages at addresses of their own: the server sends those where there is no page or no answer. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/layouts/PageView'
import { isLocale } from '#lib/locales'
import { addressOf } from '#lib/urls'
import type { View } from '#lib/views/view'
import { findView } from '../../find-view'

type Params = { locale: string; slug?: string[] }
type Props = { params: Promise<Params> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return (await askedView(params)).metadata
}

export default async function ContentPage({ params }: Props) {
  return <PageView view={await askedView(params)} />
}

async function askedView(params: Promise<Params>): Promise<View> {
  const { locale, slug = [] } = await params
  return (isLocale(locale) ? await findView(addressOf(locale, slug)) : undefined) ?? notFound()
}
