/** The 404 page of addresses that name no language, at an address of its own: the build of the content asks for it. */
import type { Metadata } from 'next'
import { NotFoundBilingual } from '#components/NotFoundBilingual'
import { locales } from '#lib/locales'
import { notFoundMetadata } from '#lib/metadata'

export const metadata: Metadata = notFoundMetadata(...locales)

export default function NotFoundInBoth() {
  return <NotFoundBilingual />
}
