/** The component of each layout. A layout without one is a type error. */
import type { ReactNode } from 'react'
import { ArticleLayout } from '#components/layouts/ArticleLayout'
import { CorrectionsLayout } from '#components/layouts/CorrectionsLayout'
import { ExperimentLayout } from '#components/layouts/ExperimentLayout'
import { HomeLayout } from '#components/layouts/HomeLayout'
import { LedgerLayout } from '#components/layouts/LedgerLayout'
import { ParallelLayout } from '#components/layouts/ParallelLayout'
import { PressLayout } from '#components/layouts/PressLayout'
import { PressYearLayout } from '#components/layouts/PressYearLayout'
import { ReleaseLayout } from '#components/layouts/ReleaseLayout'
import { SiteMapLayout } from '#components/layouts/SiteMapLayout'
import { Gone } from '#components/messages/Gone'
import { NotFound } from '#components/messages/NotFound'
import { NotFoundBilingual } from '#components/messages/NotFoundBilingual'
import { OnlyInOther } from '#components/messages/OnlyInOther'
import { Unavailable } from '#components/messages/Unavailable'
import { SearchPage } from '#components/search/SearchPage'
import type { LayoutName, LayoutViews, Shown } from '#lib/views/layouts'

type Layouts = { [Name in LayoutName]: (props: { view: LayoutViews[Name] }) => ReactNode }

const layouts = {
  home: HomeLayout,
  article: ArticleLayout,
  experiment: ExperimentLayout,
  release: ReleaseLayout,
  press: PressLayout,
  pressYear: PressYearLayout,
  ledger: LedgerLayout,
  corrections: CorrectionsLayout,
  siteMap: SiteMapLayout,
  parallel: ParallelLayout,
  onlyInOther: OnlyInOther,
  gone: Gone,
  notFound: NotFound,
  notFoundBilingual: NotFoundBilingual,
  unavailable: Unavailable,
  search: SearchPage,
} satisfies Layouts

export function PageLayout({ shown }: { shown: Shown }) {
  return layoutOf(layouts, shown)
}

/** The layout's component is called, not made an element: so the compiler sees that it gets the view of its own layout. */
function layoutOf<Name extends LayoutName>(
  all: Layouts,
  { layout, content }: Shown<Name>,
): ReactNode {
  return all[layout]({ view: content })
}
