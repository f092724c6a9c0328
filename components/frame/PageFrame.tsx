/** What stands around every page. The page renders it, so that header and language switch know the page. */
import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/frame/Breadcrumbs'
import { PreviewBanner } from '#components/frame/PreviewBanner'
import { SiteFooter } from '#components/frame/SiteFooter'
import { SiteHeader } from '#components/frame/SiteHeader'
import type { FrameView } from '#lib/views/frame'

type Props = { frame: FrameView; children: ReactNode }

export function PageFrame({ frame, children }: Props) {
  const { locale, breadcrumbs } = frame
  return (
    <>
      <SiteHeader frame={frame} />
      <div className={`ground ground-${frame.ground}`}>
        {frame.preview && <PreviewBanner locale={locale} />}
        {breadcrumbs && <Breadcrumbs breadcrumbs={breadcrumbs} locale={locale} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter frame={frame} />
    </>
  )
}
