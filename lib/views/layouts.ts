/** Which layout shows a page follows from its type, and what it shows from the layout. */
import { isStandIn, type Page, type PageType } from '#lib/content/pages'
import { type ArticleView, articleOf } from '#lib/views/article'
import { type FigureGroup, figureGroups } from '#lib/views/figures'
import { type HomeView, homeOf } from '#lib/views/home'
import { type LedgerView, ledgerOf } from '#lib/views/ledger'
import { type CorrectionsView, correctionsOf, type SiteMapView, siteMapOf } from '#lib/views/lists'
import {
  type GoneView,
  goneOf,
  type NotFoundBilingualView,
  type NotFoundView,
  type OnlyInOtherView,
  onlyInOtherOf,
  type UnavailableView,
} from '#lib/views/messages'
import type { ParallelView } from '#lib/views/parallel'
import { type PressView, type PressYearView, pressOf, pressYearOf } from '#lib/views/press'
import { type ReleasePageView, releaseOf } from '#lib/views/release'
import type { SearchView } from '#lib/views/search'
import type { Voice } from '#lib/views/text'

export interface ExperimentView {
  article: ArticleView
  figures: FigureGroup[]
}

/** What each layout shows. */
export interface LayoutViews {
  home: HomeView
  article: ArticleView
  experiment: ExperimentView
  release: ReleasePageView
  press: PressView
  pressYear: PressYearView
  ledger: LedgerView
  corrections: CorrectionsView
  siteMap: SiteMapView
  parallel: ParallelView
  onlyInOther: OnlyInOtherView
  gone: GoneView
  notFound: NotFoundView
  notFoundBilingual: NotFoundBilingualView
  unavailable: UnavailableView
  search: SearchView
}

export type LayoutName = keyof LayoutViews

/** A layout with what it shows. */
export type Shown<Name extends LayoutName = LayoutName> = {
  [Key in Name]: { layout: Key; content: LayoutViews[Key] }
}[Name]

type Maker = (voice: Voice, page: Page) => Shown

const article: Maker = (voice, page) => ({ layout: 'article', content: articleOf(voice, page) })

/** An experiment: its figures are a chart of the page's width. */
const experiment: Maker = (voice, page) => ({
  layout: 'experiment',
  content: {
    article: articleOf(voice, page, { figures: false }),
    figures: figureGroups(voice, page),
  },
})

const byType = {
  home: (voice, page) => ({ layout: 'home', content: homeOf(voice, page) }),
  section: article,
  page: article,
  service: article,
  project: article,
  experiment,
  'press-release': (voice, page) => ({ layout: 'release', content: releaseOf(voice, page) }),
} satisfies Record<PageType, Maker>

/** Pages that show what the whole site knows, by key. */
const byKey: Partial<Record<string, Maker>> = {
  corrections: (voice, page) => ({ layout: 'corrections', content: correctionsOf(voice, page) }),
  press: (voice, page) => ({ layout: 'press', content: pressOf(voice, page) }),
  'projects/eu-funding': (voice, page) => ({ layout: 'ledger', content: ledgerOf(voice, page) }),
  sitemap: (voice, page) => ({ layout: 'siteMap', content: siteMapOf(voice, page) }),
}

export function shownOf(voice: Voice, page: Page): Shown {
  if (page.facts.gone) return { layout: 'gone', content: goneOf(voice, page) }
  if (isStandIn(page)) return { layout: 'onlyInOther', content: onlyInOtherOf(voice, page) }
  if (page.pressYear) return { layout: 'pressYear', content: pressYearOf(voice, page) }
  return (byKey[page.key] ?? byType[page.facts.type])(voice, page)
}
