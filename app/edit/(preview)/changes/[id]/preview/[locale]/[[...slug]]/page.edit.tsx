/** A page of a change, as the public will see it. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/layouts/PageView'
import { inspectChange } from '#lib/edit/page/findings'
import { previewView } from '#lib/edit/page/preview'
import { localeOf } from '#lib/edit/store/names'
import { addressOf } from '#lib/urls'
import { askedChange, named, visitorAs } from '../../../../../../visitor'

type Props = { params: Promise<{ id: string; locale: string; slug?: string[] }> }

export const metadata: Metadata = { robots: 'noindex' }

export default async function PreviewPage({ params }: Props) {
  await visitorAs('reader')
  const { id, locale, slug = [] } = await params
  const { change } = await askedChange(id)
  const language = await named(async () => localeOf(locale))
  const view = previewView(inspectChange(change), addressOf(language, slug))
  return <PageView view={view ?? notFound()} />
}
