/** The 404 page of addresses that name no language: in both. */
import type { Metadata, Viewport } from 'next'
import '../components/styles/index.css'
import { NotFoundBilingual } from '#components/NotFoundBilingual'
import { defaultLocale, locales } from '#lib/locales'
import { notFoundMetadata } from '#lib/metadata'

export const metadata: Metadata = notFoundMetadata(...locales)

export const viewport: Viewport = { themeColor: '#9fc9eb' }

export default function GlobalNotFound() {
  return (
    <html lang={defaultLocale}>
      <body>
        <NotFoundBilingual />
      </body>
    </html>
  )
}
