/** What all pages but the front page share: head, notices, facts beside the text, pages below, where to go on, sources. */
import type { ReactNode } from 'react'
import { Corrections } from '#components/Corrections'
import { FactBox } from '#components/FactBox'
import { LanguageBehind } from '#components/LanguageBehind'
import { PageHead } from '#components/PageHead'
import { PageImage } from '#components/PageImage'
import { PageList } from '#components/PageList'
import { Places } from '#components/Places'
import { Prose } from '#components/Prose'
import { ReadMore } from '#components/ReadMore'
import { Sources } from '#components/Sources'
import { childrenOf, currentEdition, type Page } from '#lib/content/pages'
import { words } from '#lib/words'

type Props = {
  page: Page
  /** Stands before the text, as wide as the page. */
  before?: ReactNode
  /** Stands beside the text in place of the facts; after it on small screens. */
  beside?: ReactNode
  /** Stands after the text, as wide as the page. */
  children?: ReactNode
  /** False where the layout shows the figures itself. */
  figures?: boolean
  /** Pages that are offered as cards: those one level below, unless the layout shows them itself. */
  below?: Page[]
  /** Pages that the layout links to itself. */
  offered?: Page[]
}

/** Each block is there only when the page has something for it. */
export function Article({ page, before, beside, children, figures = true, below = childrenOf(currentEdition(), page), offered = [] }: Props) {
  return (
    <article>
      <PageHead page={page} />
      <div className="wrap">
        <LanguageBehind page={page} />
        <Corrections page={page} />
        {before}
        <div className="columns">
          {beside ? null : <FactBox page={page} figures={figures} />}
          <div className="text">
            <PageImage page={page} />
            <Prose page={page} />
          </div>
          {beside}
        </div>
        {children}
        <Places page={page} />
        <PageList heading={words(page.locale)('pageList.heading')} pages={below} />
        <ReadMore page={page} offered={[...below, ...offered]} />
        <Sources page={page} />
      </div>
    </article>
  )
}
