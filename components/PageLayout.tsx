/** The component of each layout. A layout without one is a type error. */
import type { ReactNode } from 'react'
import { ArticleLayout } from '#components/ArticleLayout'
import { CorrectionsLayout } from '#components/CorrectionsLayout'
import { ExperimentLayout } from '#components/ExperimentLayout'
import { Gone } from '#components/Gone'
import { HomeLayout } from '#components/HomeLayout'
import { LedgerLayout } from '#components/LedgerLayout'
import { NotFound } from '#components/NotFound'
import { NotFoundBilingual } from '#components/NotFoundBilingual'
import { OnlyInOther } from '#components/OnlyInOther'
import { PressLayout } from '#components/PressLayout'
import { PressYearLayout } from '#components/PressYearLayout'
import { ReleaseLayout } from '#components/ReleaseLayout'
import { SiteMapLayout } from '#components/SiteMapLayout'
import { Unavailable } from '#components/Unavailable'
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
  onlyInOther: OnlyInOther,
  gone: Gone,
  notFound: NotFound,
  notFoundBilingual: NotFoundBilingual,
  unavailable: Unavailable,
} satisfies Layouts

export function PageLayout({ shown }: { shown: Shown }) {
  return layoutOf(layouts, shown)
}

/** The layout's component is called, not made an element: so the compiler sees that it gets the view of its own layout. */
function layoutOf<Name extends LayoutName>(all: Layouts, { layout, content }: Shown<Name>): ReactNode {
  return all[layout]({ view: content })
}
