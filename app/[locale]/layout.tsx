import type { Viewport } from 'next'
import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import '../../components/styles/index.css'
import { isLocale, locales } from '#lib/locales'

type Props = { children: ReactNode; params: Promise<{ locale: string }> }

export const dynamicParams = false

export const viewport: Viewport = { themeColor: '#9fc9eb' }

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }))
}

export default async function LocaleLayout({ children, params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  return (
    <html lang={locale}>
      <body>{children}</body>
    </html>
  )
}
