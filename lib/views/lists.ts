/** Pages that list what the whole site has: all corrections, all pages. */
import { childrenOf, corrections, type Page, pageOf } from '#lib/content/pages'
import { groupBy } from '#lib/group-by'
import { isWorthReading } from '#lib/listings/menus'
import { alphabet } from '#lib/listings/site-index'
import { type ArticleView, articleOf } from '#lib/views/article'
import { type CorrectionView, correctionView } from '#lib/views/corrections'
import { type LinkView, pageLink, pageLinks } from '#lib/views/links'
import type { Voice } from '#lib/views/text'

export interface CorrectionsView {
  article: ArticleView
  /** By page; the page with the newest comes first. */
  corrected: { link: LinkView; corrections: CorrectionView[] }[]
}

/** A page with the pages below it. */
export interface BranchView {
  link: LinkView
  below: BranchView[]
}

export interface SiteMapView {
  article: ArticleView
  tree: BranchView[]
  letters: { letter: string; pages: LinkView[] }[]
}

export function correctionsOf(voice: Voice, page: Page): CorrectionsView {
  const byPage = [...groupBy(corrections(voice.edition, voice.locale), ({ page }) => page)]
  const corrected = byPage.map(([page, ofPage]) => ({
    link: pageLink(voice, page),
    corrections: ofPage.map((correction) => correctionView(voice, correction)),
  }))
  return { article: articleOf(voice, page), corrected }
}

/** Every page of the site twice: as the tree has it, and from A to Ö. */
export function siteMapOf(voice: Voice, page: Page): SiteMapView {
  const { edition, locale } = voice
  const letters = alphabet(edition, locale).map(({ letter, pages }) => ({
    letter,
    pages: pageLinks(voice, pages.filter(isWorthReading)),
  }))
  return {
    article: articleOf(voice, page),
    tree: branches(voice, [pageOf(edition, 'home', locale)]),
    letters,
  }
}

function branches(voice: Voice, pages: Page[]): BranchView[] {
  return pages.filter(isWorthReading).map((page) => ({
    link: pageLink(voice, page),
    below: branches(voice, childrenOf(voice.edition, page)),
  }))
}
