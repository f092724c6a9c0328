/** The root of previews: as that of the public pages. */
import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import '../../../components/styles.css'
import { visitorAs } from '../visitor'

export const dynamic = 'force-dynamic'

export const viewport: Viewport = { themeColor: '#9fc9eb' }

type Props = { children: ReactNode; params: Promise<{ locale?: string }> }

export default async function PreviewLayout({ children, params }: Props) {
  await visitorAs('reader')
  const { locale } = await params
  return (
    <html lang={locale === 'sv' ? 'sv' : 'fi'}>
      <body>{children}</body>
    </html>
  )
}
