/** Which layout shows a page follows from its type. A type without a layout is a type error. */
import type { ReactNode } from 'react'
import { Article } from '#components/Article'
import { ExperimentLayout } from '#components/ExperimentLayout'
import { Gone } from '#components/Gone'
import { HomeLayout } from '#components/HomeLayout'
import { OnlyInOther } from '#components/OnlyInOther'
import { isStandIn, type Page, type PageType } from '#lib/content/pages'

type Props = { page: Page }

const layouts = {
  home: HomeLayout,
  section: Article,
  page: Article,
  service: Article,
  project: Article,
  experiment: ExperimentLayout,
  'press-release': Article,
} satisfies Record<PageType, (props: Props) => ReactNode>

export function PageLayout({ page }: Props) {
  if (page.facts.gone) return <Gone page={page} />
  if (isStandIn(page)) return <OnlyInOther page={page} />
  const Layout = layouts[page.facts.type]
  return <Layout page={page} />
}
