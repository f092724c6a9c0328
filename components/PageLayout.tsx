/** Which layout shows a page follows from its type. A type without a layout is a type error. */
import type { ReactNode } from 'react'
import { Article } from '#components/Article'
import { CorrectionsLayout } from '#components/CorrectionsLayout'
import { ExperimentLayout } from '#components/ExperimentLayout'
import { Gone } from '#components/Gone'
import { HomeLayout } from '#components/HomeLayout'
import { LedgerLayout } from '#components/LedgerLayout'
import { OnlyInOther } from '#components/OnlyInOther'
import { PressLayout } from '#components/PressLayout'
import { PressYearLayout } from '#components/PressYearLayout'
import { ReleaseLayout } from '#components/ReleaseLayout'
import { SiteMapLayout } from '#components/SiteMapLayout'
import { isStandIn, type Page, type PageType } from '#lib/content/pages'

type Props = { page: Page }
type Layout = (props: Props) => ReactNode

const layouts = {
  home: HomeLayout,
  section: Article,
  page: Article,
  service: Article,
  project: Article,
  experiment: ExperimentLayout,
  'press-release': ReleaseLayout,
} satisfies Record<PageType, Layout>

/** Pages that show what the whole site knows, by key. */
const layoutsByKey: Partial<Record<string, Layout>> = {
  corrections: CorrectionsLayout,
  press: PressLayout,
  'projects/eu-funding': LedgerLayout,
  sitemap: SiteMapLayout,
}

export function PageLayout({ page }: Props) {
  if (page.facts.gone) return <Gone page={page} />
  if (isStandIn(page)) return <OnlyInOther page={page} />
  const Layout = page.pressYear ? PressYearLayout : (layoutsByKey[page.key] ?? layouts[page.facts.type])
  return <Layout page={page} />
}
