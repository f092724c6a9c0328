/** The 404 page of addresses that name no language, at an address of its own: the build of the content asks for it. */
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { PageView } from '#components/layouts/PageView'
import { messageAddress } from '#lib/urls'
import type { View } from '#lib/views/view'
import { findView } from '../../find-view'

export async function generateMetadata(): Promise<Metadata> {
  return (await messageView()).metadata
}

export default async function NotFoundInBoth() {
  return <PageView view={await messageView()} />
}

async function messageView(): Promise<View> {
  return (await findView(messageAddress('both', 404))) ?? notFound()
}
