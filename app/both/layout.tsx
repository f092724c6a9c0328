/** The root of the page that names no language: it speaks both, and says of itself that it is in the first. */
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../components/styles.css'
import { defaultLocale } from '#lib/locales'

type Props = { children: ReactNode }

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#9fc9eb' }

export default function BothLanguagesLayout({ children }: Props) {
  return (
    <html lang={defaultLocale}>
      <body>{children}</body>
    </html>
  )
}
