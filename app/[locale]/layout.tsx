import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '../../components/styles.css'
import { isLocale } from '#lib/locales'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

/** Every page is rendered when it is asked for: by the build of the content, once for each change, and by the server for a search. */
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark', themeColor: '#9fc9eb' }

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
