/** What all pages but the front page share: head, notices, facts beside the text, pages below, where to go on, sources. */
import type { ReactNode } from 'react'
import { CorrectionList } from '#components/CorrectionList'
import { Corrections } from '#components/Corrections'
import { EndedNotice } from '#components/EndedNotice'
import { FactBox, hasFacts } from '#components/FactBox'
import { LanguageBehind } from '#components/LanguageBehind'
import { PageHead } from '#components/PageHead'
import { PageImage } from '#components/PageImage'
import { PageList } from '#components/PageList'
import { Places } from '#components/Places'
import { Prose } from '#components/Prose'
import { ReadMore } from '#components/ReadMore'
import { ReleaseNote } from '#components/ReleaseNote'
import { SiteIndex } from '#components/SiteIndex'
import { Sources } from '#components/Sources'
import { childrenOf, type Page } from '#lib/content/pages'
import { words } from '#lib/words'

type Props = {
  page: Page
  /** Stands after the text, as wide as the page. */
  children?: ReactNode
  /** False where the layout shows the figures itself. */
  figures?: boolean
}

/** Each block is there only when the page has something for it. */
export function Article({ page, children, figures = true }: Props) {
  return (
    <article>
      <PageHead page={page} />
      <div className="wrap">
        <LanguageBehind page={page} />
        <EndedNotice page={page} />
        <ReleaseNote page={page} />
        <Corrections page={page} />
        <div className="columns">
          {hasFacts(page) && <FactBox page={page} figures={figures} />}
          <div>
            <PageImage page={page} />
            <Prose page={page} />
          </div>
        </div>
        {page.key === 'corrections' && <CorrectionList locale={page.locale} />}
        {page.key === 'sitemap' && <SiteIndex locale={page.locale} />}
        {children}
        <Places page={page} />
        <PageList heading={words(page.locale)('pageList.heading')} pages={childrenOf(page)} />
        <ReadMore page={page} />
        <Sources page={page} />
      </div>
    </article>
  )
}
