/** What stands around every page. The page renders it, so that header and language switch know the page. */
import type { ReactNode } from 'react'
import { Breadcrumbs } from '#components/Breadcrumbs'
import { JsonLd } from '#components/JsonLd'
import { PreviewBanner } from '#components/PreviewBanner'
import { SiteFooter } from '#components/SiteFooter'
import { SiteHeader } from '#components/SiteHeader'
import { SkipLink } from '#components/SkipLink'
import type { Page } from '#lib/content/pages'
import type { Locale, Pair } from '#lib/locales'

type Props = {
  locale: Locale
  page?: Page
  /** Addresses of the languages where there is no page: the search. */
  addresses?: Pair
  children: ReactNode
}

export function PageFrame({ locale, page, addresses, children }: Props) {
  return (
    <>
      <SkipLink locale={locale} />
      <SiteHeader locale={locale} page={page} addresses={addresses} />
      <div className={`ground ground-${page?.facts.type ?? 'page'}`}>
        <PreviewBanner locale={locale} />
        {page && <Breadcrumbs page={page} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SiteFooter locale={locale} page={page} />
      {page && <JsonLd page={page} />}
    </>
  )
}
