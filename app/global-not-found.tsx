/**
 * What Next itself answers to an address that it does not know. No reader meets it: the server has the page of app/both/404. It waits for a
 * request, because a build of the code knows no content.
 */
import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import '../components/styles.css'
import { PageView } from '#components/layouts/PageView'
import { defaultLocale, locales } from '#lib/locales'
import { notFoundMetadata } from '#lib/metadata/page'
import { messageAddress } from '#lib/urls'
import { findView } from './find-view'

export const metadata: Metadata = notFoundMetadata(...locales)

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#9fc9eb' }

export default async function GlobalNotFound() {
  await connection()
  const view = await findView(messageAddress('both', 404))
  return (
    <html lang={defaultLocale}>
      <body>{view && <PageView view={view} />}</body>
    </html>
  )
}
